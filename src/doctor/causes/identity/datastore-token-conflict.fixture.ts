// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'a new server on an old database',
      lines: ['level=fatal msg="starting kubernetes: preparing server: bootstrap data already found and encrypted with different token"'],
    },
  ],
  nearMiss: [
    {
      what: 'the token is refused by the server',
      lines: [
        'level=info msg="Waiting to retrieve agent configuration; server is not ready: https://127.0.0.1:6444/v1-k3s/config: 401 Unauthorized"',
      ],
    },
  ],
};
