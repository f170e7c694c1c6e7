// Why a machine stands where it stands, as far as the control plane can see: one line each, in both languages.
import type { InBothLanguages } from './rungs.ts';

const both = (en: string, zh: string): InBothLanguages => ({ en, zh });

export const verdictCauses = {
  'never-seen': both('it has not contacted the API server yet', '尚未联系 API 服务器'),
  'only-discovery': both(
    'it read cluster-info and has shown no token yet; if it stays so, its token has expired or is unknown, or it was given another CA hash',
    '已读取 cluster-info，尚未出示令牌；若一直如此，则令牌已过期或无效，或给定的 CA 哈希不符',
  ),
  'no-request': both('it reached the API server and has not asked for a certificate yet', '已连接 API 服务器，尚未申请证书'),
  refused: both('the API server refuses it', '被 API 服务器拒绝'),
  'csr-pending': both('its certificate request waits for approval', '其证书请求等待批准'),
  'csr-denied': both('its certificate request was denied', '其证书请求已被拒绝'),
  'csr-failed': both('its certificate request could not be signed', '其证书请求无法签发'),
  'csr-unsigned': both('its certificate request is approved and not signed yet', '其证书请求已批准，尚未签发'),
  'not-registered': both('it has a certificate and has not registered its Node yet', '已有证书，尚未注册 Node'),
  'node-deleted': both(
    'its Node was deleted; the kubelet registers again when it is restarted',
    '其 Node 已被删除；重启 kubelet 后会重新注册',
  ),
  'cloned-machine': both('two machines use its name', '两台机器使用同一节点名称'),
  'no-status-yet': both('it registered and has not posted its status yet', '已注册，尚未上报状态'),
  'never-posted': both('it registered and never posted its status', '已注册，但从未上报状态'),
  'heartbeat-lost': both('its heartbeat stopped', '心跳已停止'),
  'pleg-unhealthy': both('its kubelet does not keep up with its containers', 'kubelet 无法跟上容器状态'),
  'runtime-down': both('its container runtime does not answer', '容器运行时无应答'),
  'network-not-ready': both('its network plugin is not ready', '网络插件未就绪'),
  'network-unavailable': both('its network is not set up', '网络尚未配置'),
  'no-pod-cidr': both('it has no pod addresses yet', '尚未分配 Pod 地址段'),
  'not-ready': both('its kubelet says that it is not ready', 'kubelet 报告节点未就绪'),
  'memory-pressure': both('it is short of memory', '内存不足'),
  'disk-pressure': both('it is short of disk space', '磁盘空间不足'),
  'pid-pressure': both('it is short of process ids', '进程号不足'),
  'clock-skew': both('its clock is wrong', '时钟不准'),
  cordoned: both('it takes no new pods: an operator cordoned it', '管理员已将其设为不可调度'),
  serving: both('it is ready for pods', '可运行 Pod'),
} as const satisfies Readonly<Record<string, InBothLanguages>>;

export type VerdictCause = keyof typeof verdictCauses;

export const isVerdictCause = (text: string): text is VerdictCause => Object.hasOwn(verdictCauses, text);
