// Lines and states that are this cause, and those that only look like it.
import type { Facts } from '../../facts/facts.ts';
import { known } from '../../facts/reading.ts';
import type { CauseCases } from '../cases.fixture.ts';
import { k3sAgent } from '../k3s-facts.fixture.ts';
import { seenWith } from '../node.fixture.ts';

const joining = (theirs: Readonly<Record<string, string>>): Partial<Facts> => ({
  k3s: known(k3sAgent({ role: 'server', settings: { 'cluster-cidr': '10.42.0.0/16' } }), { where: '/etc/rancher/k3s/config.yaml' }),
  otherNodes: known([seenWith({ name: 'cp1', k3sServer: { settings: theirs, datastore: 'etcd' } })], { where: 'GET nodes' }),
  kubeletHealth: known({ ok: false, answer: 'ECONNREFUSED' }, { where: 'http://127.0.0.1:10248/healthz' }),
});

export const cases: CauseCases = {
  positive: [
    { what: 'the first server has another network for pods', facts: joining({ 'cluster-cidr': '10.52.0.0/16' }) },
    {
      what: 'k3s of 2023',
      lines: [
        'level=fatal msg="starting kubernetes: preparing server: failed to validate server configuration: critical configuration value mismatch"',
      ],
    },
  ],
  nearMiss: [
    { what: 'what one says and the other leaves out is the same', lines: ['critical configuration value mismatch'], facts: joining({}) },
    {
      what: 'the token is wrong',
      lines: ['level=fatal msg="starting kubernetes: preparing server: https://10.0.0.1:6443/v1-k3s/server-bootstrap: 401 Unauthorized"'],
    },
  ],
};
