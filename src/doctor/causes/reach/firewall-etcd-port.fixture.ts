// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'the host answers, its peer port does not',
      facts: {
        etcdPeers: known([{ url: 'https://192.0.2.9:2380', connection: { ok: false, kind: 'timeout', hostAnswers: true } }], {
          where: 'peers',
        }),
      },
    },

    {
      what: 'the second control plane',
      lines: [
        'error execution phase check-etcd: etcd cluster is not healthy: failed to dial endpoint https://10.1.0.4:2379 with maintenance client: context deadline exceeded',
      ],
    },
    {
      what: 'a peer that is cut off',
      lines: [
        '{"level":"warn","caller":"rafthttp/probing_status.go:68","msg":"prober detected unhealthy status","round-tripper-name":"ROUND_TRIPPER_RAFT_MESSAGE","error":"dial tcp 10.1.0.5:2380: i/o timeout"}',
      ],
    },
  ],
  nearMiss: [
    {
      what: 'every peer answers',
      facts: { etcdPeers: known([{ url: 'https://192.0.2.9:2380', connection: { ok: true } }], { where: 'peers' }) },
    },

    {
      what: 'the member is a dead one',
      lines: ['error execution phase check-etcd: etcd cluster is not healthy: dial tcp 10.1.0.4:2379: connect: connection refused'],
    },
  ],
};
