// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { nodeWith } from '../node.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    { what: 'the sandbox is in the network of Docker', lines: ['docker inspect k8s_POD_web-0: "NetworkMode": "default"'] },
    {
      what: 'the command lacks it, and pods are on the bridge of Docker',
      lines: [
        '/usr/bin/kubelet --kubeconfig=/etc/kubernetes/kubelet.conf --config=/var/lib/kubelet/config.yaml',
        'web-0 1/1 Running 0 4m 172.17.0.5 n3',
      ],
    },
    {
      what: 'a kubelet of 1.18 with Docker, without the flag, on a Node that is not Ready',
      facts: {
        kubeletVersion: known('v1.18.20', { where: 'kubelet --version' }),
        kubeletSettings: known({ flags: { kubeconfig: '/etc/kubernetes/kubelet.conf' }, fromProcess: true }, { where: '/proc/1/cmdline' }),
        node: nodeWith({ conditions: [{ type: 'Ready', status: 'False', reason: 'KubeletNotReady', message: '', since: 0 }] }),
      },
    },

    { what: 'told in words', lines: ['kubelet was started without --network-plugin=cni'] },
    {
      what: "pods have Docker's addresses",
      lines: [
        'coredns-6955765f44-x   0/1   Running   172.17.0.2   node-2',
        'Hairpin mode set to "promiscuous-bridge" but kubenet is not enabled, falling back to "hairpin-veth"',
      ],
    },
  ],
  nearMiss: [
    {
      what: 'a kubelet of today',
      lines: ['kubelet without --network-plugin=cni'],
      facts: {
        kubeletVersion: known('v1.29.0', { where: 'kubelet --version' }),
        kubeletSettings: known({ flags: {}, fromProcess: true }, { where: '/proc/1/cmdline' }),
      },
    },
    { what: 'the flag is not known any more', lines: ['failed to parse kubelet flag: unknown flag: --network-plugin'] },
  ],
};
