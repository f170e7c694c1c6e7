// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { known } from '../../facts/reading.ts';
import { machineOf, nodeOf, refusedAgent, twins } from '../k3s-facts.fixture.ts';

const rejected =
  "Node password rejected, duplicate hostname or contents of '/etc/rancher/node/password' may not match server node-passwd entry";

export const cases: CauseCases = {
  positive: [
    {
      what: 'RKE2 of 2024',
      lines: [
        'rke2[700]: time="2024-02-01T00:00:00Z" level=info msg="Waiting to retrieve agent configuration; server is not ready: Node password rejected, duplicate hostname or contents of \'/etc/rancher/node/password\' may not match server node-passwd entry, try enabling a unique node name with the --with-node-id flag"',
      ],
    },
    {
      what: "the server's side",
      lines: ['time="2021-09-01T10:00:00Z" level=error msg="unable to verify password for node agent-7: hash does not match"'],
    },
    {
      what: 'the server refuses the password and nobody renews the lease',
      facts: {
        k3s: known(refusedAgent(), { where: 'https://server:6443' }),
        leaseRenewed: known(0, { where: 'lease' }),
        clock: known({ now: Date.UTC(2025, 0, 10) }, { where: 'date' }),
      },
    },
    {
      what: 'the password file was lost on the very machine that renewed the lease a moment ago',
      facts: {
        k3s: known(refusedAgent(), { where: 'https://server:6443' }),
        leaseRenewed: known(Date.UTC(2025, 0, 10) - 4_000, { where: 'lease' }),
        clock: known({ now: Date.UTC(2025, 0, 10) }, { where: 'date' }),
        node: known(nodeOf('m1', 'b1'), { where: 'GET node worker-3' }),
        system: known(machineOf('m1', 'b1'), { where: '/etc/machine-id' }),
      },
    },
  ],
  nearMiss: [
    { what: 'both machines bear one name', lines: ['agent and server have the same hostname'] },
    {
      what: 'another machine renews the lease of this name',
      facts: {
        ...twins(),
      },
    },
  ],
  ambiguous: [
    {
      what: 'another machine has registered under this name so lately that it has no lease yet',
      lines: [rejected],
      facts: { ...twins(), leaseRenewed: known(undefined, { where: 'lease' }) },
    },
    {
      what: 'it was built anew so lately that the lease of the old one is still fresh',
      lines: [rejected],
      facts: {
        ...twins(),
        leaseRenewed: known(Date.UTC(2025, 0, 10) - 40_000, { where: 'lease' }),
        kubeletRunning: known({ running: true, pid: 7, since: Date.UTC(2025, 0, 10) - 20_000 }, { where: '/proc/7' }),
      },
    },
    {
      what: 'the words alone: rebuilt, or two of one name',
      lines: [rejected],
    },
  ],
};
