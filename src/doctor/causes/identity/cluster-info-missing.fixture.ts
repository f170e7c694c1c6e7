// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'kubeadm join to a cluster made otherwise',
      lines: ['[discovery] Failed to request cluster-info, will try again: configmaps "cluster-info" not found'],
    },
  ],
  nearMiss: [
    {
      what: 'it is there and not signed',
      lines: ['there is no JWS signed token in the cluster-info ConfigMap. This token id "a" is invalid for this cluster, can\'t connect'],
    },
  ],
};
