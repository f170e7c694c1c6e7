// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'etcd of 3.3',
      lines: ['etcdserver/raft: tocommit(3409) is out of range [lastIndex(3387)]. Was the raft log corrupted, truncated, or lost?'],
    },
    {
      what: 'the write-ahead log',
      lines: ['{"level":"fatal","caller":"etcdserver/storage.go:95","msg":"failed to open WAL","error":"walpb: crc mismatch"}'],
    },
  ],
  nearMiss: [{ what: 'the database is full', lines: ['etcdserver: mvcc: database space exceeded'] }],
};
