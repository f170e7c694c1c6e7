// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [{ what: 'OpenShift', lines: ['node fqdn => worker-0.lab.example while the cluster is ocp.lab.example'] }],
  nearMiss: [{ what: 'a name without a domain', lines: ['nodes "web-7" is forbidden: node "web7" cannot modify node "web-7"'] }],
};
