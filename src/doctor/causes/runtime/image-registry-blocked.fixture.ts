// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: "kubeadm's check",
      lines: [
        '[ERROR ImagePull]: failed to pull image registry.k8s.io/etcd:3.5.9-0: output: rpc error: code = Unknown desc = Get "https://registry.k8s.io/v2/": net/http: TLS handshake timeout',
      ],
    },
    {
      what: 'a limit of the registry',
      lines: ['Failed to pull image "flannel/flannel:v0.22.0": toomanyrequests: You have reached your pull rate limit.'],
    },
  ],
  nearMiss: [
    {
      what: 'only the image of the sandbox is asked for',
      lines: [
        '"sandboxImage": "registry.k8s.io/pause:3.10",',
        'FATA[0031] pulling image: rpc error: code = Unknown desc = failed to do request: i/o timeout',
      ],
    },
    {
      what: 'the image of the sandbox',
      lines: ['failed to get sandbox image "registry.k8s.io/pause:3.8": failed to pull image "registry.k8s.io/pause:3.8"'],
    },
  ],
};
