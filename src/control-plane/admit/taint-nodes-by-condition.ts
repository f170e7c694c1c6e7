// A new node starts with the taint not-ready, so that no pod lands on it before the node lifecycle has judged it
// (plugin/pkg/admission/nodetaint).
import type { Node } from '../../api/types/core.v1.generated.ts';
import type { Draft } from '../resources/draft.ts';
import type { Admission } from './admission.ts';

const notReady = { key: 'node.kubernetes.io/not-ready', effect: 'NoSchedule' } as const;

export const taintNodesByCondition = (): Admission => ({
  name: 'TaintNodesByCondition',
  admit({ operation, group, resource, subresource, object }) {
    if (operation !== 'CREATE' || resource !== 'nodes' || group !== '' || subresource !== '' || object === undefined) return;
    const node = object as Draft<Node>;
    node.spec ??= {};
    const taints = node.spec.taints ?? [];
    if (taints.some(({ key, effect }) => key === notReady.key && effect === notReady.effect)) return;
    node.spec.taints = [...taints, { ...notReady }];
  },
});
