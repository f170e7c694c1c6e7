// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'the alarm is raised',
      facts: { etcd: known({ healthy: false, alarms: ['CORRUPT'] }, { where: 'etcd' }) },
    },
    {
      what: 'snapshots without a database',
      facts: {
        etcdFiles: known(
          { folder: '/var/lib/etcd', snapshots: ['0000000000000003-00000000000186a1.snap'], logs: [] },
          { where: '/var/lib/etcd/member' },
        ),
      },
    },

    {
      what: 'etcd of 3.3',
      lines: ['etcdserver/raft: tocommit(3409) is out of range [lastIndex(3387)]. Was the raft log corrupted, truncated, or lost?'],
    },
    {
      what: 'the write-ahead log',
      lines: ['{"level":"fatal","caller":"etcdserver/storage.go:95","msg":"failed to open WAL","error":"walpb: crc mismatch"}'],
    },
  ],
  nearMiss: [
    {
      what: 'it runs',
      lines: ['wal: crc mismatch'],
      facts: { etcd: known({ healthy: true, alarms: [] }, { where: 'etcd' }) },
    },
    { what: 'the database is full', lines: ['etcdserver: mvcc: database space exceeded'] },
  ],
};
