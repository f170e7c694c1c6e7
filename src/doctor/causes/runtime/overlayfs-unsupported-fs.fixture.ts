// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import type { Facts } from '../../facts/facts.ts';
import { known } from '../../facts/reading.ts';
import { k3sAgent } from '../k3s-facts.fixture.ts';

const on = (type: string, settings: Readonly<Record<string, string>> = {}): Partial<Facts> => ({
  k3s: known(k3sAgent({ settings }), { where: '/etc/rancher/k3s/config.yaml' }),
  disks: known(
    ['/', '/var/lib/rancher'].map((folder) => ({
      folder,
      mount: folder,
      type: folder === '/' ? 'ext4' : type,
      options: [],
      bytes: 1e12,
      freeBytes: 9e11,
      inodes: 1e6,
      freeInodes: 9e5,
    })),
    { where: '/proc/mounts' },
  ),
  kubeletHealth: known({ ok: false, answer: 'ECONNREFUSED' }, { where: 'http://127.0.0.1:10248/healthz' }),
});

export const cases: CauseCases = {
  positive: [
    {
      what: 'k3s on ZFS',
      lines: [
        'level=fatal msg="\\"overlayfs\\" snapshotter cannot be enabled for \\"/var/lib/rancher/k3s/agent/containerd\\", try using \\"fuse-overlayfs\\" or \\"native\\": failed to mount overlay: invalid argument"',
      ],
    },
    { what: 'k3s on a root that is an overlay itself', facts: on('overlay') },
    {
      what: 'Docker on an old XFS',
      lines: [
        'Error starting daemon: error initializing graphdriver: overlay2: the backing xfs filesystem is formatted without d_type support, which leads to incorrect behavior.',
      ],
    },
  ],
  nearMiss: [
    { what: 'another snapshotter', facts: on('overlay', { snapshotter: 'native' }) },
    { what: 'a disk that can carry it', facts: on('ext4') },
    {
      what: 'a healthy start',
      lines: [
        'level=info msg="loading plugin \\"io.containerd.snapshotter.v1.overlayfs\\"..." type=io.containerd.snapshotter.v1',
        'level=warning msg="failed to load plugin io.containerd.grpc.v1.cri" error="invalid plugin config"',
      ],
    },
  ],
};
