// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'kubeadm join of a replaced control plane',
      lines: [
        'error execution phase check-etcd: etcd cluster is not healthy: failed to dial endpoint https://10.0.0.6:2379 with maintenance client: connection refused',
      ],
    },
    {
      what: 'a k3s server that was made anew',
      lines: ['level=fatal msg="ETCD join failed: duplicate node name found, please use a unique name for this node"'],
    },
  ],
  nearMiss: [{ what: 'the machine itself was removed', lines: ['the member has been permanently removed from the cluster'] }],
};
