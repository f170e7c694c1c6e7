// The kubelet keeps writing to a connection that is dead, and notices only after many minutes.
import { cause, type Finding, type HeardBySign, type Verdict } from '../cause.ts';
import { finding, serverNow, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { restartKubelet } from '../../remedies/restart-kubelet.ts';

/** A connection that breaks, and a server that answers everybody else or again after a restart: it was the connection. */
const weigh = ({ named = [], unsent = [], retry = [], cured = [], works = [] }: HeardBySign): Verdict | undefined => {
  const healed = [...cured, ...works];
  if (named.length + unsent.length > 0 || retry.length === 0 || healed.length === 0) return undefined;
  return { weight: 'names', because: [...retry, ...healed] };
};

const longestSilence = 60_000;

const judge = (facts: Facts): Finding | undefined => {
  const renewed = valueOf(facts.leaseRenewed);
  const now = serverNow(facts);
  if (renewed === undefined || now === undefined) return undefined;
  const source = sourceOf(facts.leaseRenewed);
  if (now - renewed < longestSilence) return finding('excluded', source, 'its heartbeats arrive', '心跳正常到达');
  const isSound = valueOf(facts.apiAnswer)?.status === 200 && valueOf(facts.kubeletHealth)?.ok === true;
  const en = 'a new connection of this machine is answered, and the lease of the running kubelet is old';
  return isSound ? finding('supported', source, en, '本机新建的连接有应答，而运行中的 kubelet 的租约已陈旧') : undefined;
};

export const staleApiserverConnection = cause({
  code: 'MU430',
  slug: 'stale-apiserver-connection',
  rung: 'reach',
  title: { en: 'the kubelet holds on to a dead connection', zh: 'kubelet 一直使用已失效的连接' },
  frequency: 1,
  signs: {
    named: {
      weight: 'names',
      phrases: [
        '(drained|dead|removed|stopped) (haproxy|balancer|load balancer|backend)',
        'stays connected to',

        'stuck http2',
        '(close|closes|closing) stuck',
        'ESTAB to the (old|dead|former)',
        '(切换|漂移|重启) * 重启 kubelet',
        'kubernetes#87615',
        'kubernetes/kubernetes/issues/87615',
        '(15|fifteen) min * Ready by itself',
        'until (the |)kubelet (is|was|gets) restarted',
        '(failover|failed over|rebooted|replaced) * restart * kubelet',

        'connection in the pool',
        'http2: client connection lost',
        'client connection lost',
        'http2: no cached connection was available',
        'HTTP2_READ_IDLE_TIMEOUT_SECONDS',
        'dead connection',
        'stale connection',
        'half-open connection',
        'TCP_USER_TIMEOUT',
        '(ss|netstat) * kubelet * ESTAB',
        '(old|stale|dead|broken|same) (tcp connection|connection|connections|tcp session)',
        '15 (minutes|min) * (kubelet|recovers|Ready|timeout)',
        'tcp_retries2',
        '(failover|failed over) * kubelet * (minutes|15)',
        'connection * (to the dead|to the old) (master|apiserver|server|backend|load balancer|VIP)',
        'ESTABLISHED * (dead|gone|old|removed|failed) * (master|apiserver|server|backend|node)',
        '旧连接',
        '旧的连接',
        '失效的连接',
        'http2 * (bug|golang|go 1.|ping|keepalive|health check)',
        'Send-Q (grows|growing|not empty|full|stays|keeps)',
      ],
    },
    unsent: {
      weight: 'names',
      phrases: ['ESTAB 0 {unsent} {local} {remote}'],
      when: ({ unsent, remote }) => unsent !== '0' && /:(?:6443|8443|443)$/.test(remote ?? ''),
    },
    cured: {
      weight: 'points',
      phrases: [
        '(kill|killed|killing) (of |)(the |)kubelet',
        '(restart|restarting) (helps|cures|fixes)',
        '(kill|restart) of (the |)kubelet',

        'restarting the kubelet helps',
        'restart of the kubelet helps',
        'restarting kubelet fixes',
        '(restarting|restart|restarted) (the kubelet|kubelet|of the kubelet|of kubelet) * (fixes|helps|immediately|at once|cures|recovers|brings|solves)',
        '重启 kubelet * (恢复|解决|正常)',
        'kubelet 重启 * (恢复|解决|正常)',
        '(restart|restarting) (of |)(rke2-agent|k3s-agent|rke2|k3s) * (helps|fixes|brings|recovers|cures|solves)',
      ],
    },
    works: {
      weight: 'points',
      phrases: [
        'curl * healthz * ok',
        'curl * (works|answers|succeeds|is fine|fine|returns ok|at once)',
        '(same|other) (address|endpoint|url) * works',
        'curl * (正常|通|没问题|可以)',
      ],
    },
    retry: {
      weight: 'points',
      phrases: [
        'use of closed network connection',
        'write: connection timed out',
        'read: connection timed out',
        ': read tcp * i/o timeout',
        'read tcp {pair}: i/o timeout',
        'Remotedialer proxy error * read tcp',
      ],
    },
    shown: {
      weight: 'mentions',
      phrases: [
        'http2: server sent GOAWAY',
        'Error updating node status, will retry',
        'write: broken pipe',
        '15 minutes',
        'load balancer',
        'failover',
      ],
    },
  },
  weigh,
  state: judge,
  remedies: restartKubelet,
  explains: ['lease-failed', 'node-not-ready', 'list-failed', 'connection-timeout', 'no-route'],
  page: {
    en: {
      means:
        'The API server (or the balancer before it) went away without closing its connections. The kubelet\'s one HTTP/2 connection stays "established" until the kernel gives it up, about 15 minutes; until then every heartbeat times out and the node becomes NotReady, though the API server is there.',
      check: '    ss -tnp | grep kubelet\n    journalctl -u kubelet | grep -E "use of closed|connection lost|deadline"',
      cure: '`systemctl restart kubelet` helps at once. For good: kubelets from 1.20 on (and patch releases 1.18.15, 1.19.7) ping their connection and close a dead one after 30 to 45 seconds; let the balancer reset connections when a server goes.',
    },
    zh: {
      means:
        'API 服务器（或其前面的负载均衡器）未关闭连接就消失了。kubelet 唯一的 HTTP/2 连接仍为 ESTABLISHED，直到内核在约 15 分钟后放弃；期间每次心跳都超时，节点变为 NotReady，尽管 API 服务器可用。',
      check: '    ss -tnp | grep kubelet\n    journalctl -u kubelet | grep -E "use of closed|connection lost|deadline"',
      cure: '`systemctl restart kubelet` 可立即恢复。长期方案：1.20 起（以及 1.18.15、1.19.7 补丁版本）的 kubelet 会探测连接并在 30 至 45 秒后关闭失效连接；让负载均衡器在服务器下线时重置连接。',
    },
  },
});
