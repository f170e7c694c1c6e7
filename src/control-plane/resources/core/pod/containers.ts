// Containers of a pod: those that run, those that run before, and those added to look inside.
import type { Container, EphemeralContainer, PodSpec } from '../../../../api/types/core.v1.generated.ts';
import {
  duplicate,
  type FieldError,
  forbiddenField,
  invalidValue,
  notFoundValue,
  required,
} from '../../../../api/validation/field-error.ts';
import type { Draft } from '../../draft.ts';
import { dnsLabel, each, oneOf, requireText } from '../../rules.ts';
import { hostPortConflicts, validatePorts } from './container-ports.ts';
import { validateResources } from './container-resources.ts';
import { validateEnvironment, validateEnvironmentSources } from './environment.ts';
import { validateDecisiveProbe, validateLifecycle, validateProbe } from './probes.ts';
import { validateSecurityContext } from './security-context.ts';
import { validateDevices, validateMounts } from './volume-mounts.ts';
import type { KnownVolumes } from './volumes.ts';

const pullPolicies: readonly string[] = ['Always', 'IfNotPresent', 'Never'];
const messagePolicies = "must be 'File' or 'FallbackToLogsOnError'";

const validateMessagePolicy = (policy: string | undefined, field: string): FieldError[] => {
  if (policy === undefined || policy === '') return [required(field, messagePolicies)];
  return policy === 'File' || policy === 'FallbackToLogsOnError' ? [] : [invalidValue(field, policy, messagePolicies)];
};

const validateContainer = (container: Draft<Container>, volumes: KnownVolumes, field: string): FieldError[] => [
  ...requireText(`${field}.image`, container.image),
  ...validateLifecycle(container.lifecycle, `${field}.lifecycle`),
  ...validateDecisiveProbe(container.livenessProbe, `${field}.livenessProbe`),
  ...validateDecisiveProbe(container.startupProbe, `${field}.startupProbe`),
  ...validateMessagePolicy(container.terminationMessagePolicy, `${field}.terminationMessagePolicy`),
  ...validateProbe(container.readinessProbe, `${field}.readinessProbe`),
  ...validatePorts(container.ports, `${field}.ports`),
  ...validateEnvironment(container.env, `${field}.env`),
  ...validateEnvironmentSources(container.envFrom, `${field}.envFrom`),
  ...validateMounts(container, volumes, `${field}.volumeMounts`),
  ...validateDevices(container, volumes, `${field}.volumeDevices`),
  ...oneOf(`${field}.imagePullPolicy`, container.imagePullPolicy, pullPolicies),
  ...validateResources(container.resources ?? {}, `${field}.resources`),
  ...validateSecurityContext(container.securityContext, `${field}.securityContext`),
];

const validateEach = (containers: readonly Draft<Container>[], volumes: KnownVolumes, field: string): FieldError[] => {
  const taken = new Set<string>();
  return each(containers, field, (container, at) => {
    const { name = '' } = container;
    const errors = name === '' ? [required(`${at}.name`)] : dnsLabel(`${at}.name`, name);
    if (taken.has(name)) errors.push(duplicate(`${at}.name`, name));
    taken.add(name);
    return [...errors, ...validateContainer(container, volumes, at)];
  });
};

export const validateContainers = (containers: readonly Draft<Container>[], volumes: KnownVolumes, field: string): FieldError[] =>
  containers.length === 0 ? [required(field)] : [...validateEach(containers, volumes, field), ...hostPortConflicts(containers, field)];

const trimmedImage = ({ image = '' }: Draft<Container>, field: string): FieldError[] =>
  image === image.trim() ? [] : [invalidValue(`${field}.image`, image, 'must not have leading or trailing whitespace')];

const onlyWhileRunning = ['lifecycle', 'livenessProbe', 'readinessProbe', 'startupProbe'] as const;

/** A sidecar stays, so it may have what a running container has. */
const validateInit = (container: Draft<Container>, field: string): FieldError[] =>
  container.restartPolicy === 'Always'
    ? []
    : onlyWhileRunning.flatMap((name) =>
        container[name] === undefined ? [] : [invalidValue(`${field}.${name}`, container[name], 'must not be set for init containers')],
      );

/** They run one after the other, so they may want the same ports of the host. */
export const validateInitContainers = (spec: Draft<PodSpec>, volumes: KnownVolumes, field: string): FieldError[] => {
  const { containers = [], initContainers = [] } = spec;
  const taken = new Set(containers.map(({ name = '' }) => name));
  return [
    ...validateEach(initContainers, volumes, field),
    ...initContainers.flatMap((container) => hostPortConflicts([container], field)),
    ...each(initContainers, field, (container, at) => {
      const { name = '' } = container;
      const errors = taken.has(name) ? [duplicate(`${at}.name`, name)] : [];
      if (name !== '') taken.add(name);
      return [...errors, ...validateInit(container, at)];
    }),
  ];
};

const forbiddenInEphemeral = [
  'ports',
  'resources',
  'volumeDevices',
  'livenessProbe',
  'readinessProbe',
  'startupProbe',
  'lifecycle',
  'restartPolicy',
] as const;

const isGiven = (value: unknown): boolean =>
  value !== undefined && value !== '' && !(typeof value === 'object' && value !== null && Object.keys(value).length === 0);

const notForEphemeral = (container: Draft<EphemeralContainer>, field: string): FieldError[] =>
  forbiddenInEphemeral.flatMap((name) =>
    isGiven(container[name]) ? [forbiddenField(`${field}.${name}`, 'cannot be set for an Ephemeral Container')] : [],
  );

export const validateEphemeralContainers = (spec: Draft<PodSpec>, volumes: KnownVolumes, field: string): FieldError[] => {
  const taken = new Set([...(spec.containers ?? []), ...(spec.initContainers ?? [])].map(({ name = '' }) => name));
  return each(spec.ephemeralContainers, field, (container, at) => {
    const { name = '', targetContainerName = '' } = container;
    const errors =
      targetContainerName !== '' && !taken.has(targetContainerName)
        ? [notFoundValue(`${at}.targetContainerName`, targetContainerName)]
        : [];
    if (name === '') return [...errors, required(at, 'ephemeralContainer requires a name')];
    const repetition = taken.has(name) ? [duplicate(`${at}.name`, name)] : [];
    taken.add(name);
    return [
      ...errors,
      ...dnsLabel(`${at}.name`, name),
      ...validateContainer(container, volumes, at),
      ...trimmedImage(container, at),
      ...repetition,
      ...notForEphemeral(container, at),
    ];
  });
};

export const validateImages = (containers: readonly Draft<Container>[] | undefined, field: string): FieldError[] =>
  each(containers, field, trimmedImage);
