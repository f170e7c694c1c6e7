// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: "the controller's event",
      lines: ['Normal  DeletingNode  node/w1  Deleting node w1 because it does not exist in the cloud provider'],
    },
    { what: 'the Node', lines: ['kubectl get node w1 -o yaml: spec has no providerID: providerID is empty'] },
  ],
  nearMiss: [{ what: 'the taint stays', lines: ['node.cloudprovider.kubernetes.io/uninitialized=true:NoSchedule'] }],
};
