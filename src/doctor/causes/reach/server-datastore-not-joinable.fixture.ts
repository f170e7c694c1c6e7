// Lines and states that are this cause, and those that only look like it.
import type { Facts } from '../../facts/facts.ts';
import type { K3sServer } from '../../facts/cluster.ts';
import { known } from '../../facts/reading.ts';
import type { CauseCases } from '../cases.fixture.ts';
import { k3sAgent } from '../k3s-facts.fixture.ts';
import { seenWith } from '../node.fixture.ts';

const joining = (datastore: K3sServer['datastore']): Partial<Facts> => ({
  k3s: known(k3sAgent({ role: 'server' }), { where: '/etc/rancher/k3s/config.yaml' }),
  otherNodes: known([seenWith({ name: 'cp1', k3sServer: { settings: {}, datastore } })], { where: 'GET nodes' }),
  kubeletHealth: known({ ok: false, answer: 'ECONNREFUSED' }, { where: 'http://127.0.0.1:10248/healthz' }),
});

export const cases: CauseCases = {
  positive: [
    { what: 'the first has a file', lines: ['/v1-k3s/server-bootstrap: 400 Bad Request', 'server/db: state.db state.db-shm'] },
    { what: 'the first server says so in the API', facts: joining('sqlite') },
    {
      what: 'a second server on sqlite',
      lines: [
        'time="2022-01-01T00:00:00Z" level=fatal msg="starting kubernetes: preparing server: https://cp1:6443/v1-k3s/server-bootstrap: 401 Unauthorized"',
        'the first server was started without --cluster-init',
      ],
    },
  ],
  nearMiss: [
    { what: 'it runs etcd by now', lines: ['the first server was started without --cluster-init'], facts: joining('etcd') },
    {
      what: 'the token is wrong',
      lines: ['level=error msg="Failed to authenticate request from 192.0.2.7:40022: invalid username/password combination"'],
    },
  ],
};
