// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { known } from '../../facts/reading.ts';

const source = { where: '/etc/kubernetes/kubelet' };

export const cases: CauseCases = {
  positive: [
    {
      what: 'the flag of a kubelet set up by hand',
      lines: ['KUBELET_ARGS="--cluster-dns=10.254.0.2 --cluster-domain=cluster.local. --hairpin-mode promiscuous-bridge"'],
    },
    { what: 'its configuration file', lines: ['clusterDomain: "k8s.example.org."', 'clusterDNS:', '- 10.96.0.10'] },
    { what: 'what a pod has of it', lines: ['search default.svc.cluster.local. svc.cluster.local. cluster.local. example.org'] },
    {
      what: 'the kubelet runs with it',
      facts: { kubeletSettings: known({ flags: { 'cluster-domain': 'cluster.local.' }, fromProcess: true }, source) },
    },
  ],
  nearMiss: [
    {
      what: 'the same without a dot',
      lines: ['--cluster-domain=cluster.local --resolv-conf=/etc/missing', 'clusterDomain: cluster.local'],
    },
    {
      what: 'the flag goes before the file',
      facts: {
        kubeletSettings: known({ flags: { 'cluster-domain': 'cluster.local' }, fromProcess: true }, source),
        kubeletConfig: known({ path: '/var/lib/kubelet/config.yaml', present: true, values: { clusterDomain: 'cluster.local.' } }, source),
      },
    },
  ],
};
