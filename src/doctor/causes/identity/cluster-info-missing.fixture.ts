// Lines and states that are this cause, and those that only look like it.
import { known } from '../../facts/reading.ts';
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'it is there without its key',
      lines: [
        "there is no kubeconfig key in the cluster-info ConfigMap. This API Server isn't set up for token bootstrapping, can't connect",
      ],
    },
    {
      what: 'kubeadm join waits for it',
      facts: {
        kubeadmAtWork: known({ does: 'join', pid: 7 }, { where: '/proc/7/cmdline' }),
        clusterInfo: known({ present: false, signedBy: [] }, { where: 'GET cluster-info' }),
      },
    },
    {
      what: 'kubeadm join to a cluster made otherwise',
      lines: ['[discovery] Failed to request cluster-info, will try again: configmaps "cluster-info" not found'],
    },
  ],
  nearMiss: [
    {
      what: 'a node is in, and nobody joins',
      facts: { clusterInfo: known({ present: false, signedBy: [] }, { where: 'GET cluster-info' }) },
    },
    {
      what: 'it is there and not signed',
      lines: ['there is no JWS signed token in the cluster-info ConfigMap. This token id "a" is invalid for this cluster, can\'t connect'],
    },
  ],
};
