// The kubelet lives, and its lease is not renewed.
import { cause, type Finding } from '../cause.ts';
import { finding, moment, serverNow, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';

const longestSilence = 60_000;

const judge = (facts: Facts): Finding | undefined => {
  const renewed = valueOf(facts.leaseRenewed);
  const now = serverNow(facts);
  if (renewed === undefined || now === undefined) return undefined;
  const source = sourceOf(facts.leaseRenewed);
  if (now - renewed < longestSilence) return finding('excluded', source, `renewed at ${moment(renewed)}`, `续期于 ${moment(renewed)}`);
  const lives = valueOf(facts.kubeletRunning)?.running === true && valueOf(facts.apiAnswer)?.status === 200;
  return finding(
    lives ? 'proved' : 'supported',
    source,
    `renewed at ${moment(renewed)}, now it is ${moment(now)}`,
    `续期于 ${moment(renewed)}，当前 ${moment(now)}`,
  );
};

export const leaseNotRenewed = cause({
  code: 'MU701',
  slug: 'lease-not-renewed',
  rung: 'heartbeat',
  title: { en: 'the kubelet runs and its lease is not renewed', zh: 'kubelet 在运行，但租约未续期' },
  frequency: 1,
  signs: {
    named: { weight: 'mentions', phrases: ['Kubelet stopped posting node status', 'NodeStatusUnknown'] },
    failed: {
      weight: 'mentions',
      phrases: ['failed to update lease', 'Failed to update lease', 'failed to renew lease', 'Failed to ensure lease exists'],
    },
    code: { weight: 'names', phrases: ['[MU701]'] },
  },
  state: judge,
  explains: ['node-not-ready', 'lease-failed'],
  page: {
    en: {
      means:
        "A kubelet renews its Lease in kube-node-lease every 10 seconds; 40 to 50 seconds of silence make the Node Unknown. Here the kubelet's process lives and its lease stands still: it cannot reach the API server, is refused, starves for CPU, or was suspended.",
      check:
        '    kubectl -n kube-node-lease get lease NODE -o jsonpath={.spec.renewTime}\n    curl -s http://127.0.0.1:10248/healthz\n    journalctl -u kubelet --since -5min | grep -i lease',
      cure: 'Read what the kubelet says of its lease; the rungs below (reach, identity, admission) usually hold the answer. If it says nothing, look for load (`uptime`, `dmesg`) and restart it.',
    },
    zh: {
      means:
        'kubelet 每 10 秒续期一次 kube-node-lease 中的 Lease；静默 40 至 50 秒后 Node 变为 Unknown。此时 kubelet 进程存活而租约停滞：无法连接 API 服务器、被拒绝、CPU 不足或被挂起。',
      check:
        '    kubectl -n kube-node-lease get lease NODE -o jsonpath={.spec.renewTime}\n    curl -s http://127.0.0.1:10248/healthz\n    journalctl -u kubelet --since -5min | grep -i lease',
      cure: '查看 kubelet 日志中关于租约的内容；原因通常在更低的层级（可达、身份、准入）。若没有相关日志，检查负载（`uptime`、`dmesg`）并重启 kubelet。',
    },
  },
});
