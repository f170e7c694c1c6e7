// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'almost nothing is available',
      lines: ['Mem: 3936 3820 31 2 85 40', 'PLEG is not healthy: pleg was last seen active 4m1s ago; threshold is 3m0s'],
    },
    { what: "kubeadm's check", lines: ['[ERROR Mem]: the system RAM (964 MB) is less than the minimum 1700 MB'] },
    {
      what: "the kubelet's event",
      lines: ['Warning  SystemOOM  kubelet, node-1  System OOM encountered, victim process: mysqld, pid: 2217'],
    },
  ],
  nearMiss: [
    { what: 'a pod met its own limit', lines: ['kernel: Memory cgroup out of memory: Killed process 4711 (java) total-vm:120kB'] },
  ],
};
