// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'microk8s of today',
      lines: [
        "requests.exceptions.ConnectionError: HTTPSConnectionPool(host='10.0.0.4', port=25000): Max retries exceeded with url: /cluster/api/v2.0/join",
      ],
    },
  ],
  nearMiss: [
    {
      what: 'a machine of kubeadm, which joins by the API server alone',
      lines: ['dial tcp 192.0.2.1:25000: i/o timeout'],
      facts: { layout: known({ flavour: 'kubeadm', controlPlane: false, how: {} }, { where: 'process 1' }) },
    },
    { what: 'the token was used up', lines: ['Contacting cluster at 10.0.0.4 Connection failed. Invalid token (500).'] },
  ],
};
