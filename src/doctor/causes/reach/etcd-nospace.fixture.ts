// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'kubelet cannot write',
      lines: [
        'Unable to register node "w1" with API server: rpc error: code = ResourceExhausted desc = etcdserver: mvcc: database space exceeded',
      ],
    },
    { what: 'etcdctl', lines: ['memberID:8630161756594109333 alarm:NOSPACE'] },
  ],
  nearMiss: [{ what: 'the disk itself is full', lines: ['write /var/lib/etcd/member/wal/0.tmp: no space left on device'] }],
};
