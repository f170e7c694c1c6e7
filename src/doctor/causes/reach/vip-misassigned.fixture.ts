// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    { what: 'two keepalived masters', lines: ['keepalived: both control planes are MASTER and hold the VIP'] },
    {
      what: 'kube-vip holds its lease no more',
      lines: [
        'level=error msg="error retrieving resource lock kube-system/plndr-cp-lock: leases.coordination.k8s.io \\"plndr-cp-lock\\" is forbidden"',
      ],
    },
  ],
  nearMiss: [{ what: 'a balancer on the worker itself', lines: ['nginx-proxy container is not running on the worker'] }],
};
