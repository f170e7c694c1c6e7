// The kubelet cannot keep up with its containers, and calls itself not ready.
import { cause } from '../cause.ts';
import { notReadySaying } from '../finding.ts';

export const plegUnhealthy = cause({
  code: 'MU702',
  slug: 'pleg-unhealthy',
  rung: 'heartbeat',
  title: { en: 'the kubelet does not keep up with its containers (PLEG)', zh: 'kubelet 无法跟上容器状态（PLEG）' },
  frequency: 1,
  signs: {
    named: { weight: 'mentions', phrases: ['pleg was last seen active'] },
    code: { weight: 'suggests', phrases: ['[MU702]'] },
  },
  state: notReadySaying('PLEG is not healthy'),
  explains: ['pleg-unhealthy', 'node-not-ready'],
  page: {
    en: {
      means:
        'The kubelet lists all containers every second. When that takes longer than three minutes (a runtime that hangs on one container, hundreds of dead containers, a starving disk) it reports itself NotReady.',
      check: '    crictl ps -a | wc -l\n    time crictl ps -a\n    iostat -x 1 3\n    journalctl -u containerd --since -10min',
      cure: 'Find the container on which the runtime hangs (`crictl inspect` each with a time limit), remove dead containers, relieve the disk, and restart the runtime (containers live on) and then the kubelet.',
    },
    zh: {
      means: 'kubelet 每秒列出所有容器。若耗时超过三分钟（运行时卡在某个容器、大量已停止的容器、磁盘繁忙），它会报告 NotReady。',
      check: '    crictl ps -a | wc -l\n    time crictl ps -a\n    iostat -x 1 3\n    journalctl -u containerd --since -10min',
      cure: '找出运行时卡住的容器（对每个容器限时执行 `crictl inspect`），清理已停止的容器，减轻磁盘负载，重启运行时（容器继续运行），再重启 kubelet。',
    },
  },
});
