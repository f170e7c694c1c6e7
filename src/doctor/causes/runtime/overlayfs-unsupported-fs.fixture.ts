// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'k3s on ZFS',
      lines: [
        'level=fatal msg="\\"overlayfs\\" snapshotter cannot be enabled for \\"/var/lib/rancher/k3s/agent/containerd\\", try using \\"fuse-overlayfs\\" or \\"native\\": failed to mount overlay: invalid argument"',
      ],
    },
    {
      what: 'Docker on an old XFS',
      lines: [
        'Error starting daemon: error initializing graphdriver: overlay2: the backing xfs filesystem is formatted without d_type support, which leads to incorrect behavior.',
      ],
    },
  ],
  nearMiss: [
    {
      what: 'a healthy start',
      lines: [
        'level=info msg="loading plugin \\"io.containerd.snapshotter.v1.overlayfs\\"..." type=io.containerd.snapshotter.v1',
        'level=warning msg="failed to load plugin io.containerd.grpc.v1.cri" error="invalid plugin config"',
      ],
    },
  ],
};
