// Lines and states that are this cause, and those that only look like it.
import type { Facts } from '../../facts/facts.ts';
import { known } from '../../facts/reading.ts';
import type { CauseCases } from '../cases.fixture.ts';
import { k3sAgent } from '../k3s-facts.fixture.ts';

const agent = (...trustedBySystem: readonly string[]): Partial<Facts> => ({
  k3s: known(k3sAgent({ trustedBySystem, tokenCaHash: 'aa', servedCaHash: 'aa' }), { where: '/etc/rancher/k3s/config.yaml' }),
  kubeletHealth: known({ ok: false, answer: 'ECONNREFUSED' }, { where: 'http://127.0.0.1:10248/healthz' }),
});

export const cases: CauseCases = {
  positive: [
    { what: 'its CA lies where the machine takes its roots from', facts: agent('/usr/local/share/ca-certificates/k3s.crt') },
    {
      what: 'what was done before',
      lines: [
        'curl -ks https://10.2.0.4:6443/cacerts > /etc/pki/ca-trust/source/anchors/cluster.pem && update-ca-trust',
        'token CA hash does not match the Cluster CA certificate hash',
      ],
    },
  ],
  nearMiss: [
    { what: 'no such file', facts: agent() },
    {
      what: 'the hash is of another CA',
      lines: ['level=fatal msg="failed to validate token: token CA hash does not match the Cluster CA certificate hash: 1111 != 2222"'],
    },
  ],
};
