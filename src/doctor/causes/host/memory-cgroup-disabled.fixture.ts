// Lines and states that are this cause, and those that only look like it.
import { known } from '../../facts/reading.ts';
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    { what: 'a list without it, behind an arrow', lines: ['cat /sys/fs/cgroup/cgroup.controllers → cpuset cpu io pids'] },
    {
      what: 'the kernel has no memory controller, and the kubelet is down',
      facts: {
        cgroups: known({ version: 'v2', controllers: ['cpu', 'cpuset', 'pids'], systemdHierarchy: true }, { where: '/proc/mounts' }),
        kubeletHealth: known({ ok: false, answer: 'connection refused' }, { where: ':10248/healthz' }),
      },
    },
    { what: 'the list of the kernel lacks it', lines: ['# cat /sys/fs/cgroup/cgroup.controllers', 'cpuset cpu io hugetlb pids rdma'] },
    { what: "kubeadm's check", lines: ['[ERROR SystemVerification]: missing required cgroups: memory'] },
    {
      what: 'the server of k3s on a small board',
      lines: ['k3s[612]: time="2023-02-01T10:00:00Z" level=fatal msg="failed to find memory cgroup (v2)"'],
    },
  ],
  nearMiss: [
    {
      what: 'the kernel has all of them',
      lines: ['Failed to find memory cgroup, you may need to add "cgroup_memory=1 cgroup_enable=memory" to your linux cmdline'],
      facts: {
        cgroups: known(
          { version: 'v2', controllers: ['cpu', 'cpuset', 'memory', 'pids'], systemdHierarchy: true },
          { where: '/proc/mounts' },
        ),
      },
    },
    { what: 'a user is given two controllers only', lines: ['level=fatal msg="failed to find cpuset cgroup (v2)"', 'memory pids'] },
    {
      what: "a kubelet's cgroup that was never made",
      lines: [
        'kubelet.go:1424] "Failed to start ContainerManager" err="Failed to enforce Kube Reserved Cgroup Limits on \\"/kubepods\\": [\\"/kubepods\\"] cgroup does not exist"',
      ],
    },
  ],
};
