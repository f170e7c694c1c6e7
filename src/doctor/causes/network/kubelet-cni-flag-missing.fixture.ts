// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    { what: 'told in words', lines: ['kubelet was started without --network-plugin=cni'] },
    {
      what: "pods have Docker's addresses",
      lines: [
        'coredns-6955765f44-x   0/1   Running   172.17.0.2   node-2',
        'Hairpin mode set to "promiscuous-bridge" but kubenet is not enabled, falling back to "hairpin-veth"',
      ],
    },
  ],
  nearMiss: [{ what: 'the flag is not known any more', lines: ['failed to parse kubelet flag: unknown flag: --network-plugin'] }],
};
