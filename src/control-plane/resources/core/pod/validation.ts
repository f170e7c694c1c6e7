// What a pod may say, in the order in which upstream reports it (ValidatePodSpec in pkg/apis/core/validation/validation.go).
import type { Pod, PodSpec } from '../../../../api/types/core.v1.generated.ts';
import { type FieldError, forbiddenField } from '../../../../api/validation/field-error.ts';
import type { Draft } from '../../draft.ts';
import { rangeFaults } from '../../formats.ts';
import { dnsLabel, dnsSubdomain, each, faulty, labels, oneOf, optionalOneOf, qualifiedName } from '../../rules.ts';
import { validateTolerations } from '../tolerations.ts';
import { validateAffinity, validateTopologySpread } from './affinity.ts';
import { validateAnnotations } from './annotations.ts';
import { validateResources } from './container-resources.ts';
import { validateContainers, validateEphemeralContainers, validateImages, validateInitContainers } from './containers.ts';
import { validateDns, validateHostAliases } from './dns.ts';
import { validatePodSecurityContext } from './security-context.ts';
import { validateVolumes } from './volumes.ts';

const restartPolicies: readonly string[] = ['Always', 'OnFailure', 'Never'];
const dnsPolicies: readonly string[] = ['ClusterFirstWithHostNet', 'ClusterFirst', 'Default', 'None'];
const preemptionPolicies: readonly string[] = ['PreemptLowerPriority', 'Never'];
const maxInt32 = 0x7fff_ffff;

const subdomainWhenSet = (field: string, value: string | undefined): FieldError[] =>
  value === undefined || value === '' ? [] : dnsSubdomain(field, value);

const labelWhenSet = (field: string, value: string | undefined): FieldError[] =>
  value === undefined || value === '' ? [] : dnsLabel(field, value);

const validateParts = (spec: Draft<PodSpec>, podName: string): FieldError[] => {
  const { known, errors } = validateVolumes(spec.volumes ?? [], podName, 'spec.volumes');
  return [
    ...errors,
    ...validateContainers(spec.containers ?? [], known, 'spec.containers'),
    ...validateInitContainers(spec, known, 'spec.initContainers'),
    ...validateEphemeralContainers(spec, known, 'spec.ephemeralContainers'),
  ];
};

const validatePlacement = (spec: Draft<PodSpec>): FieldError[] => [
  ...validateAffinity(spec.affinity, 'spec.affinity'),
  ...validateDns(spec.dnsConfig, spec.dnsPolicy ?? '', 'spec.dnsConfig'),
  ...each(spec.readinessGates, 'spec.readinessGates', ({ conditionType = '' }, at) => qualifiedName(`${at}.conditionType`, conditionType)),
  ...validateTopologySpread(spec.topologySpreadConstraints, 'spec.topologySpreadConstraints'),
  ...subdomainWhenSet('spec.serviceAccountName', spec.serviceAccountName),
  ...subdomainWhenSet('spec.nodeName', spec.nodeName),
];

const validateRest = (spec: Draft<PodSpec>): FieldError[] => {
  const { activeDeadlineSeconds: deadline, runtimeClassName } = spec;
  return [
    ...(deadline === undefined ? [] : faulty('spec.activeDeadlineSeconds', deadline, rangeFaults(deadline, 1, maxInt32))),
    ...labelWhenSet('spec.hostname', spec.hostname),
    ...labelWhenSet('spec.subdomain', spec.subdomain),
    ...validateTolerations(spec.tolerations, 'spec.tolerations'),
    ...validateHostAliases(spec.hostAliases, 'spec.hostAliases'),
    ...subdomainWhenSet('spec.priorityClassName', spec.priorityClassName),
    ...(runtimeClassName === undefined ? [] : dnsSubdomain('spec.runtimeClassName', runtimeClassName)),
    ...optionalOneOf('spec.preemptionPolicy', spec.preemptionPolicy, preemptionPolicies),
    ...(spec.overhead === undefined ? [] : validateResources({ limits: spec.overhead }, 'spec.overhead')),
  ];
};

const tokensWithoutAccount = (spec: Draft<PodSpec>): FieldError[] =>
  (spec.serviceAccountName ?? '') !== ''
    ? []
    : each(spec.volumes, 'spec.volumes', ({ projected }, volume) =>
        each(projected?.sources, `${volume}.projected.sources`, ({ serviceAccountToken }, source) =>
          serviceAccountToken === undefined
            ? []
            : [forbiddenField(`${source}.serviceAccountToken`, 'must not be specified when serviceAccountName is not set')],
        ),
      );

export const validatePod = (pod: Draft<Pod>): FieldError[] => {
  const { spec = {}, metadata } = pod;
  return [
    ...validateAnnotations(pod),
    ...validateParts(spec, metadata?.name ?? ''),
    ...oneOf('spec.restartPolicy', spec.restartPolicy, restartPolicies),
    ...oneOf('spec.dnsPolicy', spec.dnsPolicy, dnsPolicies),
    ...labels('spec.nodeSelector', spec.nodeSelector),
    ...validatePodSecurityContext(spec, 'spec'),
    ...validatePlacement(spec),
    ...validateRest(spec),
    ...tokensWithoutAccount(spec),
    ...validateImages(spec.containers, 'spec.containers'),
    ...validateImages(spec.initContainers, 'spec.initContainers'),
  ];
};
