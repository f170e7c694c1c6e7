// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'microk8s refuses a machine behind NAT',
      lines: [
        'Connection failed. The hostname (node-vm) of the joining node does not resolve to the IP "10.10.0.1". Refusing join (400).',
        'the VM has a NAT network of multipass',
      ],
    },
    { what: 'told so', lines: ['the VirtualBox machines use the NAT adapter only; with a bridged adapter it works'] },
  ],
  nearMiss: [{ what: 'the node shows the wrong one of its addresses', lines: ['kubelet --node-ip=10.0.2.15'] }],
};
