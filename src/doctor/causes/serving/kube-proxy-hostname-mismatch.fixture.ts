// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'it asks for a Node that is not there',
      lines: ['kube-proxy: "Failed to retrieve node IPs" err="nodes \\"blade7.dc.example\\" not found"'],
    },
    {
      what: 'kube-proxy of 1.27',
      lines: ['E0101 10:00:00.000000 1 node.go:130] Failed to retrieve node info: nodes "ip-10-0-0-7" not found'],
    },
    { what: 'its configuration', lines: ['kube-proxy config.conf: hostnameOverride: "worker1" while the node is worker1.lab.example'] },
    {
      what: 'two names',
      facts: {
        kubeProxy: known({ running: true, hostnameOverride: 'worker1' }, { where: '/proc/8/cmdline' }),
        nodeName: known('worker1.lab', { where: '/proc/9/cmdline' }),
      },
    },
  ],
  nearMiss: [{ what: 'the kubelet does not find its node', lines: ['kubelet.go:2266] node "ip-10-0-0-7" not found'] }],
};
