// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { nodeWith } from '../node.fixture.ts';
import { known } from '../../facts/reading.ts';
import { refusedAgent, twins } from '../k3s-facts.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'kubeadm of 1.20',
      lines: [
        'error execution phase kubelet-start: a Node with name "debian" and status "Ready" already exists in the cluster. You must delete the existing Node or change the name of this new joining Node',
      ],
    },
    { what: 'told so', lines: ['after joining two workers kubectl shows only one of them; both have the hostname ubuntu'] },
    { what: 'k3s refuses the second of two: the lease is renewed while its kubelet never ran', facts: twins() },
    {
      what: 'the Node is of another machine that lives',
      facts: {
        node: nodeWith({}),
        system: known(
          { kernel: '6.1', os: 'Debian', architecture: 'x64', machineId: 'm2', productUuid: 'u2', bootId: 'b2', bootedAt: 0 },
          { where: '/etc/machine-id' },
        ),
        leaseRenewed: known(Date.UTC(2025, 0, 10) - 3_000, { where: 'lease' }),
        clock: known({ now: Date.UTC(2025, 0, 10) }, { where: 'date' }),
      },
    },
  ],
  nearMiss: [
    {
      what: 'the node password of a machine that was built anew: nobody renews the lease',
      facts: {
        k3s: known(refusedAgent(), { where: 'https://server:6443' }),
        leaseRenewed: known(0, { where: 'lease' }),
        clock: known({ now: Date.UTC(2025, 0, 10) }, { where: 'date' }),
      },
    },
    {
      what: 'the password of the rebuilt machine',
      lines: ["/etc/rancher/node/password was lost when worker-3 was reinstalled; Node password validation failed for 'worker-3'"],
    },
  ],
};
