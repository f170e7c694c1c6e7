// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'what is set cannot be pulled',
      lines: [
        '"sandboxImage": "registry.k8s.io/pause:3.10",',
        'FATA[0031] pulling image: failed to resolve reference "registry.k8s.io/pause:3.10": i/o timeout',
      ],
    },
    {
      what: "the kubelet's event",
      lines: [
        'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to get sandbox image "registry.k8s.io/pause:3.8": failed to pull image "registry.k8s.io/pause:3.8": failed to resolve reference: dial tcp 74.125.1.1:443: i/o timeout',
      ],
    },
    {
      what: "kubeadm's warning",
      lines: [
        'detected that the sandbox image "registry.k8s.io/pause:3.6" of the container runtime is inconsistent with that used by kubeadm. It is recommended that using "registry.k8s.io/pause:3.9" as the CRI sandbox image.',
      ],
    },
  ],
  nearMiss: [
    {
      what: 'another image',
      lines: ['[ERROR ImagePull]: failed to pull image registry.k8s.io/kube-apiserver:v1.28.0: dial tcp: i/o timeout'],
    },
  ],
};
