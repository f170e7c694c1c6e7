// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'kubectl on the control plane',
      lines: [
        'The connection to the server 10.0.0.4:6443 was refused - did you specify the right host or port?',
        'crictl ps -a: kube-apiserver   Exited   14',
      ],
    },
    {
      what: 'the connection is refused',
      facts: {
        apiConnection: known({ ok: false, kind: 'refused', problem: 'ECONNREFUSED 10.0.0.4:6443' }, { where: 'connect 10.0.0.4:6443' }),
      },
    },
  ],
  nearMiss: [
    {
      what: "kubelet's own health port",
      lines: ['Get "http://localhost:10248/healthz": dial tcp 127.0.0.1:10248: connect: connection refused'],
    },
    { what: 'nothing answers', facts: { apiConnection: known({ ok: false, kind: 'timeout' }, { where: 'connect 10.0.0.4:6443' }) } },
  ],
};
