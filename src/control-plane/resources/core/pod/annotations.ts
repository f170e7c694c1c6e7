// Annotations of pods that mean something: mirror pods of kubelets, and confinement from before it had fields.
import { goQuote } from '../../../../api/go-quote.ts';
import { parseJson } from '../../../../api/json/parse-json.ts';
import { JsonSyntaxError } from '../../../../api/json/syntax-error.ts';
import type { Pod, Toleration } from '../../../../api/types/core.v1.generated.ts';
import { type FieldError, forbiddenField, invalidValue } from '../../../../api/validation/field-error.ts';
import type { Draft } from '../../draft.ts';
import { validateTolerations } from '../tolerations.ts';
import { descendingPath } from './paths.ts';

const field = 'metadata.annotations';
export const mirrorPod = 'kubernetes.io/config.mirror';
const seccompPod = 'seccomp.security.alpha.kubernetes.io/pod';
const seccompContainer = 'container.seccomp.security.alpha.kubernetes.io/';
const appArmorContainer = 'container.apparmor.security.beta.kubernetes.io/';
const localhost = 'localhost/';
const tolerationsOfOld = 'scheduler.alpha.kubernetes.io/tolerations';

const seccompErrors = (profile: string, at: string): FieldError[] => {
  if (profile === 'runtime/default' || profile === 'docker/default' || profile === 'unconfined') return [];
  if (profile.startsWith(localhost)) return descendingPath(profile.slice(localhost.length), at);
  return [invalidValue(at, profile, 'must be a valid seccomp profile')];
};

const isAppArmorProfile = (profile: string): boolean =>
  profile === '' || profile === 'runtime/default' || profile === 'unconfined' || profile.startsWith(localhost);

const containerNames = ({ containers = [], initContainers = [], ephemeralContainers = [] }: Draft<Pod['spec']>): ReadonlySet<string> =>
  new Set([...containers, ...initContainers, ...ephemeralContainers].map(({ name = '' }) => name));

const appArmorErrors = (key: string, profile: string, spec: Draft<Pod['spec']>): FieldError[] => {
  const container = key.slice(appArmorContainer.length);
  const at = `${field}[${key}]`;
  const errors = containerNames(spec).has(container) ? [] : [invalidValue(at, container, 'container not found')];
  if (!isAppArmorProfile(profile)) errors.push(invalidValue(at, profile, `invalid AppArmor profile name: ${goQuote(profile)}`));
  return errors;
};

/** Tolerations as they were before they had a field: a list of them in JSON. */
const tolerationErrors = (text: string): FieldError[] => {
  try {
    const { value } = parseJson(text);
    if (!Array.isArray(value))
      return [invalidValue(field, tolerationsOfOld, 'json: cannot unmarshal object into Go value of type []core.Toleration')];
    return validateTolerations(value.filter(isObject), `${field}.${tolerationsOfOld}`);
  } catch (error) {
    if (error instanceof JsonSyntaxError) return [invalidValue(field, tolerationsOfOld, error.message)];
    throw error;
  }
};

const isObject = (value: unknown): value is Draft<Toleration> => typeof value === 'object' && value !== null && !Array.isArray(value);

export const validateAnnotations = ({ metadata, spec = {} }: Draft<Pod>): FieldError[] =>
  Object.entries(metadata?.annotations ?? {}).flatMap(([key, value = '']) => {
    if (key === mirrorPod && (spec.nodeName ?? '') === '') {
      return [invalidValue(`${field}[${key}]`, value, 'must set spec.nodeName if mirror pod annotation is set')];
    }
    if (key === tolerationsOfOld && value !== '') return tolerationErrors(value);
    if (key === seccompPod || key.startsWith(seccompContainer)) return seccompErrors(value, `${field}.${key}`);
    return key.startsWith(appArmorContainer) ? appArmorErrors(key, value, spec) : [];
  });

type Annotations = Readonly<Record<string, string | undefined>>;

const valueOf = (annotations: Annotations, key: string): string | undefined =>
  Object.hasOwn(annotations, key) ? annotations[key] : undefined;

/** A kubelet's mirror pod stays one, and confinement is not changed under running containers. */
export const validateAnnotationsUpdate = (pod: Draft<Pod>, old: Draft<Pod>): FieldError[] => {
  const now: Annotations = pod.metadata?.annotations ?? {};
  const before: Annotations = old.metadata?.annotations ?? {};
  const changed = [...new Set([...Object.keys(before), ...Object.keys(now)])].filter((key) => valueOf(now, key) !== valueOf(before, key));
  return changed.flatMap((key) => {
    const what = valueOf(before, key) === undefined ? 'may not add' : 'may not remove or update';
    if (key.startsWith(appArmorContainer)) return [forbiddenField(`${field}[${key}]`, `${what} AppArmor annotations`)];
    return key === mirrorPod ? [forbiddenField(`${field}[${key}]`, `${what} mirror pod annotation`)] : [];
  });
};
