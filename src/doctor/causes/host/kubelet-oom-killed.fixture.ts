// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    { what: 'the kernel names it', lines: ['kernel: Out of memory: Killed process 2231 (kubelet) total-vm:1912344kB, anon-rss:402000kB'] },
    { what: 'systemd names it', lines: ["systemd[1]: k3s.service: Failed with result 'oom-kill'."] },
  ],
  nearMiss: [
    {
      what: 'some other process was killed',
      lines: ['kernel: Out of memory: Killed process 9911 (java) total-vm:9912344kB, anon-rss:7402000kB'],
    },
  ],
};
