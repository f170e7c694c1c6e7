// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'the second, trusted connection fails',
      lines: [
        '[discovery] Requesting info from "https://10.0.0.9:6443" again to validate TLS against the pinned public key',
        'the CA in cluster-info differs from /etc/kubernetes/pki/ca.crt',
      ],
    },
  ],
  nearMiss: [
    {
      what: 'the pinned hash is that of another CA',
      lines: ['cluster CA found in cluster-info ConfigMap is invalid: none of the public keys "sha256:00" are pinned'],
    },
  ],
};
