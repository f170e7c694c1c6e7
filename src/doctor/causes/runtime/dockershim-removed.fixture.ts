// Lines and states that are this cause, and those that only look like it.
import { known } from '../../facts/reading.ts';
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'a kubelet of 1.24 is told to use Docker',
      facts: {
        kubeletVersion: known('v1.24.1', { where: 'kubelet --version' }),
        kubeletSettings: known({ flags: { 'container-runtime': 'docker' }, fromProcess: false }, { where: 'the unit' }),
        kubeletHealth: known({ ok: false, answer: 'connection refused' }, { where: ':10248/healthz' }),
      },
    },
    {
      what: 'kubeadm is given its socket',
      lines: [
        'kubeadm init --image-repository registry.example/k8s --cri-socket /var/run/dockershim.sock',
        '[ERROR CRI]: container runtime is not running: output: level=fatal msg="connect: connect endpoint \'unix:///var/run/dockershim.sock\', make sure you are running as root and the endpoint has been started: context deadline exceeded"',
      ],
    },
    {
      what: 'the socket is gone',
      lines: [
        '"command failed" err="failed to run Kubelet: validate service connection: rpc error: code = Unavailable desc = connection error: desc = \\"transport: Error while dialing dial unix /var/run/dockershim.sock: connect: no such file or directory\\""',
      ],
    },
    { what: 'the flag that was left', lines: ['KUBELET_ARGS="--container-runtime=docker --v=2"'] },
  ],
  nearMiss: [
    {
      what: 'a kubelet of 1.20 is told to use Docker',
      facts: {
        kubeletVersion: known('v1.20.2', { where: 'kubelet --version' }),
        kubeletSettings: known({ flags: { 'container-runtime': 'docker' }, fromProcess: false }, { where: 'the unit' }),
        kubeletHealth: known({ ok: false, answer: 'connection refused' }, { where: ':10248/healthz' }),
      },
    },
    {
      what: 'Docker is down',
      lines: ['Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?'],
    },
  ],
};
