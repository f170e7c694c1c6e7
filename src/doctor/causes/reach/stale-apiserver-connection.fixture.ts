// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'a kubelet of 1.18',
      lines: [
        'E0101 10:00:00.000000 9 kubelet_node_status.go:402] Error updating node status, will retry: error getting node "w1": Get https://10.0.0.4:6443/api/v1/nodes/w1: write tcp 10.0.0.7:4122->10.0.0.4:6443: use of closed network connection',
      ],
    },
    {
      what: 'of today',
      lines: [
        'Failed to update lease, error: Put "https://10.0.0.4:6443/apis/coordination.k8s.io/v1/namespaces/kube-node-lease/leases/w1?timeout=10s": http2: client connection lost',
      ],
    },
  ],
  nearMiss: [
    {
      what: 'its heartbeats arrive',
      lines: ['use of closed network connection'],
      facts: { clock: known({ now: 1_000_000 }, { where: 'date' }), leaseRenewed: known(995_000, { where: 'GET lease' }) },
    },

    { what: 'nobody listens', lines: ['Get "https://10.0.0.4:6443/api/v1/nodes/w1": dial tcp 10.0.0.4:6443: connect: connection refused'] },
  ],
};
