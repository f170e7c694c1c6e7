// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
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
