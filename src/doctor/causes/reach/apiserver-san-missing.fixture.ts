// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { known } from '../../facts/reading.ts';

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
    {
      what: 'the endpoint is not among the names',
      facts: {
        apiEndpoint: known({ url: 'https://3.3.3.3:6443', host: '3.3.3.3', port: 6443 }, { where: 'kubelet.conf' }),
        apiCertificate: known(
          { verified: false, issuer: 'kubernetes', names: ['10.0.0.4'], coversEndpoint: false, notBefore: 0, notAfter: 4e12 },
          { where: '3.3.3.3:6443' },
        ),
      },
    },
  ],
  nearMiss: [{ what: 'another CA', lines: ['x509: certificate signed by unknown authority'] }],
};
