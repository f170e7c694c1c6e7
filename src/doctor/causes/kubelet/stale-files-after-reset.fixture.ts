// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    { what: "kubeadm's check", lines: ['[ERROR FileAvailable--etc-kubernetes-pki-ca.crt]: /etc/kubernetes/pki/ca.crt already exists'] },
    { what: "etcd's folder", lines: ['[ERROR DirAvailable--var-lib-etcd]: /var/lib/etcd is not empty'] },
  ],
  nearMiss: [
    {
      what: 'the address range is taken by an old bridge',
      lines: ['failed to set bridge addr: "cni0" already has an IP address different from 10.244.2.1/24'],
    },
  ],
};
