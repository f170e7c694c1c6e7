// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { memberWith } from '../control-plane.fixture.ts';
import type { ControlPlaneFacts } from '../../facts/control-plane.ts';
import { known } from '../../facts/reading.ts';

const second = 'https://192.0.2.2:2380';
const third = 'https://192.0.2.3:2380';

const ofThree = (hasLeader: boolean, silent: readonly string[]): Pick<ControlPlaneFacts, 'etcd' | 'etcdMembers' | 'etcdPeers'> => ({
  etcd: known({ healthy: hasLeader, hasLeader }, { where: 'etcd' }),
  etcdMembers: known(
    [memberWith({}), memberWith({ id: '2', name: 'b', peerUrls: [second] }), memberWith({ id: '3', name: 'c', peerUrls: [third] })],
    { where: 'etcd' },
  ),
  etcdPeers: known(
    [second, third].map((url) => ({
      url,
      connection: silent.includes(url) ? ({ ok: false, kind: 'unreachable' } as const) : { ok: true },
    })),
    { where: 'peers' },
  ),
});

export const cases: CauseCases = {
  positive: [{ what: 'one of three is alone', facts: ofThree(false, [second, third]) }],
  nearMiss: [
    { what: 'two of three go on', facts: ofThree(true, [third]) },
    { what: 'no leader, and the ports of two answer', facts: ofThree(false, [third]) },
  ],
};
