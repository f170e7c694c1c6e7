// Under which identity and with which rights containers run.
import type { PodSecurityContext, PodSpec, SeccompProfile, SecurityContext, Sysctl } from '../../../../api/types/core.v1.generated.ts';
import { duplicate, type FieldError, invalidValue, notSupported, required } from '../../../../api/validation/field-error.ts';
import type { Draft } from '../../draft.ts';
import { idFaults } from '../../formats.ts';
import { each, faulty, optionalOneOf } from '../../rules.ts';
import { hostNetworkPorts } from './container-ports.ts';
import { descendingPath } from './paths.ts';

const profileTypes: readonly string[] = ['Localhost', 'RuntimeDefault', 'Unconfined'];
const procMounts: readonly string[] = ['Default', 'Unmasked'];
const groupChangePolicies: readonly string[] = ['Always', 'OnRootMismatch'];
const sysctlSegment = '[a-z0-9]([-_a-z0-9]*[a-z0-9])?';
const sysctlPattern = `(${sysctlSegment}\\.)*${sysctlSegment}`;
const maxSysctl = 253;
const sysctlName = new RegExp(`^${sysctlPattern}$`);

const validateId = (id: number | undefined, field: string): FieldError[] => (id === undefined ? [] : faulty(field, id, idFaults(id)));

const validateProfileType = (type: string, field: string): FieldError[] => {
  if (type === '') return [required(field, 'type is required when seccompProfile is set')];
  return profileTypes.includes(type) ? [] : [notSupported(field, type, profileTypes)];
};

const validateProfile = (profile: Draft<SeccompProfile> | undefined, field: string): FieldError[] => {
  if (profile === undefined) return [];
  const { type = '', localhostProfile } = profile;
  const errors = validateProfileType(type, `${field}.type`);
  const at = `${field}.localhostProfile`;
  if (type !== 'Localhost') {
    return localhostProfile === undefined
      ? errors
      : [...errors, invalidValue(at, profile, 'can only be set when seccomp type is Localhost')];
  }
  if (localhostProfile === undefined) return [...errors, required(at, 'must be set when seccomp type is Localhost')];
  return [...errors, ...descendingPath(localhostProfile, at)];
};

const validateSysctls = (sysctls: readonly Draft<Sysctl>[] | undefined, field: string): FieldError[] => {
  const seen = new Set<string>();
  return each(sysctls, field, ({ name = '' }, item) => {
    const at = `${item}.name`;
    const repeated = seen.has(name);
    seen.add(name);
    if (name === '') return [required(at)];
    if (name.length > maxSysctl || !sysctlName.test(name)) {
      return [invalidValue(at, name, `must have at most ${maxSysctl} characters and match regex ${sysctlPattern}`)];
    }
    return repeated ? [duplicate(at, name)] : [];
  });
};

export const validatePodSecurityContext = (spec: Draft<PodSpec>, specField: string): FieldError[] => {
  const context: Draft<PodSecurityContext> = spec.securityContext ?? {};
  const field = `${specField}.securityContext`;
  return [
    ...(spec.hostNetwork === true ? hostNetworkPorts(spec.containers ?? [], `${specField}.containers`) : []),
    ...validateId(context.fsGroup, `${field}.fsGroup`),
    ...validateId(context.runAsUser, `${field}.runAsUser`),
    ...validateId(context.runAsGroup, `${field}.runAsGroup`),
    ...each(context.supplementalGroups, `${field}.supplementalGroups`, validateId),
    ...(spec.shareProcessNamespace === true && spec.hostPID === true
      ? [invalidValue(`${field}.shareProcessNamespace`, true, 'ShareProcessNamespace and HostPID cannot both be enabled')]
      : []),
    ...validateSysctls(context.sysctls, `${field}.sysctls`),
    ...optionalOneOf(`${field}.fsGroupChangePolicy`, context.fsGroupChangePolicy, groupChangePolicies),
    ...validateProfile(context.seccompProfile, `${field}.seccompProfile`),
  ];
};

const validateEscalation = (context: Draft<SecurityContext>, field: string): FieldError[] => {
  if (context.allowPrivilegeEscalation !== false) return [];
  const errors: FieldError[] = [];
  if (context.privileged === true) {
    errors.push(invalidValue(field, context, 'cannot set `allowPrivilegeEscalation` to false and `privileged` to true'));
  }
  if (context.capabilities?.add?.includes('CAP_SYS_ADMIN') === true) {
    errors.push(invalidValue(field, context, 'cannot set `allowPrivilegeEscalation` to false and `capabilities.Add` CAP_SYS_ADMIN'));
  }
  return errors;
};

export const validateSecurityContext = (context: Draft<SecurityContext> | undefined, field: string): FieldError[] =>
  context === undefined
    ? []
    : [
        ...validateId(context.runAsUser, `${field}.runAsUser`),
        ...validateId(context.runAsGroup, `${field}.runAsGroup`),
        ...optionalOneOf(`${field}.procMount`, context.procMount, procMounts),
        ...validateProfile(context.seccompProfile, `${field}.seccompProfile`),
        ...validateEscalation(context, field),
      ];
