// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    { what: 'the list of the kernel lacks it', lines: ['# cat /sys/fs/cgroup/cgroup.controllers', 'cpuset cpu io hugetlb pids rdma'] },
    { what: "kubeadm's check", lines: ['[ERROR SystemVerification]: missing required cgroups: memory'] },
    {
      what: 'the server of k3s on a small board',
      lines: ['k3s[612]: time="2023-02-01T10:00:00Z" level=fatal msg="failed to find memory cgroup (v2)"'],
    },
  ],
  nearMiss: [
    { what: 'a user is given two controllers only', lines: ['level=fatal msg="failed to find cpuset cgroup (v2)"', 'memory pids'] },
    {
      what: "a kubelet's cgroup that was never made",
      lines: [
        'kubelet.go:1424] "Failed to start ContainerManager" err="Failed to enforce Kube Reserved Cgroup Limits on \\"/kubepods\\": [\\"/kubepods\\"] cgroup does not exist"',
      ],
    },
  ],
};
