// Lines and states that are this cause, and those that only look like it.
import { known } from '../../facts/reading.ts';
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'another init, and the service that mounts them is stopped',
      lines: ['level=fatal msg="failed to find cpu cgroup (v2)"', 'Alpine, rc-service cgroups status: stopped'],
    },
    {
      what: 'it is not mounted, and the kubelet is down',
      facts: {
        cgroups: known(
          { version: 'v1', controllers: ['cpu', 'cpuset', 'memory', 'pids'], systemdHierarchy: false },
          { where: '/proc/mounts' },
        ),
        kubeletHealth: known({ ok: false, answer: 'connection refused' }, { where: ':10248/healthz' }),
      },
    },
    {
      what: 'runc cannot find it',
      lines: [
        'OCI runtime create failed: container_linux.go:345: starting container process caused "process_linux.go:281: applying cgroup configuration for process caused \\"mountpoint for systemd not found\\""',
      ],
    },
    { what: 'the host lacks it', lines: ['docker: Error response from daemon: cgroups: cannot find cgroup mount destination: unknown.'] },
  ],
  nearMiss: [
    {
      what: 'it is mounted',
      lines: ['cgroups: cannot find cgroup mount destination: unknown'],
      facts: {
        cgroups: known(
          { version: 'v1', controllers: ['cpu', 'cpuset', 'memory', 'pids'], systemdHierarchy: true },
          { where: '/proc/mounts' },
        ),
      },
    },
    {
      what: 'the hierarchy is there',
      lines: ['cgroup on /sys/fs/cgroup/systemd type cgroup (rw,nosuid,nodev,noexec,relatime,xattr,name=systemd)'],
    },
    {
      what: 'the reserved cgroup is missing',
      lines: ['Failed to enforce System Reserved Cgroup Limits on "/system.slice": ["system.slice"] cgroup does not exist'],
    },
  ],
};
