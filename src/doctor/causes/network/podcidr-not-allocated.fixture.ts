// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { nodeWith } from '../node.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'flannel is the plugin, and the Node has no range',
      facts: {
        node: nodeWith({ podCidrs: [] }),
        cniConfig: known(
          { folder: '/etc/cni/net.d', files: [{ name: '10-flannel.conflist', plugins: ['flannel'] }] },
          { where: '/etc/cni/net.d' },
        ),
        runtimeAnswer: known({ answers: true, name: 'containerd', version: '1.7', networkReady: false }, { where: 'CRI' }),
      },
    },

    { what: 'kubenet', lines: ['kubelet: Kubenet does not have netConfig. This is most likely due to lack of PodCIDR'] },
    { what: 'the event', lines: ['Normal  CIDRNotAvailable  node-controller  Node node-7 status is now: CIDRNotAvailable'] },
  ],
  nearMiss: [
    {
      what: 'Calico has ranges of its own',
      facts: {
        node: nodeWith({ podCidrs: [] }),
        cniConfig: known(
          { folder: '/etc/cni/net.d', files: [{ name: '10-calico.conflist', plugins: ['calico'] }] },
          { where: '/etc/cni/net.d' },
        ),
      },
    },

    {
      what: 'the range does not contain it',
      lines: [
        'failed to acquire lease: subnet "10.244.0.0/16" specified in the flannel net config doesn\'t contain "10.32.3.0/24" PodCIDR of the "node-7" node',
      ],
    },
  ],
};
