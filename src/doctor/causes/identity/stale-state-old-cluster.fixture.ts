// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'kubectl after a new init',
      lines: [
        'Unable to connect to the server: x509: certificate signed by unknown authority (possibly because of "crypto/rsa: verification error" while trying to verify candidate authority certificate "kubernetes")',
      ],
    },
    {
      what: 'the CA of the last installation lies about',
      lines: [
        'the agent folder still holds the CA of the old cluster; this is a previous installation',
        'x509: certificate signed by unknown authority',
      ],
    },
  ],
  nearMiss: [{ what: 'the machine in the middle signs', lines: ['HTTPS_PROXY=http://proxy.corp.example:3128'] }],
};
