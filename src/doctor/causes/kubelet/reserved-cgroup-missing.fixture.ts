// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: "the system's",
      lines: [
        'kubelet.go:1480] "Failed to start ContainerManager" err="Failed to enforce System Reserved Cgroup Limits on \\"/system\\": [\\"system\\"] cgroup does not exist"',
      ],
    },
    { what: 'the configuration', lines: ['systemReservedCgroup: /system.slice'] },
  ],
  nearMiss: [
    { what: 'the hierarchy of systemd is missing', lines: ['cgroup ["kubelet"] has some missing paths: /sys/fs/cgroup/systemd/kubelet'] },
  ],
};
