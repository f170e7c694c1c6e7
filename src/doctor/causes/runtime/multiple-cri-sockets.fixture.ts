// Lines and states that are this cause, and those that only look like it.
import { known } from '../../facts/reading.ts';
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'nothing has joined yet, and there are two',
      facts: {
        runtimeEndpoint: known(
          { url: 'unix:///var/run/containerd/containerd.sock', socketPresent: true, otherSockets: ['/run/cri-dockerd.sock'] },
          { where: '/run' },
        ),
        kubeconfig: known(
          { path: '/etc/kubernetes/kubelet.conf', present: false, credential: 'none', caHashes: [] },
          { where: '/etc/kubernetes' },
        ),
      },
    },
    {
      what: 'kubeadm of 1.27',
      lines: [
        "Found multiple CRI endpoints on the host. Please define which one do you wish to use by setting the 'criSocket' field in the kubeadm configuration file: unix:///var/run/containerd/containerd.sock, unix:///var/run/crio/crio.sock",
        'To see the stack trace of this error execute with --v=5 or higher',
      ],
    },
    {
      what: 'kubeadm of 1.13',
      lines: [
        'Found multiple CRI sockets, please use --cri-socket to select one: /var/run/dockershim.sock, /run/containerd/containerd.sock',
      ],
    },
  ],
  nearMiss: [
    {
      what: 'the socket of k3s beside it, where kubeadm does not look',
      lines: ['--cri-socket'],
      facts: {
        runtimeEndpoint: known(
          { url: 'unix:///var/run/containerd/containerd.sock', socketPresent: true, otherSockets: ['/run/k3s/containerd/containerd.sock'] },
          { where: '/run' },
        ),
        kubeconfig: known(
          { path: '/etc/kubernetes/kubelet.conf', present: false, credential: 'none', caHashes: [] },
          { where: '/etc/kubernetes' },
        ),
      },
    },
    { what: 'one socket, which is not there', lines: ['dial unix /var/run/cri-dockerd.sock: connect: no such file or directory'] },
  ],
};
