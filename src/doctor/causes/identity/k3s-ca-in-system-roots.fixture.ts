// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'what was done before',
      lines: [
        'curl -ks https://10.2.0.4:6443/cacerts > /etc/pki/ca-trust/source/anchors/cluster.pem && update-ca-trust',
        'token CA hash does not match the Cluster CA certificate hash',
      ],
    },
  ],
  nearMiss: [
    {
      what: 'the hash is of another CA',
      lines: ['level=fatal msg="failed to validate token: token CA hash does not match the Cluster CA certificate hash: 1111 != 2222"'],
    },
  ],
};
