// Assigning a pod to a node, once and for all (BindingREST in pkg/registry/core/pod/storage/storage.go).
import { goQuote } from '../../../../api/go-quote.ts';
import type { Binding, Pod, PodCondition } from '../../../../api/types/core.v1.generated.ts';
import { type FieldError, notSupported, required } from '../../../../api/validation/field-error.ts';
import type { Draft } from '../../draft.ts';
import { rfc3339 } from '../../timestamp.ts';

export const validateBinding = ({ target }: Draft<Binding>): FieldError[] => {
  const { kind = '', name = '' } = target ?? {};
  return [
    ...(kind === '' || kind === 'Node' ? [] : [notSupported('target.kind', kind, ['Node', '<empty>'])]),
    ...(name === '' ? [required('target.name')] : []),
  ];
};

/** Why the pod cannot be bound, to stand in a 409 about `pods/binding`; undefined when it can. */
export const bindingConflict = ({ metadata, spec }: Pod): string | undefined => {
  if (metadata.deletionTimestamp !== undefined) return `pod ${metadata.name ?? ''} is being deleted, cannot be assigned to a host`;
  const node = spec.nodeName ?? '';
  return node === '' ? undefined : `pod ${metadata.name ?? ''} is already assigned to node ${goQuote(node)}`;
};

const scheduled = (conditions: readonly PodCondition[], now: number): PodCondition[] => {
  const before = conditions.find(({ type }) => type === 'PodScheduled');
  const lastTransitionTime = before?.status === 'True' ? before.lastTransitionTime : undefined;
  const condition: PodCondition = { type: 'PodScheduled', status: 'True', lastTransitionTime: lastTransitionTime ?? rfc3339(now) };
  return before === undefined ? [...conditions, condition] : conditions.map((one) => (one === before ? condition : one));
};

/** The pod as bound; the given one stays as it is. The binding's annotations become the pod's. */
export const bind = (pod: Pod, binding: Binding, now: number): Pod => ({
  ...pod,
  metadata:
    binding.metadata.annotations === undefined
      ? pod.metadata
      : { ...pod.metadata, annotations: { ...pod.metadata.annotations, ...binding.metadata.annotations } },
  spec: { ...pod.spec, nodeName: binding.target.name ?? '' },
  status: { ...pod.status, conditions: scheduled(pod.status?.conditions ?? [], now) },
});
