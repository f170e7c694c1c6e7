// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'its unit is stopped and disabled',
      lines: [
        '● crio.service - Container Runtime Interface for OCI (CRI-O)',
        'Loaded: loaded (/usr/lib/systemd/system/crio.service; disabled; vendor preset: disabled)',
        'Active: inactive (dead)',
      ],
    },
    { what: 'kubeadm finds none', lines: ['docker is required for container runtime: exec: "docker": executable file not found in $PATH'] },
    {
      what: 'nothing listens at the socket',
      facts: {
        runtimeAnswer: known(
          { answers: false, problem: 'connect ENOENT /run/containerd/containerd.sock', kind: 'absent' },
          { where: 'CRI Version' },
        ),
      },
    },
    {
      what: 'the kubelet finds no socket',
      lines: [
        'E0311 10:00:00.0 9 run.go:74] "command failed" err="failed to run Kubelet: unable to determine runtime API version: rpc error: code = Unavailable desc = connection error: desc = \\"transport: Error while dialing dial unix /var/run/crio/crio.sock: connect: no such file or directory\\""',
      ],
    },
    {
      what: 'Docker is down',
      lines: ['Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?'],
    },
    { what: 'the unit fails', lines: ["systemd[1]: containerd.service: Failed with result 'exit-code'."] },
  ],
  nearMiss: [
    {
      what: 'the shim in a kubelet that is down; Docker answers',
      facts: {
        runtimeEndpoint: known({ url: 'unix:///var/run/dockershim.sock', socketPresent: true, otherSockets: [] }, { where: 'the flags' }),
        runtimeAnswer: known({ answers: false, problem: 'connect ECONNREFUSED', kind: 'refused' }, { where: 'CRI' }),
        kubeletHealth: known({ ok: false, answer: 'connection refused' }, { where: ':10248/healthz' }),
        dockerCgroupDriver: known('cgroupfs', { where: 'docker info --format {{.CgroupDriver}}' }),
      },
    },
    {
      what: 'it runs, without its CRI plugin',
      lines: [
        '[ERROR CRI]: container runtime is not running: output: time="2022-01-01T10:00:00Z" level=fatal msg="getting status of runtime: rpc error: code = Unimplemented desc = unknown service runtime.v1alpha2.RuntimeService"',
      ],
    },
    { what: 'it runs, and this user may not ask', lines: ['dial unix /run/containerd/containerd.sock: connect: permission denied'] },
  ],
};
