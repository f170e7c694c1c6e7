// Lines and states that are this cause, and those that only look like it.
import { known } from '../../facts/reading.ts';
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'one is gone, and the node is not Ready',
      lines: ['E0917 14:02:11.330112 6320 fs.go:382] Stat fs failed. Error: no such file or directory'],
      facts: {
        goneMounts: known(['/mnt/old'], { where: '/proc/mounts' }),
        kubeletHealth: known({ ok: false, answer: 'connection refused' }, { where: ':10248/healthz' }),
      },
    },
    { what: 'cAdvisor of old', lines: ['E0917 14:02:11.330112    6320 fs.go:382] Stat fs failed. Error: no such file or directory'] },
    {
      what: 'cAdvisor of today',
      lines: [
        'I0514 10:00:00.000000 812 fs.go:410] unable to determine file system type, partition mountpoint does not exist: /run/netns/x',
      ],
    },
  ],
  nearMiss: [
    {
      what: 'every mount is there',
      lines: ['E0917 14:02:11.330112 6320 fs.go:382] Stat fs failed. Error: no such file or directory'],
      facts: { goneMounts: known([], { where: '/proc/mounts' }) },
    },
    {
      what: 'the line beside the one that names what is wrong',
      lines: [
        'E0917 14:02:11.330112    6320 fs.go:382] Stat fs failed. Error: no such file or directory',
        'misconfiguration: kubelet cgroup driver: "systemd" is different from docker cgroup driver: "cgroupfs"',
      ],
    },
  ],
};
