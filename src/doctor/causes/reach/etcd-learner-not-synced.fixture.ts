// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'kubeadm of 1.29',
      lines: [
        'error execution phase control-plane-join/etcd: error creating local etcd static pod manifest file: etcdserver: can only promote a learner member which is in sync with leader',
      ],
    },
  ],
  nearMiss: [{ what: 'there is one already', lines: ['etcdserver: too many learner members in cluster'] }],
};
