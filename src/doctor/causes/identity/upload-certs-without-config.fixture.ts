// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'the second control plane of a cluster with its own etcd',
      lines: [
        'error execution phase control-plane-prepare/download-certs: error downloading certs: the Secret does not include the required certificate or key - name: external-etcd.crt, path: /etc/kubernetes/pki/apiserver-etcd-client.crt',
      ],
    },
  ],
  nearMiss: [
    { what: 'the Secret is gone', lines: ['error downloading certs: error downloading the secret: secrets "kubeadm-certs" not found'] },
  ],
};
