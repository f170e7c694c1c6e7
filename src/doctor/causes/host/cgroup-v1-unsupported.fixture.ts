// Lines and states that are this cause, and those that only look like it.
import { known } from '../../facts/reading.ts';
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'a kubelet of 1.35 on cgroup v1',
      facts: {
        cgroups: known(
          { version: 'v1', controllers: ['cpu', 'cpuset', 'memory', 'pids'], systemdHierarchy: true },
          { where: '/proc/mounts' },
        ),
        kubeletVersion: known('v1.35.0', { where: 'kubelet --version' }),
        kubeletHealth: known({ ok: false, answer: 'connection refused' }, { where: ':10248/healthz' }),
      },
    },
    {
      what: 'a kubelet of 1.36 beside mounts of the first version',
      lines: ['kubelet v1.36.0 restarts at once', 'cgroup on /sys/fs/cgroup/pids type cgroup (rw,nosuid,nodev,noexec,relatime,pids)'],
    },
    {
      what: "kubeadm's check",
      lines: ['[ERROR SystemVerification]: cgroups v1 support is unsupported and will be removed in a future release'],
    },
    {
      what: 'the kubelet of 1.35',
      lines: [
        'kubelet[511]: "command failed" err="failed to run Kubelet: validate kubelet configuration: kubelet is configured to not run on a host using cgroup v1. cgroup v1 support is unsupported and will be removed in a future release"',
      ],
    },
  ],
  nearMiss: [
    {
      what: 'a kubelet of 1.30 on cgroup v1',
      facts: {
        cgroups: known(
          { version: 'v1', controllers: ['cpu', 'cpuset', 'memory', 'pids'], systemdHierarchy: true },
          { where: '/proc/mounts' },
        ),
        kubeletVersion: known('v1.30.2', { where: 'kubelet --version' }),
        kubeletHealth: known({ ok: false, answer: 'connection refused' }, { where: ':10248/healthz' }),
      },
    },
    {
      what: 'the memory cgroup is off',
      lines: ['Failed to find memory cgroup, you may need to add "cgroup_memory=1 cgroup_enable=memory" to your linux cmdline'],
    },
  ],
};
