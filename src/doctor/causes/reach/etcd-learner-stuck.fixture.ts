// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { memberWith } from '../control-plane.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'its machine is no more',
      lines: ['4fd1c2 started cp-7 https://10.9.0.7:2380 isLearner=true', 'cp-7 was powered off and deleted in the panel'],
    },
    {
      what: 'a learner that does not answer',
      facts: {
        etcdMembers: known([memberWith({}), memberWith({ id: '2', name: 'b', peerUrls: ['https://192.0.2.2:2380'], isLearner: true })], {
          where: 'etcd',
        }),
        etcdPeers: known([{ url: 'https://192.0.2.2:2380', connection: { ok: false, kind: 'refused' } }], { where: 'peers' }),
      },
    },

    { what: 'RKE2', lines: ['level=fatal msg="ETCD join failed: etcdserver: too many learner members in cluster"'] },
    { what: 'the member asks itself', lines: ['{"level":"warn","msg":"etcdserver: rpc not supported for learner"}'] },
  ],
  nearMiss: [
    {
      what: 'all members vote',
      facts: { etcdMembers: known([memberWith({}), memberWith({ id: '2', name: 'b' })], { where: 'etcd' }) },
    },
    { what: 'it has not caught up', lines: ['etcdserver: can only promote a learner member which is in sync with leader'] },
  ],
};
