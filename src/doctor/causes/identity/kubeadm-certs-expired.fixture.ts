// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { known } from '../../facts/reading.ts';
import { k3sAgent } from '../k3s-facts.fixture.ts';

const path = '/etc/kubernetes/pki/apiserver.crt';

const partsUntil = (notAfter: number) =>
  known([{ path, commonName: 'kube-apiserver', organizations: [], issuer: 'kubernetes', notBefore: 0, notAfter, serial: '1' }], {
    where: path,
  });

/** A k3s server of which one certificate ended long ago. */
const ofK3s = (name: string) => ({
  clock: known({ now: 3e12 }, { where: 'date' }),
  k3s: known(
    k3sAgent({
      role: 'server',
      serverCertificates: [name, 'client-kube-proxy.crt'].map((file, index) => ({
        path: `/var/lib/rancher/k3s/server/tls/${file}`,
        commonName: 'kubernetes',
        organizations: [],
        issuer: 'k3s-server-ca@1600000000',
        notBefore: 0,
        notAfter: index === 0 ? 2e12 : 4e12,
        serial: '1',
      })),
    }),
    { where: '/etc/rancher/k3s/config.yaml' },
  ),
});

export const cases: CauseCases = {
  positive: [
    {
      what: "the API server's certificate has ended",
      facts: { clock: known({ now: 3e12 }, { where: 'date' }), controlPlaneCertificates: partsUntil(2e12) },
    },
    { what: 'a k3s server that was not started for a year', facts: ofK3s('serving-kube-apiserver.crt') },
    {
      what: 'the API server shows a certificate of last year',
      lines: ['/etc/kubernetes/pki/apiserver.crt: notAfter=Apr 30 12:00:00 2024 GMT', 'Thu May  2 09:00:00 UTC 2024'],
    },
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
    { what: 'left by an older k3s, which called it otherwise', facts: ofK3s('client-cloud-controller.crt') },
    {
      what: 'those here are valid, and those uploaded are there',
      lines: ['error execution phase control-plane-prepare/download-certs: secrets "kubeadm-certs" not found'],
      facts: {
        clock: known({ now: 1e12 }, { where: 'date' }),
        controlPlaneCertificates: partsUntil(2e12),
        uploadedCertificates: known(['ca.crt', 'ca.key'], { where: 'GET secret kubeadm-certs' }),
      },
    },

    { what: 'the token has expired', lines: ['could not find a JWS signature in the cluster-info ConfigMap for token ID "q1w2e3"'] },
  ],
};
