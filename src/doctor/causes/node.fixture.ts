// The Node as the API shows it of a sound machine, but for what a case wants otherwise.
import type { NodeSeen } from '../facts/cluster.ts';
import { known, type Reading } from '../facts/reading.ts';

export const seenWith = (other: Partial<NodeSeen>): NodeSeen => ({
  name: 'a',
  conditions: [],
  taints: [],
  addresses: [],
  podCidrs: [],
  unschedulable: false,
  machineId: 'm1',
  bootId: 'b',
  systemUuid: 'u1',
  kubeletVersion: 'v1.29.0',
  annotations: {},
  ...other,
});

export const nodeWith = (other: Partial<NodeSeen>): Reading<NodeSeen> => known(seenWith(other), { where: 'GET node a' });
