// Lines and states that are this cause, and those that only look like it.
import { known } from '../../facts/reading.ts';
import { nodeWith } from '../node.fixture.ts';
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'the kubelet is down, and its host name is not found',
      facts: {
        hostName: known({ running: 'kube-4', resolves: false }, { where: '/proc/sys/kernel/hostname' }),
        kubeletHealth: known({ ok: false, answer: 'connection refused' }, { where: ':10248/healthz' }),
      },
    },
    {
      what: 'logs cannot be fetched',
      lines: [
        'Error from server: Get "https://node-b:10250/containerLogs/default/web/web": dial tcp: lookup node-b on 10.0.0.2:53: no such host',
        'sudo: unable to resolve host node-b: Name or service not known',
      ],
    },
    {
      what: "kubeadm's warning in full",
      lines: [
        '[WARNING Hostname]: hostname "kube-4" could not be reached',
        '[WARNING Hostname]: hostname "kube-4": lookup kube-4 on 10.1.1.1:53: no such host',
      ],
    },
  ],
  nearMiss: [
    {
      what: 'it is not found, and the node has its address all the same',
      facts: {
        hostName: known({ running: 'a', resolves: false }, { where: '/proc/sys/kernel/hostname' }),
        node: nodeWith({ addresses: [{ type: 'InternalIP', address: '192.0.2.4' }] }),
      },
    },
    {
      what: 'swap is on, and the name is only warned of',
      lines: ['[WARNING Hostname]: hostname "kube-4" could not be reached', '[ERROR Swap]: running with swap on is not supported'],
    },
  ],
};
