// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    { what: 'a user is given two controllers only', lines: ['level=fatal msg="failed to find cpuset cgroup (v2)"', 'io memory pids'] },
    {
      what: 'the kubelet in a container',
      lines: [
        'Failed to start ContainerManager failed to initialize top level QOS containers: failed to update top level Burstable QOS cgroup : failed to set supported cgroup subsystems for cgroup [kubepods burstable]: Failed to find subsystem mount for required subsystem: pids',
      ],
    },
    { what: 'an old kubelet', lines: ['system validation failed - Following Cgroup subsystem not mounted: [cpu cpuacct cpuset memory]'] },
  ],
  nearMiss: [
    { what: 'the kernel has no memory controller', lines: ['level=fatal msg="failed to find memory cgroup (v2)"', 'cpuset cpu io pids'] },
    { what: 'only the memory cgroup is off', lines: ['system validation failed - Following Cgroup subsystem not mounted: [memory]'] },
  ],
};
