// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'kubelet.conf holds another CA',
      lines: [
        'the certificate-authority-data in kubelet.conf differs from the CA of the API server',
        'x509: certificate signed by unknown authority',
      ],
    },
    {
      what: 'its signature does not verify',
      facts: {
        apiCertificate: known(
          { verified: false, issuer: 'kubernetes', names: ['10.0.0.4'], coversEndpoint: true, notBefore: 0, notAfter: 4e12 },
          { where: '10.0.0.4:6443' },
        ),
      },
    },
  ],
  nearMiss: [
    {
      what: 'the client certificate is refused by the server',
      lines: ['Unable to authenticate the request due to an error: x509: certificate signed by unknown authority'],
    },
  ],
};
