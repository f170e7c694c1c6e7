// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { seenWith } from '../node.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'weave',
      lines: ['INFO: ->[10.0.0.5:6783] error during connection attempt: local "7a:1b" and remote "7a:1b" peer names collision'],
    },
    { what: 'told so', lines: ['cat /etc/machine-id prints the same on both workers'] },
    {
      what: 'another Node has the same UUID',
      facts: {
        otherNodes: known([seenWith({})], { where: 'GET nodes' }),
        system: known(
          { kernel: '6.1', os: 'Debian', architecture: 'x64', machineId: 'm2', productUuid: 'U1', bootId: 'b2', bootedAt: 0 },
          { where: '/etc/machine-id' },
        ),
      },
    },
  ],
  nearMiss: [{ what: 'one host name', lines: ['both machines have the same hostname'] }],
};
