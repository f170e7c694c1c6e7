// Lines and states that are this cause, and those that only look like it.
import { known } from '../../facts/reading.ts';
import { seenWith } from '../node.fixture.ts';
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'what kubeadm wrote, beside the runtime that runs',
      lines: ['kubeadm-flags.env: --container-runtime-endpoint=unix:///var/run/cri-dockerd.sock', 'the node runs containerd'],
    },
    {
      what: 'the Node names dockershim, the kubelet uses containerd',
      facts: {
        node: known(seenWith({ annotations: { 'kubeadm.alpha.kubernetes.io/cri-socket': '/var/run/dockershim.sock' } }), {
          where: 'GET node a',
        }),
        runtimeEndpoint: known(
          { url: 'unix:///run/containerd/containerd.sock', socketPresent: true, otherSockets: [] },
          { where: 'the flags' },
        ),
      },
    },
    {
      what: 'the upgrade asks for Docker, and containerd runs',
      lines: [
        '[upgrade/config] Reading configuration from the cluster...',
        'docker is required for container runtime: exec: "docker": executable file not found in $PATH',
        'containerd://1.6.18',
      ],
    },
    { what: 'the annotation is shown', lines: ['Annotations:        kubeadm.alpha.kubernetes.io/cri-socket: /var/run/dockershim.sock'] },
    {
      what: 'kubeadm upgrades through the wrong socket',
      lines: [
        'W0110 initconfiguration.go:120] Usage of CRI endpoints without URL scheme is deprecated and can cause kubelet errors in the future. Automatically prepending scheme "unix" to the "criSocket" with value "/var/run/dockershim.sock". Please update your configuration!',
        '[ERROR ImagePull]: failed to pull image registry.k8s.io/kube-proxy:v1.25.0: output: connect: no such file or directory',
      ],
    },
  ],
  nearMiss: [
    {
      what: 'the Node names what the kubelet uses',
      facts: {
        node: known(seenWith({ annotations: { 'kubeadm.alpha.kubernetes.io/cri-socket': 'unix:///var/run/containerd/containerd.sock' } }), {
          where: 'GET node a',
        }),
        runtimeEndpoint: known(
          { url: 'unix:///run/containerd/containerd.sock', socketPresent: true, otherSockets: [] },
          { where: 'the flags' },
        ),
      },
    },
    {
      what: 'a new machine without any runtime',
      lines: [
        '[preflight] Running pre-flight checks',
        'docker is required for container runtime: exec: "docker": executable file not found in $PATH',
      ],
    },
    {
      what: 'the socket only lacks its scheme',
      lines: [
        'Usage of CRI endpoints without URL scheme is deprecated and can cause kubelet errors in the future. Automatically prepending scheme "unix" to the "criSocket" with value "/run/containerd/containerd.sock"',
        '[ERROR ImagePull]: failed to pull image registry.k8s.io/kube-proxy:v1.25.0: output: i/o timeout',
      ],
    },
  ],
};
