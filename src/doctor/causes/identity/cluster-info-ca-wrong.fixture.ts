// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { outside, servedBy } from '../control-plane.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'the machine took the CA of cluster-info, which did not sign what the API server shows',
      facts: {
        ...outside,
        clusterInfo: known({ present: true, signedBy: ['abcdef'], caHashes: ['sha256:aa'] }, { where: 'GET cluster-info' }),
        apiCertificate: known(servedBy(false), { where: '192.0.2.1:6443' }),
      },
    },

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
      what: 'another CA, and cluster-info has nothing to do with it',
      facts: {
        ...outside,
        clusterInfo: known({ present: true, signedBy: ['abcdef'], caHashes: ['sha256:bb'] }, { where: 'GET cluster-info' }),
        apiCertificate: known(servedBy(false), { where: '192.0.2.1:6443' }),
      },
    },

    {
      what: 'the pinned hash is that of another CA',
      lines: ['cluster CA found in cluster-info ConfigMap is invalid: none of the public keys "sha256:00" are pinned'],
    },
  ],
};
