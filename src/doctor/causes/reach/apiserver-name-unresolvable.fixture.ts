// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'the kubelet',
      lines: [
        'E0101 10:00:00.000000 9 reflector.go:138] failed to list *v1.Node: Get "https://api.lab.example:6443/api/v1/nodes": dial tcp: lookup api.lab.example on 10.0.0.2:53: no such host',
      ],
    },
    {
      what: 'kubeadm join',
      lines: [
        '[discovery] Failed to request cluster-info, will try again: Get "https://k8s-vip:6443/api/v1/namespaces/kube-public/configmaps/cluster-info?timeout=10s": dial tcp: lookup k8s-vip: Temporary failure in name resolution',
      ],
    },
    {
      what: 'the resolver has no address',
      facts: {
        apiName: known({ resolves: false, addresses: [], problem: 'ENOTFOUND' }, { where: 'getent hosts api.lab' }),
        apiEndpoint: known({ url: 'https://api.lab:6443', host: 'api.lab', port: 6443 }, { where: 'kubelet.conf' }),
      },
    },
  ],
  nearMiss: [
    {
      what: 'the name is found and nobody listens',
      lines: ['Get "https://api.lab.example:6443/api/v1/nodes": dial tcp 10.0.0.9:6443: connect: connection refused'],
    },
  ],
};
