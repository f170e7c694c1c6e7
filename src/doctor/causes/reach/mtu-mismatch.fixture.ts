// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    { what: 'ping tells', lines: ['ping -M do -s 1472 10.0.0.4: ping: local error: Message too long, mtu=1400'] },
    {
      what: 'small requests pass',
      lines: ['curl hangs after Client hello: net/http: TLS handshake timeout', 'lowering the MTU of eth0 to 1400 helps'],
    },
  ],
  nearMiss: [{ what: 'the API server is too slow', lines: ['etcdserver: request timed out, waiting for the applied index took too long'] }],
};
