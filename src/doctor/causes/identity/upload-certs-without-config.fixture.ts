// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'etcd is external, and its certificate is not among those uploaded',
      facts: {
        networks: known({ pods: [], services: [], externalEtcd: true }, { where: 'kubeadm-config' }),
        uploadedCertificates: known(['ca.crt', 'ca.key', 'sa.key'], { where: 'kubeadm-certs' }),
      },
    },

    {
      what: 'the second control plane of a cluster with its own etcd',
      lines: [
        'error execution phase control-plane-prepare/download-certs: error downloading certs: the Secret does not include the required certificate or key - name: external-etcd.crt, path: /etc/kubernetes/pki/apiserver-etcd-client.crt',
      ],
    },
  ],
  nearMiss: [
    {
      what: "external etcd's certificate is among them",
      facts: {
        networks: known({ pods: [], services: [], externalEtcd: true }, { where: 'kubeadm-config' }),
        uploadedCertificates: known(['ca.crt', 'external-etcd.crt', 'external-etcd.key'], { where: 'kubeadm-certs' }),
      },
    },

    { what: 'the Secret is gone', lines: ['error downloading certs: error downloading the secret: secrets "kubeadm-certs" not found'] },
  ],
};
