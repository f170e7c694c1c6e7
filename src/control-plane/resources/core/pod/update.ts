// What may change in a pod once it exists: images, a shorter deadline, more tolerations; nothing else of its spec.
import { goQuote } from '../../../../api/go-quote.ts';
import type { Container, Pod, PodSpec, Toleration } from '../../../../api/types/core.v1.generated.ts';
import { type FieldError, forbiddenField, invalidValue } from '../../../../api/validation/field-error.ts';
import type { Draft } from '../../draft.ts';
import { rangeFaults } from '../../formats.ts';
import { faulty } from '../../rules.ts';
import { differences } from '../../semantic-equal.ts';
import { validateAnnotationsUpdate } from './annotations.ts';

const maxInt32 = 0x7fff_ffff;
const shownDifferences = 10;

const changeable =
  'pod updates may not change fields other than `spec.containers[*].image`, `spec.initContainers[*].image`, `spec.activeDeadlineSeconds` or `spec.tolerations` (only additions to existing tolerations)';

type Containers = readonly Draft<Container>[] | undefined;

const addedOrRemoved = (now: Containers, before: Containers, field: string): FieldError[] =>
  (now?.length ?? 0) === (before?.length ?? 0) ? [] : [forbiddenField(field, 'pod updates may not add or remove containers')];

const withImagesOf = (now: Containers, before: Containers): Draft<Container>[] =>
  (now ?? []).map((container, index) => ({ ...container, image: before?.[index]?.image }));

interface Verdict {
  readonly errors: readonly FieldError[];
  /** Upstream looks no further. */
  readonly final: boolean;
}

const deadline = (now: number | undefined, before: number | undefined): Verdict => {
  const field = 'spec.activeDeadlineSeconds';
  if (now === undefined) {
    const errors = before === undefined ? [] : [invalidValue(field, null, 'must not update from a positive integer to nil value')];
    return { errors, final: false };
  }
  const outside = faulty(field, now, rangeFaults(now, 0, maxInt32));
  if (outside.length > 0) return { errors: outside, final: true };
  const longer = before !== undefined && before < now;
  return { errors: longer ? [invalidValue(field, now, 'must be less than or equal to previous value')] : [], final: longer };
};

const identity = ({ key = '', operator = '', value = '', effect = '' }: Draft<Toleration>): string =>
  JSON.stringify([key, operator, value, effect]);

const lostToleration = (now: Draft<PodSpec>, before: Draft<PodSpec>): FieldError[] => {
  const kept = new Set((now.tolerations ?? []).map(identity));
  return (before.tolerations ?? []).every((toleration) => kept.has(identity(toleration)))
    ? []
    : [forbiddenField('spec.tolerations', 'existing toleration can not be modified except its tolerationSeconds')];
};

const otherChanges = (now: Draft<PodSpec>, before: Draft<PodSpec>): FieldError[] => {
  const comparable: Draft<PodSpec> = {
    ...now,
    containers: withImagesOf(now.containers, before.containers),
    initContainers: withImagesOf(now.initContainers, before.initContainers),
    activeDeadlineSeconds: before.activeDeadlineSeconds,
    tolerations: before.tolerations,
  };
  const found = differences(comparable, before);
  return found.length === 0 ? [] : [forbiddenField('spec', [changeable, ...found.slice(0, shownDifferences)].join('\n'))];
};

export const validatePodUpdate = (pod: Draft<Pod>, old: Draft<Pod>): FieldError[] => {
  const { spec: now = {} } = pod;
  const { spec: before = {} } = old;
  const errors = validateAnnotationsUpdate(pod, old);
  const containers = addedOrRemoved(now.containers, before.containers, 'spec.containers');
  if (containers.length > 0) return [...errors, ...containers];
  const initContainers = addedOrRemoved(now.initContainers, before.initContainers, 'spec.initContainers');
  if (initContainers.length > 0) return [...errors, ...initContainers];
  const due = deadline(now.activeDeadlineSeconds, before.activeDeadlineSeconds);
  if (due.final) return [...errors, ...due.errors];
  return [...errors, ...due.errors, ...lostToleration(now, before), ...otherChanges(now, before)];
};

const sameContainer = (now: unknown, before: unknown): boolean => differences(now, before).length === 0;

/** Through `pods/ephemeralcontainers`: they may be added, never changed or removed. */
export const validateEphemeralUpdate = (pod: Draft<Pod>, old: Draft<Pod>): FieldError[] => {
  const field = 'spec.ephemeralContainers';
  const byName = new Map((pod.spec?.ephemeralContainers ?? []).map((container) => [container.name, container]));
  return (old.spec?.ephemeralContainers ?? []).flatMap((before) => {
    const now = byName.get(before.name);
    const name = goQuote(before.name ?? '');
    if (now === undefined) return [forbiddenField(field, `existing ephemeral containers ${name} may not be removed\n`)];
    return sameContainer(now, before) ? [] : [forbiddenField(field, `existing ephemeral containers ${name} may not be changed\n`)];
  });
};
