// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'the next morning',
      lines: [
        'error execution phase control-plane-prepare/download-certs: error downloading certs: error downloading the secret: secrets "kubeadm-certs" not found',
      ],
    },
    {
      what: 'a key of an earlier upload',
      lines: ['error downloading certs: error decoding secret data with provided key: cipher: message authentication failed'],
    },
  ],
  nearMiss: [
    { what: 'the token has expired', lines: ['could not find a JWS signature in the cluster-info ConfigMap for token ID "q1w2e3"'] },
  ],
};
