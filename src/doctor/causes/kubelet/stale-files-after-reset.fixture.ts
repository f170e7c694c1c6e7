// Lines and states that are this cause, and those that only look like it.
import type { Facts } from '../../facts/facts.ts';
import { known } from '../../facts/reading.ts';
import type { CauseCases } from '../cases.fixture.ts';

const left = (...paths: readonly string[]): Pick<Facts, 'leftovers'> => ({
  leftovers: known({ paths, manifests: [] }, { where: paths[0] ?? '/etc/kubernetes' }),
});

export const cases: CauseCases = {
  positive: [
    { what: 'what a reset that was never made would have taken', facts: left('/etc/kubernetes/manifests', '/etc/kubernetes/pki') },
    { what: "kubeadm's check", lines: ['[ERROR FileAvailable--etc-kubernetes-pki-ca.crt]: /etc/kubernetes/pki/ca.crt already exists'] },
    { what: "etcd's folder", lines: ['[ERROR DirAvailable--var-lib-etcd]: /var/lib/etcd is not empty'] },
  ],
  nearMiss: [
    { what: 'a machine for etcd alone that stands still', facts: left('/var/lib/etcd') },
    { what: 'nothing is there any more', lines: ['[ERROR DirAvailable--var-lib-etcd]: /var/lib/etcd is not empty'], facts: left() },
    {
      what: 'the address range is taken by an old bridge',
      lines: ['failed to set bridge addr: "cni0" already has an IP address different from 10.244.2.1/24'],
    },
  ],
};
