// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'its database, by the trace',
      lines: ['containerd.service: unexpected fault address 0x7f0000000000', 'go.etcd.io/bbolt.(*Cursor).search in containerd'],
    },
    { what: 'its database', lines: ['containerd[720]: panic: invalid freelist page: 66, page type is leaf'] },
    {
      what: 'a name that stays reserved',
      lines: [
        'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to reserve sandbox name "web_default_1": name "web_default_1" is reserved for "8f3a"',
      ],
    },
  ],
  nearMiss: [
    {
      what: 'the database of etcd',
      lines: [
        'panic: freepages: failed to get all reachable pages etcd',
        '{"level":"panic","msg":"failed to recover v3 backend from snapshot"}',
        'etcdserver: mvcc: database space exceeded',
        'server.go:261] failed to run Kubelet: Running with swap on is not supported, please disable swap!',
      ],
    },
  ],
};
