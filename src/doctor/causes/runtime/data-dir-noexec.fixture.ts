// Lines and states that are this cause, and those that only look like it.
import { known } from '../../facts/reading.ts';
import { k3sAgent } from '../k3s-facts.fixture.ts';
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'it is mounted so, and k3s is down',
      facts: {
        disks: known(
          [
            {
              folder: '/var/lib/rancher',
              mount: '/var',
              type: 'ext4',
              options: ['rw', 'noexec'],
              bytes: 1,
              freeBytes: 1,
              inodes: 1,
              freeInodes: 1,
            },
          ],
          { where: '/proc/mounts' },
        ),
        k3s: known(k3sAgent({ dataFolder: '/var/lib/rancher/k3s' }), { where: '/etc/rancher' }),
        kubeletHealth: known({ ok: false, answer: 'connection refused' }, { where: ':10248/healthz' }),
      },
    },
    { what: 'the mount is shown', lines: ['/dev/sdb1 on /data type ext4 (rw,nosuid,nodev,noexec,relatime)'] },
    { what: 'k3s says little', lines: ['FATA[0000] permission denied', 'ExecStart=/usr/local/bin/k3s agent --data-dir /mnt/nas/k3s'] },
  ],
  nearMiss: [
    {
      what: 'it is mounted without',
      facts: {
        disks: known(
          [{ folder: '/var/lib/rancher', mount: '/var', type: 'ext4', options: ['rw'], bytes: 1, freeBytes: 1, inodes: 1, freeInodes: 1 }],
          { where: '/proc/mounts' },
        ),
        k3s: known(k3sAgent({ dataFolder: '/var/lib/rancher/k3s' }), { where: '/etc/rancher' }),
        kubeletHealth: known({ ok: false, answer: 'connection refused' }, { where: ':10248/healthz' }),
      },
    },
    { what: 'where the kernel shows itself', lines: ['tmpfs on /run type tmpfs (rw,nosuid,nodev,noexec,mode=755)'] },
    { what: 'the user may not', lines: ['dial unix /run/containerd/containerd.sock: connect: permission denied'] },
  ],
};
