// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'two drivers, and the kubelet is down',
      facts: {
        dockerCgroupDriver: known('cgroupfs', { where: 'docker info' }),
        kubeletSettings: known({ flags: { 'cgroup-driver': 'systemd' }, fromProcess: false }, { where: 'the unit' }),
        kubeletHealth: known({ ok: false, answer: 'connection refused' }, { where: ':10248/healthz' }),
      },
    },
    {
      what: 'the kubelet of 1.22',
      lines: [
        'server.go:302] "Failed to run kubelet" err="failed to run Kubelet: misconfiguration: kubelet cgroup driver: \\"systemd\\" is different from docker cgroup driver: \\"cgroupfs\\""',
      ],
    },
    {
      what: "only kubeadm's warning and a kubelet that is down",
      lines: [
        '[WARNING IsDockerSystemdCheck]: detected "cgroupfs" as the Docker cgroup driver. The recommended driver is "systemd". Please follow the guide',
        'The HTTP call equal to \'curl -sSL http://localhost:10248/healthz\' failed with error: Get "http://localhost:10248/healthz": dial tcp 127.0.0.1:10248: connect: connection refused.',
      ],
    },
  ],
  nearMiss: [
    {
      what: "containerd's own setting",
      lines: [
        'OCI runtime create failed: expected cgroupsPath to be of format "slice:prefix:name" for systemd cgroups, got "/kubepods/burstable/pod1/x" instead',
      ],
    },
    {
      what: 'swap, with the flag shown',
      lines: ['kubelet --cgroup-driver=systemd', 'failed to run Kubelet: Running with swap on is not supported'],
    },
  ],
};
