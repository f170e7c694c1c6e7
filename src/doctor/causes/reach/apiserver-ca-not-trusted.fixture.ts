// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'kubelet.conf holds another CA',
      lines: [
        'the certificate-authority-data in kubelet.conf differs from the CA of the API server',
        'x509: certificate signed by unknown authority',
      ],
    },
  ],
  nearMiss: [
    {
      what: 'the client certificate is refused by the server',
      lines: ['Unable to authenticate the request due to an error: x509: certificate signed by unknown authority'],
    },
  ],
};
