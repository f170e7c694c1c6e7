// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'k3s of 2023',
      lines: [
        'level=fatal msg="starting kubernetes: preparing server: failed to validate server configuration: critical configuration value mismatch"',
      ],
    },
  ],
  nearMiss: [
    {
      what: 'the token is wrong',
      lines: ['level=fatal msg="starting kubernetes: preparing server: https://10.0.0.1:6443/v1-k3s/server-bootstrap: 401 Unauthorized"'],
    },
  ],
};
