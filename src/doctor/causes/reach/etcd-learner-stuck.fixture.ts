// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    { what: 'RKE2', lines: ['level=fatal msg="ETCD join failed: etcdserver: too many learner members in cluster"'] },
    { what: 'the member asks itself', lines: ['{"level":"warn","msg":"etcdserver: rpc not supported for learner"}'] },
  ],
  nearMiss: [{ what: 'it has not caught up', lines: ['etcdserver: can only promote a learner member which is in sync with leader'] }],
};
