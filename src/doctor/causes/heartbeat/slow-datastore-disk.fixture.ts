// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'one write in twenty takes long',
      facts: { etcd: known({ healthy: true, slowWrites: { count: 1_000, of: 20_000 } }, { where: 'etcd' }) },
    },

    {
      what: 'etcd of 3.3',
      lines: [
        'etcdserver: read-only range request "key:\\"/registry/health\\" " with result "range_response_count:0 size:7" took too long (2.10s) to execute',
      ],
    },
    { what: 'k3s on SQLite', lines: ['level=info msg="Slow SQL (started: 2023-02-02 10:00:00) (total time: 12.8s): SELECT ..."'] },
  ],
  nearMiss: [
    {
      what: 'its writes are fast',
      lines: ['etcdserver: request timed out', 'apply request took too long'],
      facts: { etcd: known({ healthy: true, slowWrites: { count: 1, of: 20_000 } }, { where: 'etcd' }) },
    },
    { what: 'etcd is full', lines: ['etcdserver: mvcc: database space exceeded'] },
  ],
};
