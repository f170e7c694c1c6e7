// The node fell silent: its lease is not renewed. Seen from afar that is all there is to see.
import { restartKubelet } from '../../remedies/restart-kubelet.ts';
import { cause, type Finding } from '../cause.ts';
import { finding, moment, serverNow, sourceOf } from '../finding.ts';
import { isGivenUp, isSilent } from '../../facts/cluster.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';

const isReady = (facts: Facts): boolean =>
  valueOf(facts.node)?.conditions.some(({ type, status }) => type === 'Ready' && status === 'True') === true;

/** From its machine: the kubelet lives. From afar: nothing says that it does not. */
const isProved = (facts: Facts): boolean => {
  if (facts.kubeletRunning.known) return facts.kubeletRunning.value.running && valueOf(facts.apiAnswer)?.status === 200;
  return !facts.layout.known && isGivenUp(valueOf(facts.node));
};

const neverRenewed = (facts: Facts): Finding | undefined =>
  facts.leaseRenewed.known && isGivenUp(valueOf(facts.node))
    ? finding(isProved(facts) ? 'proved' : 'supported', facts.leaseRenewed.source, 'it has no lease', '没有租约')
    : undefined;

const judge = (facts: Facts): Finding | undefined => {
  const renewed = valueOf(facts.leaseRenewed);
  const now = serverNow(facts);
  if (renewed === undefined) return neverRenewed(facts);
  if (now === undefined) return undefined;
  const source = sourceOf(facts.leaseRenewed);
  if (!isSilent(valueOf(facts.node), Math.abs(now - renewed)))
    return finding('excluded', source, `renewed at ${moment(renewed)}`, `续期于 ${moment(renewed)}`);
  // A lease of the future, of a node that is Ready: it is the clock.
  if (renewed > now && isReady(facts)) return undefined;
  return finding(
    isProved(facts) ? 'proved' : 'supported',
    source,
    `renewed at ${moment(renewed)}, now it is ${moment(now)}`,
    `续期于 ${moment(renewed)}，当前 ${moment(now)}`,
  );
};

export const leaseNotRenewed = cause({
  code: 'MU701',
  slug: 'lease-not-renewed',
  rung: 'heartbeat',
  title: { en: 'the node is silent: its lease is not renewed', zh: '节点静默：租约未续期' },
  frequency: 1,
  signs: {
    named: { weight: 'mentions', phrases: ['Kubelet stopped posting node status', 'NodeStatusUnknown'] },
    failed: {
      weight: 'mentions',
      phrases: ['failed to update lease', 'Failed to update lease', 'failed to renew lease', 'Failed to ensure lease exists'],
    },
    code: { weight: 'suggests', phrases: ['[MU701]'] },
  },
  state: judge,
  remedies: restartKubelet,
  explains: ['node-not-ready', 'lease-failed'],
  rivals: [
    {
      slug: 'clock-skew',
      question: {
        en: 'does the renewTime of its lease move within 20 s? (kubectl -n kube-node-lease get lease NODE -w) yes: the clock of the machine is wrong; no: it is silent',
        zh: '其租约的 renewTime 在 20 秒内是否变化？（kubectl -n kube-node-lease get lease NODE -w）变化：机器时钟不准；不变：节点静默',
      },
    },
  ],
  page: {
    en: {
      means:
        "A kubelet renews its Lease in kube-node-lease every 10 seconds; 40 to 50 seconds of silence make the Node Unknown. By what the API server knows alone, the machine may be off or cut off, and its kubelet may not run. Where the kubelet's process lives and its lease stands still, it cannot reach the API server, is refused, starves for CPU, or was suspended.",
      check:
        '    kubectl -n kube-node-lease get lease NODE -o jsonpath={.spec.renewTime}\n    muster doctor --ssh NODE\n    curl -s http://127.0.0.1:10248/healthz\n    journalctl -u kubelet --since -5min | grep -i lease',
      cure: 'See whether the machine runs and answers, then ask the doctor there. Read what the kubelet says of its lease; the rungs below (reach, identity, admission) usually hold the answer. If it says nothing, look for load (`uptime`, `dmesg`) and restart it.',
    },
    zh: {
      means:
        'kubelet 每 10 秒续期一次 kube-node-lease 中的 Lease；静默 40 至 50 秒后 Node 变为 Unknown。仅凭 API 服务器所知，机器可能已关机或断网，kubelet 也可能未运行。若 kubelet 进程存活而租约停滞，则是无法连接 API 服务器、被拒绝、CPU 不足或被挂起。',
      check:
        '    kubectl -n kube-node-lease get lease NODE -o jsonpath={.spec.renewTime}\n    muster doctor --ssh NODE\n    curl -s http://127.0.0.1:10248/healthz\n    journalctl -u kubelet --since -5min | grep -i lease',
      cure: '先确认机器是否开机且可达，再在其上运行诊断。查看 kubelet 日志中关于租约的内容；原因通常在更低的层级（可达、身份、准入）。若没有相关日志，检查负载（`uptime`、`dmesg`）并重启 kubelet。',
    },
  },
});
