// Takes away what keeps pods from a sound node. Somebody put it there: it is asked first.
import type { Facts } from '../facts/facts.ts';
import type { NodeSeen } from '../facts/cluster.ts';
import { valueOf } from '../facts/reading.ts';
import type { Remedy } from './remedy.ts';

/** Of the node's own controllers: they take them away themselves. Control planes keep theirs, nodes of Muster's own their no-pods. */
const isOwn = (key: string): boolean =>
  key === 'muster.dev/no-pods' || /^node(?:-role)?\.(?:kubernetes|cloudprovider\.kubernetes)\.io\//.test(key);

export const strangeTaints = ({ taints }: NodeSeen): NodeSeen['taints'] =>
  taints.filter(({ key, effect }) => effect !== 'PreferNoSchedule' && !isOwn(key));

export const letPodsIn = (facts: Facts): readonly Remedy[] => {
  const node = valueOf(facts.node);
  if (node === undefined) return [];
  const path = `/api/v1/nodes/${encodeURIComponent(node.name)}`;
  if (node.unschedulable) {
    const title = { en: `uncordon ${node.name}`, zh: `恢复 ${node.name} 的调度` };
    return [
      { name: 'uncordon', title, applicability: 'confirm', steps: [{ kind: 'api-patch', path, patch: { spec: { unschedulable: null } } }] },
    ];
  }
  const strange = strangeTaints(node);
  if (strange.length === 0) return [];
  const rest = node.taints.filter((taint) => !strange.includes(taint));
  const keys = strange.map(({ key }) => key).join(', ');
  return [
    {
      name: 'untaint',
      title: { en: `take the taint ${keys} from ${node.name}`, zh: `移除 ${node.name} 的污点 ${keys}` },
      applicability: 'confirm',
      steps: [{ kind: 'api-patch', path, patch: { spec: { taints: rest.length === 0 ? null : rest } } }],
    },
  ];
};
