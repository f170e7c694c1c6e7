// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { memberWith } from '../control-plane.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    { what: 'a learner that answers', lines: ['etcdctl endpoint status: isLearner true, raft applied index 5512 of 90870'] },
    {
      what: 'it looks stuck, and moves',
      lines: ['Learner s3 stuck at raft progress (Progress: 11, Leader: 29)', 'the first number grows slowly'],
    },
    {
      what: 'the member here is a learner still',
      facts: { etcd: known({ healthy: true, isLearner: true }, { where: 'etcd' }) },
    },

    {
      what: 'kubeadm of 1.29',
      lines: [
        'error execution phase control-plane-join/etcd: error creating local etcd static pod manifest file: etcdserver: can only promote a learner member which is in sync with leader',
      ],
    },
  ],
  nearMiss: [
    {
      what: 'all members vote',
      lines: ['error promoting the member: learner is not ready'],
      facts: { etcdMembers: known([memberWith({})], { where: 'etcd' }) },
    },
    { what: 'there is one already', lines: ['etcdserver: too many learner members in cluster'] },
  ],
};
