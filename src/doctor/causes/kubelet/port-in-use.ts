// A port that the kubelet, kubeadm or k3s needs is held by somebody else, mostly an earlier kubelet or another cluster.
import { kubeletUnit } from '../../remedies/services.ts';
import { isKubeletDown, kubeletSetting } from '../kubelet-down.ts';
import type { Remedy } from '../../remedies/remedy.ts';
import type { Listener } from '../../facts/host.ts';
import type { K3sFacts } from '../../facts/k3s.ts';
import { valueOf } from '../../facts/reading.ts';
import type { Facts } from '../../facts/facts.ts';
import { finding, sourceOf } from '../finding.ts';
import { cause, type Finding } from '../cause.ts';

const nodePort = /[:.](?:10(?:24[89]|25\d)|6443|6444|2379|2380|9345|16443|8472)\b/;

const kubeletPort = (facts: Facts): number => Number(kubeletSetting(facts, 'port', 'port') ?? 10250) || 10250;

/** k3s and RKE2 have a balancer of their own, and a server where machines join, besides the kubelet. */
const portsOfK3s = (k3s: K3sFacts): number[] => {
  const { settings, role } = k3s;
  const balancer = Number(settings['lb-server-port'] ?? 6444);
  if (role === 'agent') return [balancer];
  return k3s.program === 'rke2' ? [6443, 9345] : [Number(settings['https-listen-port'] ?? 6443), balancer];
};

const portsOf = (facts: Facts): number[] => {
  const k3s = valueOf(facts.k3s);
  return [kubeletPort(facts), 10248, ...(k3s === undefined ? [] : portsOfK3s(k3s))];
};

/** It may have started anew between two looks: then its process is another one. */
const isOwn = (facts: Facts, { process, pid }: Listener): boolean => {
  const k3s = valueOf(facts.k3s);
  const names = k3s === undefined ? [] : [k3s.program, `${k3s.program}-${k3s.role}`];
  return pid === valueOf(facts.kubeletRunning)?.pid || names.includes(process ?? '');
};

const stranger = (facts: Facts): Listener | undefined => {
  const ports = portsOf(facts);
  return valueOf(facts.listeners)?.find((one) => ports.includes(one.port) && one.pid !== undefined && !isOwn(facts, one));
};

const judgeState = (facts: Facts): Finding | undefined => {
  if (!facts.listeners.known) return undefined;
  const source = sourceOf(facts.listeners);
  const taken = stranger(facts);
  if (taken === undefined || !isKubeletDown(facts)) {
    return valueOf(facts.kubeletHealth)?.ok === true ? finding('excluded', source, 'the kubelet listens', 'kubelet 正在监听') : undefined;
  }
  const who = `${taken.process ?? ''} (${String(taken.pid)})`;
  return finding('proved', source, `port ${String(taken.port)} is taken by ${who}`, `端口 ${String(taken.port)} 被 ${who} 占用`);
};

/** Whose process it is and whether it may end is not for us to say. */
const remedies = (facts: Facts): readonly Remedy[] => {
  const taken = stranger(facts);
  if (taken === undefined) return [];
  const commands = [
    `ps -fp ${String(taken.pid)}`,
    `kill ${String(taken.pid)}   # or stop its service`,
    `systemctl restart ${kubeletUnit(facts)}`,
  ];
  const title = {
    en: `stop ${taken.process ?? 'the process'}, or give it another port`,
    zh: `停止 ${taken.process ?? '该进程'}，或为其更换端口`,
  };
  return [{ name: 'free-port', title, applicability: 'manual', steps: [], commands }];
};

export const portInUse = cause({
  code: 'MU303',
  slug: 'port-in-use',
  rung: 'kubelet',
  title: { en: 'a port that the node needs is in use', zh: '节点所需的端口已被占用' },
  frequency: 3,
  signs: {
    refused: {
      weight: 'names',
      when: (_, { text }) => !/vxlan|tunnel device|geneve|externalIP|\bfelix\b|\bbird\b/.test(text),
      phrases: [
        '[ERROR Port-',
        'Port {port} is in use',
        'address already in use',
        'port is already allocated',
        'ports are not available',
        'port {port} already in use',
        '(is|are) already (in use|taken|bound|occupied)',
        'another (process|kubelet|instance|program) * (port|listening|running)',
        'bind: Only one usage of each socket address',
        'Failed to listen and serve* in use',
        'EADDRINUSE',
        'failed to listen* in use',
        '(conflict|conflicts|conflicting|collides|clash)* (port|ports|microk8s|minikube)',
        '(端口|port )*(占用|冲突|被使用)',
        '(10250|10248|10259|10257|6443|2379|2380|10256|6444)*(占用|冲突|被使用)',
        'two kubelets',
        '(holds|occupies|owns|has taken|takes) (port |)(10250|10248|6443|2379|2380|10259|10257|9345|6444|10256)',
        '(apache|apache2|tomcat|httpd|jenkins|minio|another process|other process|another program) * on (port |)(6443|10250|2379|2380|10259|10257|9345|6444|10256)',
        '(haproxy|nginx|keepalived|envoy|traefik) (binds|listens|is bound|holds|occupies)* (9345|6443|10250|2379|6444)',
      ],
    },
    listens: { weight: 'points', phrases: ['LISTEN', 'lsof'], when: (_, { text }) => nodePort.test(text) },
    mentioned: { weight: 'mentions', phrases: ['netstat', 'ss -l', 'lsof -i', 'fuser'] },
  },
  state: judgeState,
  explains: ['kubelet-exits', 'kubelet-unhealthy', 'waiting-timed-out'],
  becauseOf: ['stale-files-after-reset'],
  remedies: remedies,
  page: {
    en: {
      means:
        'The kubelet listens on 10250 and 10248, the control plane on 6443, 2379, 2380, 10257 and 10259. They are held by what ran here before (a kubelet that was not reset, k3s, MicroK8s, another API server) or by a stranger.',
      check: "    ss -lntp | grep -E ':(10248|10250|6443|6444|2379|2380|10257|10259)\\b'",
      cure: "If it is an earlier cluster's: end it the way it was made (`kubeadm reset`, `k3s-killall.sh`, `microk8s stop`). If it is a stranger: move that one to another port.",
    },
    zh: {
      means:
        'kubelet 监听 10250 与 10248，控制平面监听 6443、2379、2380、10257 与 10259。占用者通常是以前运行在此处的程序（未重置的 kubelet、k3s、MicroK8s、另一个 API 服务器）或无关程序。',
      check: "    ss -lntp | grep -E ':(10248|10250|6443|6444|2379|2380|10257|10259)\\b'",
      cure: '若属于旧集群：按其安装方式结束它（`kubeadm reset`、`k3s-killall.sh`、`microk8s stop`）。若是无关程序：让它换一个端口。',
    },
  },
});
