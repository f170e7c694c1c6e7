// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'a second server on sqlite',
      lines: [
        'time="2022-01-01T00:00:00Z" level=fatal msg="starting kubernetes: preparing server: https://cp1:6443/v1-k3s/server-bootstrap: 401 Unauthorized"',
        'the first server was started without --cluster-init',
      ],
    },
  ],
  nearMiss: [
    {
      what: 'the token is wrong',
      lines: ['level=error msg="Failed to authenticate request from 192.0.2.7:40022: invalid username/password combination"'],
    },
  ],
};
