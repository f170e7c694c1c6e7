// Lines and states that are this cause, and those that only look like it.
import { known } from '../../facts/reading.ts';
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'systemd says so',
      facts: {
        kubeletUnit: known(
          {
            name: 'kubelet.service',
            present: true,
            active: 'activating',
            sub: 'auto-restart',
            enabled: 'enabled',
            restarts: 7,
            result: 'oom-kill',
            dropIns: [],
          },
          { where: 'systemctl show' },
        ),
      },
    },
    { what: 'the kernel names it', lines: ['kernel: Out of memory: Killed process 2231 (kubelet) total-vm:1912344kB, anon-rss:402000kB'] },
    { what: 'systemd names it', lines: ["systemd[1]: k3s.service: Failed with result 'oom-kill'."] },
  ],
  nearMiss: [
    {
      what: 'the kernel killed another',
      facts: {
        oomKills: known(['java'], { where: 'dmesg' }),
        kubeletHealth: known({ ok: false, answer: 'connection refused' }, { where: ':10248/healthz' }),
      },
    },
    {
      what: 'some other process was killed',
      lines: ['kernel: Out of memory: Killed process 9911 (java) total-vm:9912344kB, anon-rss:7402000kB'],
    },
  ],
};
