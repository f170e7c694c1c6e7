// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'etcd says so',
      lines: [
        '{"level":"warn","caller":"etcdserver/server.go:1148","msg":"server error","error":"the member has been permanently removed from the cluster"}',
        '{"level":"warn","msg":"data-dir used by this member must be removed"}',
      ],
    },
  ],
  nearMiss: [
    {
      what: 'the member here has a leader',
      lines: ['the member has been permanently removed from the cluster'],
      facts: { etcd: known({ healthy: true, hasLeader: true }, { where: 'etcd' }) },
    },
    { what: 'the member is still listed and its machine is gone', lines: ['etcdctl member list still shows the dead member'] },
  ],
};
