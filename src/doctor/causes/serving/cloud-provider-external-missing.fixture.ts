// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'told so',
      lines: [
        'hcloud-cloud-controller-manager runs; the kubelet was started without --cloud-provider=external, so the node has no address and no providerID',
      ],
    },
  ],
  nearMiss: [
    {
      what: 'the taint stays though it is set',
      lines: ['Taints: node.cloudprovider.kubernetes.io/uninitialized=true:NoSchedule; coredns 0/1 Pending'],
    },
  ],
};
