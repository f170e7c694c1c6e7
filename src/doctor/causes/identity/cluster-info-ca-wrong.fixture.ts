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
      what: 'joining reads cluster-info and then trusts nobody',
      lines: [
        'token.go:232] [discovery] Failed to request cluster-info, will try again: Get "https://172.18.0.4:6443/api/v1/namespaces/kube-public/configmaps/cluster-info?timeout=10s": x509: certificate signed by unknown authority (possibly because of "x509: ECDSA verification failure" while trying to verify candidate authority certificate "kubernetes")',
      ],
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
