// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { nodeWith } from '../node.fixture.ts';
import { memberWith } from '../control-plane.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'a member that was added and never started, and no leader',
      facts: {
        etcd: known({ healthy: false, hasLeader: false }, { where: 'etcd' }),
        etcdMembers: known([memberWith({}), memberWith({ id: '2', name: '', peerUrls: ['https://192.0.2.9:2380'] })], { where: 'etcd' }),
        etcdPeers: known([{ url: 'https://192.0.2.9:2380', connection: { ok: false, kind: 'timeout', hostAnswers: false } }], {
          where: 'peers',
        }),
      },
    },
    {
      what: 'a member that is no Node and does not answer, and no leader',
      facts: {
        node: nodeWith({ name: 'a' }),
        otherNodes: known([], { where: 'GET nodes' }),
        etcd: known({ healthy: false, hasLeader: false }, { where: 'etcd' }),
        etcdMembers: known([memberWith({}), memberWith({ id: '2', name: 'gone', peerUrls: ['https://192.0.2.9:2380'] })], {
          where: 'etcd',
        }),
        etcdPeers: known([{ url: 'https://192.0.2.9:2380', connection: { ok: false, kind: 'timeout', hostAnswers: false } }], {
          where: 'peers',
        }),
      },
    },

    {
      what: 'kubeadm join of a replaced control plane',
      lines: [
        'error execution phase check-etcd: etcd cluster is not healthy: failed to dial endpoint https://10.0.0.6:2379 with maintenance client: connection refused',
      ],
    },
    {
      what: 'a k3s server that was made anew',
      lines: ['level=fatal msg="ETCD join failed: duplicate node name found, please use a unique name for this node"'],
    },
  ],
  nearMiss: [
    {
      what: 'every member answers',
      facts: {
        etcdMembers: known([memberWith({}), memberWith({ id: '2', name: 'b', peerUrls: ['https://192.0.2.9:2380'] })], { where: 'etcd' }),
        etcdPeers: known([{ url: 'https://192.0.2.9:2380', connection: { ok: true } }], { where: 'peers' }),
      },
    },
    { what: 'the machine itself was removed', lines: ['the member has been permanently removed from the cluster'] },
  ],
};
