// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import type { NodeSeen } from '../../facts/cluster.ts';
import { known } from '../../facts/reading.ts';

const silent: NodeSeen = {
  name: 'a',
  conditions: [
    { type: 'Ready', status: 'Unknown', reason: 'NodeStatusUnknown', message: 'Kubelet stopped posting node status.', since: 0 },
  ],
  taints: [],
  addresses: [],
  podCidrs: [],
  unschedulable: false,
  machineId: '',
  bootId: '',
  systemUuid: '',
  kubeletVersion: '',
  annotations: {},
};

export const cases: CauseCases = {
  positive: [
    { what: 'told so', lines: ['[MU701] the lease of node w1 was renewed last 9 minutes ago'] },
    {
      what: 'the kubelet runs and the lease is old',
      facts: {
        leaseRenewed: known(Date.UTC(2025, 0, 9), { where: 'lease' }),
        kubeletRunning: known({ running: true }, { where: 'ps' }),
        apiAnswer: known({ status: 200 }, { where: 'GET node a' }),
        clock: known({ now: Date.UTC(2025, 0, 10) }, { where: 'date' }),
      },
    },
    {
      what: 'by what the API server knows alone',
      facts: {
        node: known(silent, { where: 'GET node a' }),
        leaseRenewed: known(Date.UTC(2025, 0, 9), { where: 'lease' }),
        clock: known({ now: Date.UTC(2025, 0, 10), aheadOfServerMs: 0 }, { where: 'Date' }),
      },
    },
    {
      what: 'given up without ever having had a lease',
      facts: { node: known(silent, { where: 'GET node a' }), leaseRenewed: known(undefined, { where: 'lease' }) },
    },
  ],
  nearMiss: [
    { what: 'the kubelet is down', lines: ['systemd[1]: kubelet.service: Main process exited, code=exited, status=255/EXCEPTION'] },
  ],
};
