// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'kubectl logs',
      lines: ['Error from server: Get "https://10.0.0.7:10250/containerLogs/default/web/web": remote error: tls: internal error'],
    },
    { what: 'the kubelet', lines: ['http: TLS handshake error from 10.0.0.4:51422: no serving certificate available for the kubelet'] },
    {
      what: 'a request is pending and there is no serving certificate',
      facts: {
        nodeName: known('a', { where: 'hostname' }),
        servingCertificate: known(undefined, { where: '/var/lib/kubelet/pki' }),
        signingRequests: known(
          [{ name: 'csr-2', signer: 'kubernetes.io/kubelet-serving', requestor: 'system:node:a', node: 'a', state: 'pending', created: 0 }],
          { where: 'kubectl get csr' },
        ),
      },
    },
  ],
  nearMiss: [
    {
      what: 'the client certificate waits',
      lines: ['csr-8b2kq   12m   kubernetes.io/kube-apiserver-client-kubelet   system:bootstrap:abcdef   Pending'],
    },
  ],
};
