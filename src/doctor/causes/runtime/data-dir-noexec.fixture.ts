// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    { what: 'the mount is shown', lines: ['/dev/sdb1 on /data type ext4 (rw,nosuid,nodev,noexec,relatime)'] },
    { what: 'k3s says little', lines: ['FATA[0000] permission denied', 'ExecStart=/usr/local/bin/k3s agent --data-dir /mnt/nas/k3s'] },
  ],
  nearMiss: [
    { what: 'where the kernel shows itself', lines: ['tmpfs on /run type tmpfs (rw,nosuid,nodev,noexec,mode=755)'] },
    { what: 'the user may not', lines: ['dial unix /run/containerd/containerd.sock: connect: permission denied'] },
  ],
};
