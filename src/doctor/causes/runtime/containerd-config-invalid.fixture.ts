// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'mirrors beside a folder of them',
      lines: [
        'level=warning msg="failed to load plugin io.containerd.grpc.v1.cri" error="invalid plugin config: `mirrors` cannot be set when `config_path` is provided"',
      ],
    },
    {
      what: 'it does not even start',
      lines: [
        "containerd: failed to load TOML: /etc/containerd/config.toml: (9, 2): unexpected token table key cannot contain ']', was expecting a table key",
      ],
    },
  ],
  nearMiss: [
    {
      what: 'the disk is the reason',
      lines: [
        'level=warning msg="failed to load plugin io.containerd.snapshotter.v1.zfs" error="path /var/lib/containerd/io.containerd.snapshotter.v1.zfs must be a zfs filesystem to be used with the zfs snapshotter: skip plugin"',
        'SystemdCgroup = false',
      ],
    },
  ],
};
