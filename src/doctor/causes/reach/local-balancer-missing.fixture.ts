// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'a worker of kubespray',
      lines: ['dial tcp 127.0.0.1:6443: connect: connection refused', 'nginx-proxy container is not running on the worker'],
    },
    {
      what: 'the endpoint is this machine, and refuses',
      facts: {
        apiEndpoint: known({ url: 'https://127.0.0.1:6443', host: '127.0.0.1', port: 6443 }, { where: 'kubelet.conf' }),
        apiConnection: known({ ok: false, kind: 'refused' }, { where: 'connect 127.0.0.1:6443' }),
      },
    },
  ],
  nearMiss: [
    {
      what: 'the control plane itself is down',
      lines: ['The connection to the server 10.0.0.4:6443 was refused - did you specify the right host or port?'],
    },
  ],
};
