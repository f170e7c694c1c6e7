// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { known } from '../../facts/reading.ts';
import { k3sAgent } from '../k3s-facts.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'two hashes, and the log says so',
      lines: ['failed to validate token: token CA hash does not match the Cluster CA certificate hash: aa11 != bb22'],
      facts: {
        k3s: known(k3sAgent({ tokenCaHash: 'aa11', servedCaHash: 'bb22' }), { where: '/etc/systemd/system/k3s-agent.service.env' }),
      },
    },
    {
      what: 'two hashes',
      facts: {
        k3s: known(k3sAgent({ tokenCaHash: 'aa11', servedCaHash: 'bb22' }), { where: '/etc/systemd/system/k3s-agent.service.env' }),
      },
    },
  ],
  nearMiss: [
    {
      what: 'told by lines, it is the same as with kubeadm',
      lines: [
        'level=fatal msg="starting kubernetes: preparing server: failed to validate token: token CA hash does not match the Cluster CA certificate hash: 1111 != 2222"',
      ],
    },
    {
      what: 'the password in the token is wrong',
      lines: ['level=fatal msg="starting kubernetes: preparing server: https://10.0.0.1:6443/v1-k3s/server-bootstrap: 401 Unauthorized"'],
    },
  ],
};
