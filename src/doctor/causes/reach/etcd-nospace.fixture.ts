// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'the alarm is raised',
      facts: {
        etcd: known({ healthy: false, reason: 'ALARM NOSPACE', bytes: 2_147_483_648, quotaBytes: 2_147_483_648 }, { where: 'etcd' }),
      },
    },

    {
      what: 'kubelet cannot write',
      lines: [
        'Unable to register node "w1" with API server: rpc error: code = ResourceExhausted desc = etcdserver: mvcc: database space exceeded',
      ],
    },
    { what: 'etcdctl', lines: ['memberID:8630161756594109333 alarm:NOSPACE'] },
  ],
  nearMiss: [
    {
      what: 'it is healthy',
      lines: ['etcdserver: mvcc: database space exceeded'],
      facts: { etcd: known({ healthy: true, bytes: 20_000_000, quotaBytes: 2_147_483_648 }, { where: 'etcd' }) },
    },
    { what: 'the disk itself is full', lines: ['write /var/lib/etcd/member/wal/0.tmp: no space left on device'] },
  ],
};
