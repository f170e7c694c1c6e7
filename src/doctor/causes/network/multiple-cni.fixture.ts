// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    { what: 'addresses of two ranges on one node', lines: ['half of the pods are in 10.244.3.0/24, the rest in 192.168.91.64/26'] },
    { what: 'pods of both run', lines: ['weave-net-2kq8d 2/2 Running 0 3d', 'kube-flannel-ds-x7zzt 1/1 Running 0 3d'] },
    {
      what: 'two plugins, each with a file',
      facts: {
        cniConfig: known(
          {
            folder: '/etc/cni/net.d',
            files: [
              { name: '05-cilium.conflist', plugins: ['cilium-cni'] },
              { name: '10-flannel.conflist', plugins: ['flannel', 'portmap'] },
            ],
          },
          { where: '/etc/cni/net.d' },
        ),
      },
    },

    {
      what: 'pods of both',
      lines: ['kube-system   kube-flannel-ds-8xk2p   1/1   Running   0   3d', 'kube-system   calico-node-5tq7w   0/1   Running   0   3d'],
    },
    { what: 'told in words', lines: ['flannel was applied although the cluster already had calico, so two CNI plugins were running'] },
  ],
  nearMiss: [
    { what: 'one network after another', lines: ['helm list -A: cilium (kube-system), cert-manager (cert-manager)'] },
    { what: 'the pods of one are gone', lines: ['weave-net 0 0 0 0 0 <none> 3d', 'kube-flannel-ds-x7zzt 1/1 Running 0 3d'] },
    { what: 'one plugin', lines: ['/etc/cni/net.d/10-flannel.conflist', 'failed to find plugin "flannel" in path [/opt/cni/bin]'] },
  ],
};
