// The control plane's machine answers that nobody listens at the API server's port.
import { startControlPlane } from '../../remedies/start-control-plane.ts';
import { useServer } from '../../remedies/use-server.ts';
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { blockingRule } from '../../remedies/open-own-firewall.ts';
import { otherPortOf } from './wrong-server-port.ts';

const judge = (facts: Facts): Finding | undefined => {
  const connection = valueOf(facts.apiConnection);
  if (connection === undefined) return undefined;
  const source = sourceOf(facts.apiConnection);
  if (connection.ok) return finding('excluded', source, 'the connection is made', '连接成功');
  if (blockingRule(facts) !== undefined)
    return finding('excluded', source, 'a firewall rule of this machine refuses', '由本机防火墙规则拒绝');
  if (otherPortOf(facts) !== undefined) return finding('excluded', source, 'it answers at another port', '在另一端口有应答');
  if (connection.kind !== 'refused')
    return finding('against', source, `not refused: ${connection.kind ?? 'other'}`, `并非被拒绝：${connection.kind ?? 'other'}`);
  return finding('proved', source, `connection refused: ${connection.problem ?? ''}`, `连接被拒绝：${connection.problem ?? ''}`);
};

export const apiserverNotRunning = cause({
  code: 'MU402',
  slug: 'apiserver-not-running',
  rung: 'reach',
  title: { en: "nothing listens at the API server's address", zh: 'API 服务器地址上没有进程监听' },
  frequency: 2,
  signs: {
    searched: { weight: 'points', phrases: [], together: ['no-apiserver-container'] },
    down: {
      weight: 'points',
      phrases: [
        'kube-apiserver * Exited',
        'kube-apiserver * CrashLoopBackOff',
        'The connection to the server {server} was refused - did you specify the right host or port',
        'kube-apiserver * not running',
        'kube-apiserver is down',
        'apiserver is down',
        'the apiserver exited',
        'apiserver * keeps restarting',
        'apiserver: Stopped',
        'kube-apiserver * Error * CrashLoopBackOff',
        'back-off * restarting failed container=kube-apiserver',
        'crictl ps * no kube-apiserver',
      ],
    },
    refused: {
      weight: 'mentions',
      phrases: [':6443: connect: connection refused', ':8443: connect: connection refused', "couldn't get current server API group list"],
    },
  },
  state: judge,
  remedies: (facts) => [...startControlPlane(facts), ...useServer(facts)],
  explains: ['connection-refused', 'list-failed', 'register-failed', 'node-not-found', 'lease-failed', 'waiting-timed-out'],
  becauseOf: [
    'vip-misassigned',
    'local-balancer-missing',
    'apiserver-unknown-flag',
    'etcd-data-corrupt',
    'etcd-nospace',
    'etcd-stale-member',
    'etcd-quorum-lost',
    // The API server of k3s is one with its server.
    'datastore-token-conflict',
    'critical-config-mismatch',
    'server-datastore-not-joinable',
  ],
  page: {
    en: {
      means:
        "A refused connection comes from the machine itself: it is there, and no process listens at this port. The API server's container has stopped (its flags, its certificates, etcd) or the port is another one.",
      check:
        '    crictl ps -a | grep -E "apiserver|etcd"\n    crictl logs $(crictl ps -aq --name kube-apiserver | head -1)\n    ss -ltnp | grep 6443',
      cure: "Read why the API server's container ended, on the control plane; the last lines of its log say it. When etcd is what is missing, start there. Nodes come back by themselves.",
    },
    zh: {
      means:
        '连接被拒绝是由对方机器直接返回的：机器在线，但该端口没有进程监听。API 服务器的容器已停止（参数、证书或 etcd 问题），或端口不对。',
      check:
        '    crictl ps -a | grep -E "apiserver|etcd"\n    crictl logs $(crictl ps -aq --name kube-apiserver | head -1)\n    ss -ltnp | grep 6443',
      cure: '在控制平面上查看 API 服务器容器退出的原因，日志最后几行会说明。若是 etcd 缺失，先处理 etcd。节点会自动恢复。',
    },
  },
});
