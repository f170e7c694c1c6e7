// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { seenWith } from '../node.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'a machine whose name ends otherwise',
      facts: {
        nodeName: known('worker-3.localdomain', { where: 'hostname' }),
        otherNodes: known([seenWith({ name: 'worker-1.prod.example.org' }), seenWith({ name: 'worker-2.prod.example.org' })], {
          where: 'GET nodes',
        }),
      },
    },
    { what: 'OpenShift', lines: ['node fqdn => worker-0.lab.example while the cluster is ocp.lab.example'] },
  ],
  nearMiss: [
    {
      what: 'the same domain',
      facts: {
        nodeName: known('worker-3.prod.example.org', { where: 'hostname' }),
        otherNodes: known([seenWith({ name: 'worker-1.prod.example.org' })], { where: 'GET nodes' }),
      },
    },
    { what: 'a name without a domain', lines: ['nodes "web-7" is forbidden: node "web7" cannot modify node "web-7"'] },
  ],
};
