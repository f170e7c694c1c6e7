// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'kubectl on the control plane',
      lines: [
        'The connection to the server 10.0.0.4:6443 was refused - did you specify the right host or port?',
        'crictl ps -a: kube-apiserver   Exited   14',
      ],
    },
  ],
  nearMiss: [
    {
      what: "kubelet's own health port",
      lines: ['Get "http://localhost:10248/healthz": dial tcp 127.0.0.1:10248: connect: connection refused'],
    },
  ],
};
