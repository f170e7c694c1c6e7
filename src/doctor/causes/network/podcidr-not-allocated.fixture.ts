// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    { what: 'kubenet', lines: ['kubelet: Kubenet does not have netConfig. This is most likely due to lack of PodCIDR'] },
    { what: 'the event', lines: ['Normal  CIDRNotAvailable  node-controller  Node node-7 status is now: CIDRNotAvailable'] },
  ],
  nearMiss: [
    {
      what: 'the range does not contain it',
      lines: [
        'failed to acquire lease: subnet "10.244.0.0/16" specified in the flannel net config doesn\'t contain "10.32.3.0/24" PodCIDR of the "node-7" node',
      ],
    },
  ],
};
