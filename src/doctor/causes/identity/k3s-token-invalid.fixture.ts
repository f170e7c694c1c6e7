// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { known } from '../../facts/reading.ts';
import { k3sAgent } from '../k3s-facts.fixture.ts';

const supervisor = { url: 'https://server:6443', connection: { ok: true }, caHashes: ['aa'], tokenStatus: 401 };

export const cases: CauseCases = {
  positive: [
    {
      what: 'an agent with a wrong token',
      lines: [
        'level=info msg="Waiting to retrieve agent configuration; server is not ready: https://127.0.0.1:6444/v1-k3s/config: 401 Unauthorized"',
      ],
    },
    {
      what: 'the server notes it',
      lines: ['level=error msg="Failed to authenticate request from 192.0.2.7:40022: invalid username/password combination"'],
    },
    {
      what: 'the server answers 401 to it',
      facts: { k3s: known(k3sAgent({ supervisor }), { where: '/etc/rancher/k3s/config.yaml' }) },
    },
  ],
  nearMiss: [
    {
      what: 'the server takes the token, whatever the log says of before',
      lines: [
        'level=info msg="Waiting to retrieve agent configuration; server is not ready: https://127.0.0.1:6444/v1-k3s/config: 401 Unauthorized"',
      ],
      facts: { k3s: known(k3sAgent({ supervisor: { ...supervisor, tokenStatus: 200 } }), { where: '/etc/rancher/k3s/config.yaml' }) },
    },
    {
      what: 'the password of the node is the trouble',
      lines: [
        'level=error msg="Node password rejected, duplicate hostname or contents of \'/etc/rancher/node/password\' may not match server node-passwd entry"',
      ],
    },
  ],
};
