// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'an agent on a Raspberry Pi',
      lines: ['level=info msg="Running load balancer k3s-agent-load-balancer 127.0.0.1:6444 -> [pi1.local:6443]"'],
    },
    {
      what: 'a .local name that does not resolve',
      facts: {
        apiName: known({ resolves: false, addresses: [] }, { where: 'getent hosts pi.local' }),
        apiEndpoint: known({ url: 'https://pi.local:6443', host: 'pi.local', port: 6443 }, { where: 'k3s-agent.service.env' }),
      },
    },
  ],
  nearMiss: [{ what: 'the name is one of DNS', lines: ['dial tcp: lookup api.lab.example on 10.0.0.2:53: no such host'] }],
};
