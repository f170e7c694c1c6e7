// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'by another address',
      lines: [
        'Unable to connect to the server: tls: failed to verify certificate: x509: certificate is valid for 10.96.0.1, 172.31.4.4, not 3.3.3.3',
      ],
    },
    { what: 'by name', lines: ['error: x509: certificate is valid for kubernetes, kubernetes.default, cp1, not lb.lab.example'] },
    {
      what: 'by an address, in a certificate without any',
      lines: ["x509: cannot validate certificate for 10.2.2.2 because it doesn't contain any IP SANs"],
    },
  ],
  nearMiss: [{ what: 'another CA', lines: ['x509: certificate signed by unknown authority'] }],
};
