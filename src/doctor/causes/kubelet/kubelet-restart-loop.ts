// The kubelet ends and is started again and again, and nothing else says why.
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { finding, sourceOf } from '../finding.ts';
import { isKubeletDown } from '../kubelet-down.ts';
import { cause, type Finding } from '../cause.ts';

const often = 5;

const judgeState = (facts: Facts): Finding | undefined => {
  const unit = valueOf(facts.kubeletUnit);
  if (unit === undefined) return undefined;
  const source = sourceOf(facts.kubeletUnit);
  const count = String(unit.restarts);
  if (unit.active === 'active' && unit.restarts === 0) return finding('excluded', source, 'it was not started again', '未曾被重新启动');
  if (unit.restarts < often || !isKubeletDown(facts)) return undefined;
  return finding('supported', source, `it was started again ${count} times (${unit.result})`, `已被重新启动 ${count} 次（${unit.result}）`);
};

export const kubeletRestartLoop = cause({
  code: 'MU304',
  slug: 'kubelet-restart-loop',
  rung: 'kubelet',
  title: { en: 'the kubelet ends and is started again and again', zh: 'kubelet 反复退出并重启' },
  frequency: 1,
  signs: {
    loop: {
      weight: 'mentions',
      phrases: [
        'kubelet.service: Scheduled restart job',
        'kubelet.service: Service hold-off time over',
        'kubelet.service: Start request repeated too quickly',
        'activating (auto-restart)',
        'kubelet.service: Main process exited',
        'code=exited, status=255',
        'kubelet* CrashLoop',
        'k3s.service: Main process exited',
        'k3s-agent.service: Main process exited',
        'Job for kubelet.service failed',
        'Job for k3s.service failed',
        'Job for k3s-agent.service failed',
      ],
    },
  },
  state: judgeState,
  explains: ['kubelet-exits', 'kubelet-unhealthy'],
  page: {
    en: {
      means:
        'systemd starts the kubelet again ten seconds after each end. The cause stands in the last lines before the end, which `systemctl status` cuts off.',
      check: '    journalctl -u kubelet -n 40 --no-pager -o cat\n    systemctl show kubelet -p NRestarts -p ExecMainStatus -p Result',
      cure: 'Read the last message before "Main process exited" (`muster doctor --evidence` takes it) and mend that. Before `kubeadm join` the loop is normal: the kubelet waits for its configuration.',
    },
    zh: {
      means: 'kubelet 每次退出后，systemd 会在十秒后重新启动它。原因在退出前的最后几行日志中，而 `systemctl status` 会截断它们。',
      check: '    journalctl -u kubelet -n 40 --no-pager -o cat\n    systemctl show kubelet -p NRestarts -p ExecMainStatus -p Result',
      cure: '查看「Main process exited」之前的最后一条消息（可交给 `muster doctor --evidence`）并按其处理。在 `kubeadm join` 之前，这种循环是正常的：kubelet 在等待配置。',
    },
  },
});
