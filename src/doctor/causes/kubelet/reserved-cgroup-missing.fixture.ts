// Lines and states that are this cause, and those that only look like it.
import { known } from '../../facts/reading.ts';
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'the slice was never made, and the kubelet ends',
      facts: {
        kubeletConfig: known(
          {
            path: '/var/lib/kubelet/config.yaml',
            present: true,
            values: { enforceNodeAllocatable: ['pods', 'kube-reserved'], kubeReservedCgroup: '/kubelet.slice' },
          },
          { where: '/var/lib/kubelet/config.yaml' },
        ),
        kubeletHealth: known({ ok: false, answer: 'connection refused' }, { where: ':10248/healthz' }),
        controlGroups: known(['kubepods.slice', 'system.slice'], { where: '/sys/fs/cgroup' }),
      },
    },
    {
      what: "the system's",
      lines: [
        'kubelet.go:1480] "Failed to start ContainerManager" err="Failed to enforce System Reserved Cgroup Limits on \\"/system\\": [\\"system\\"] cgroup does not exist"',
      ],
    },
    { what: 'the configuration', lines: ['systemReservedCgroup: /system.slice'] },
  ],
  nearMiss: [
    {
      what: 'the slice is there under the name that systemd gives it',
      lines: ['kubelet.go:1480] "Failed to start ContainerManager"'],
      facts: {
        kubeletConfig: known(
          {
            path: '/var/lib/kubelet/config.yaml',
            present: true,
            values: { enforceNodeAllocatable: ['pods', 'kube-reserved'], kubeReservedCgroup: '/kubelet' },
          },
          { where: '/var/lib/kubelet/config.yaml' },
        ),
        kubeletHealth: known({ ok: false, answer: 'connection refused' }, { where: ':10248/healthz' }),
        controlGroups: known(['kubelet.slice', 'system.slice'], { where: '/sys/fs/cgroup' }),
      },
    },
    { what: 'the hierarchy of systemd is missing', lines: ['cgroup ["kubelet"] has some missing paths: /sys/fs/cgroup/systemd/kubelet'] },
  ],
};
