// What the conditions of a silent node become: nobody knows. NetworkUnavailable stays, since it is not the kubelet's to post.
import type { Node, NodeCondition } from '../../api/types/core.v1.generated.ts';

const kubeletsOwn = ['Ready', 'MemoryPressure', 'DiskPressure', 'PIDPressure'] as const;

/** The conditions to write; none when the node is known to be lost. `now`: RFC 3339 in seconds. */
export const lostConditions = ({ metadata, status }: Node, now: string): NodeCondition[] => {
  const lost: NodeCondition[] = [];
  for (const type of kubeletsOwn) {
    const current = status?.conditions?.find((condition) => condition.type === type);
    if (current === undefined) lost.push(neverPosted(type, metadata.creationTimestamp ?? now, now));
    else if (current.status !== 'Unknown') lost.push(stopped(current, now));
  }
  return lost;
};

const neverPosted = (type: string, created: string, now: string): NodeCondition => ({
  type,
  status: 'Unknown',
  lastHeartbeatTime: created,
  lastTransitionTime: now,
  reason: 'NodeStatusNeverUpdated',
  message: 'Kubelet never posted node status.',
});

/** lastHeartbeatTime stays: when it changes, that is the kubelet. */
const stopped = (current: NodeCondition, now: string): NodeCondition => ({
  ...current,
  status: 'Unknown',
  lastTransitionTime: now,
  reason: 'NodeStatusUnknown',
  message: 'Kubelet stopped posting node status.',
});
