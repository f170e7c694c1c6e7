// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    { what: 'a prefix that is not allowed', lines: ['kubelet-arg: node-labels=storage.kubernetes.io/class=fast,zone=a'] },
    {
      what: 'the admission of the API server',
      lines: [
        'Unable to register node "w1" with API server: nodes "w1" is forbidden: node "w1" is not allowed to set the following labels: node-role.kubernetes.io/worker',
      ],
    },
    { what: 'a unit file', lines: ['Environment="KUBELET_EXTRA_ARGS=--node-labels=node-role.kubernetes.io/worker=worker"'] },
    {
      what: 'a role among the labels',
      facts: {
        kubeletSettings: known(
          { flags: { 'node-labels': 'a=b,node-role.kubernetes.io/worker=' }, fromProcess: false },
          { where: 'kubelet.service' },
        ),
      },
    },
  ],
  nearMiss: [
    {
      what: 'prefixes that are allowed',
      lines: [
        '--node-labels=node.kubernetes.io/pool=a,example.org/rack=7',
        'err="failed to run Kubelet: running with swap on is not supported, please disable swap"',
      ],
    },
    { what: 'a label set by the administrator', lines: ['kubectl label node w1 node-role.kubernetes.io/worker='] },
  ],
};
