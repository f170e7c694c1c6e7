// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import type { Facts } from '../../facts/facts.ts';
import { known } from '../../facts/reading.ts';
import { k3sAgent } from '../k3s-facts.fixture.ts';

const at = { where: '/etc/rancher/rke2/config.yaml' };
const url = 'https://192.0.2.1:6443';

/** An agent of RKE2 that was told the port of the API server: a good certificate, and no authority to join. */
const atApiServer = (caHashes: readonly string[]): Partial<Facts> => ({
  k3s: known(k3sAgent({ program: 'rke2', server: url, supervisor: { url, connection: { ok: true }, caHashes } }), at),
  apiEndpoint: known({ url, host: '192.0.2.1', port: 6443 }, at),
  apiConnection: known({ ok: true }, at),
  apiCertificate: known(
    { verified: true, issuer: 'rke2-server-ca', names: ['192.0.2.1'], coversEndpoint: true, notBefore: 0, notAfter: 1e13 },
    at,
  ),
  apiAlternatives: known(caHashes.length === 0 ? ['https://192.0.2.1:9345'] : [], at),
});

export const cases: CauseCases = {
  positive: [
    {
      what: 'an agent of RKE2 is asked who it is',
      lines: ['rke2-agent[811]: failed to get CA certs: https://192.0.2.9:6443/cacerts: 401 Unauthorized'],
    },
    { what: "a kubelet's port", lines: ['kubeadm join 192.0.2.9:10250 --token abcdef.0123456789abcdef'] },
    {
      what: "an agent of RKE2 at the API server's port",
      lines: ['server: https://10.0.0.4:6443 in /etc/rancher/rke2/config.yaml, the agent needs port 9345 instead of 6443'],
    },
    { what: 'machines join at another port, by its answers', facts: atApiServer([]) },
    { what: 'a plain port', lines: ['Get "https://10.0.0.4:8080/api": http: server gave HTTP response to HTTPS client'] },
  ],
  nearMiss: [
    { what: 'k3s refuses the token', lines: ['k3s-agent[811]: failed to get CA certs: https://192.0.2.9:6443/cacerts: 401 Unauthorized'] },
    { what: 'the authority is shown where it joins', facts: atApiServer(['aa']) },
    {
      what: "the supervisor's port is blocked",
      lines: [
        'level=error msg="failed to get CA certs: Get \\"https://10.0.0.4:9345/cacerts\\": dial tcp 10.0.0.4:9345: connect: no route to host"',
      ],
    },
  ],
};
