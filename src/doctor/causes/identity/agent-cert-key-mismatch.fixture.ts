// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { certificateOf } from '../certificate.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'the kubelet of a k3s agent',
      lines: ['time="2023-03-01T10:00:00Z" level=fatal msg="unable to load client cert: tls: private key does not match public key"'],
    },
    {
      what: 'kubeadm over its own files',
      lines: ["error execution phase certs/apiserver: couldn't load apiserver certificate: the certificate and private key do not match"],
    },
    { what: 'the key is another one', facts: { clientCertificate: certificateOf({ keyMatches: false }) } },
  ],
  nearMiss: [
    {
      what: 'a certificate that nobody trusts',
      lines: ['tls: failed to verify certificate: x509: certificate signed by unknown authority'],
    },
  ],
};
