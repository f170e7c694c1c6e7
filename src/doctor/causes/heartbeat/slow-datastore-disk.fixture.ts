// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'etcd of 3.3',
      lines: [
        'etcdserver: read-only range request "key:\\"/registry/health\\" " with result "range_response_count:0 size:7" took too long (2.10s) to execute',
      ],
    },
    { what: 'k3s on SQLite', lines: ['level=info msg="Slow SQL (started: 2023-02-02 10:00:00) (total time: 12.8s): SELECT ..."'] },
  ],
  nearMiss: [{ what: 'etcd is full', lines: ['etcdserver: mvcc: database space exceeded'] }],
};
