// What `kubectl get pods` shows.
import type { Pod } from '../../../../api/types/core.v1.generated.ts';
import { ageColumn, nameColumn, text, wideText } from '../../columns.ts';
import type { Column, RowCondition } from '../../resource.ts';
import { summarize } from './status-word.ts';

const orNone = (value: string | undefined): string => (value === undefined || value === '' ? '<none>' : value);

const readinessGates = ({ spec, status }: Pod): string => {
  const gates = spec.readinessGates ?? [];
  if (gates.length === 0) return '<none>';
  const fulfilled = new Set(status?.conditions?.filter((condition) => condition.status === 'True').map(({ type }) => type));
  const open = gates.filter(({ conditionType }) => fulfilled.has(conditionType));
  return `${open.length}/${gates.length}`;
};

export const podColumns: readonly Column<Pod>[] = [
  nameColumn,
  text('Ready', 'The aggregate readiness state of this pod for accepting traffic.', (pod: Pod) => summarize(pod).ready),
  text('Status', 'The aggregate status of the containers in this pod.', (pod: Pod) => summarize(pod).status),
  {
    name: 'Restarts',
    type: 'integer',
    description: 'The number of times the containers in this pod have been restarted.',
    value: (pod) => summarize(pod).restarts,
  },
  ageColumn,
  wideText('IP', 'IP address allocated to the pod. Routable at least within the cluster. Empty if not yet allocated.', ({ status }: Pod) =>
    orNone(status?.podIPs?.[0]?.ip),
  ),
  wideText(
    'Node',
    'NodeName is a request to schedule this pod onto a specific node. If it is non-empty, the scheduler simply schedules this pod onto that node, assuming that it fits resource requirements.',
    ({ spec }: Pod) => orNone(spec.nodeName),
  ),
  wideText(
    'Nominated Node',
    'nominatedNodeName is set only when this pod preempts other pods on the node, but it cannot be scheduled right away as preemption victims receive their graceful termination periods. This field does not guarantee that the pod will be scheduled on this node. Scheduler may decide to place the pod elsewhere if other nodes become available sooner. Scheduler may also decide to give the resources on this node to a higher priority pod that is created after preemption. As a result, this field may be different than PodSpec.nodeName when the pod is scheduled.',
    ({ status }: Pod) => orNone(status?.nominatedNodeName),
  ),
  wideText(
    'Readiness Gates',
    'If specified, all readiness gates will be evaluated for pod readiness. A pod is ready when all its containers are ready AND all conditions specified in the readiness gates have status equal to "True" More info: https://git.k8s.io/enhancements/keps/sig-network/0007-pod-ready%2B%2B.md',
    readinessGates,
  ),
];

/** kubectl dims pods that are done. */
export const podRowConditions = ({ status }: Pod): RowCondition[] => {
  if (status?.phase === 'Succeeded') {
    return [{ type: 'Completed', status: 'True', reason: 'Succeeded', message: 'The pod has completed successfully.' }];
  }
  return status?.phase === 'Failed' ? [{ type: 'Completed', status: 'True', reason: 'Failed', message: 'The pod failed.' }] : [];
};
