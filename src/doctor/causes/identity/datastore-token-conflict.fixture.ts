// Lines and states that are this cause, and those that only look like it.
import type { Facts } from '../../facts/facts.ts';
import { known } from '../../facts/reading.ts';
import type { CauseCases } from '../cases.fixture.ts';
import { k3sAgent } from '../k3s-facts.fixture.ts';

const server = (isTokenKept: boolean): Partial<Facts> => ({
  k3s: known(k3sAgent({ role: 'server', database: 'sqlite', isTokenKept }), { where: '/etc/rancher/k3s/config.yaml' }),
  kubeletHealth: known({ ok: false, answer: 'ECONNREFUSED' }, { where: 'http://127.0.0.1:10248/healthz' }),
});

export const cases: CauseCases = {
  positive: [
    { what: 'it is given another one than it keeps', facts: server(false) },
    {
      what: 'a new server on an old database',
      lines: ['level=fatal msg="starting kubernetes: preparing server: bootstrap data already found and encrypted with different token"'],
    },
  ],
  nearMiss: [
    { what: 'it is the one that it keeps', lines: ['failed to decrypt bootstrap data'], facts: server(true) },
    {
      what: 'the token is refused by the server',
      lines: [
        'level=info msg="Waiting to retrieve agent configuration; server is not ready: https://127.0.0.1:6444/v1-k3s/config: 401 Unauthorized"',
      ],
    },
  ],
};
