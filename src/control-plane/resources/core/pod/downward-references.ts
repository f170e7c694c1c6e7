// References from a container or volume to the pod's own fields and resources (the downward API).
import type { ObjectFieldSelector, ResourceFieldSelector } from '../../../../api/types/core.v1.generated.ts';
import { type FieldError, invalidValue, notSupported, required } from '../../../../api/validation/field-error.ts';
import type { Draft } from '../../draft.ts';
import { requireText, qualifiedName } from '../../rules.ts';
import { canonicalQuantity, isZero } from '../quantities.ts';

export const volumeFields: readonly string[] = [
  'metadata.annotations',
  'metadata.labels',
  'metadata.name',
  'metadata.namespace',
  'metadata.uid',
];

export const environmentFields: readonly string[] = [
  'metadata.name',
  'metadata.namespace',
  'metadata.uid',
  'spec.nodeName',
  'spec.serviceAccountName',
  'status.hostIP',
  'status.podIP',
  'status.podIPs',
];

/** Fields that can be named at all; which of them may be used depends on the place. */
const fieldLabels = new Set([
  ...volumeFields,
  ...environmentFields,
  'spec.restartPolicy',
  'spec.schedulerName',
  'status.phase',
  'status.hostIPs',
]);

const subscripted = /^([^[]+)\['(.*)'\]$/s;

const validateSubscript = (path: string, key: string, selector: string, field: string): FieldError[] => {
  if (path === 'metadata.annotations') return qualifiedName(field, key.toLowerCase());
  if (path === 'metadata.labels') return qualifiedName(field, key);
  return [invalidValue(`${field}.fieldPath`, selector, `error converting fieldPath: field label does not support subscript: ${selector}`)];
};

export const validateFieldRef = (
  { apiVersion = '', fieldPath = '' }: Draft<ObjectFieldSelector>,
  allowed: readonly string[],
  field: string,
): FieldError[] => {
  if (apiVersion === '') return [required(`${field}.apiVersion`)];
  if (fieldPath === '') return [required(`${field}.fieldPath`)];
  const at = `${field}.fieldPath`;
  if (apiVersion !== 'v1') return [invalidValue(at, fieldPath, `error converting fieldPath: unsupported pod version: ${apiVersion}`)];
  const [, path, key] = subscripted.exec(fieldPath) ?? [];
  if (path !== undefined && key !== undefined) return validateSubscript(path, key, fieldPath, field);
  // What pods were bound by before they had a nodeName.
  const label = fieldPath === 'spec.host' ? 'spec.nodeName' : fieldPath;
  if (!fieldLabels.has(label)) return [invalidValue(at, fieldPath, `error converting fieldPath: field label not supported: ${fieldPath}`)];
  return allowed.includes(label) || label === 'status.hostIPs' ? [] : [notSupported(at, label, allowed)];
};

const resources: readonly string[] = [
  'limits.cpu',
  'limits.ephemeral-storage',
  'limits.memory',
  'requests.cpu',
  'requests.ephemeral-storage',
  'requests.memory',
];

const isHugePages = (resource: string): boolean => resource.startsWith('limits.hugepages-') || resource.startsWith('requests.hugepages-');

const byteDivisors = ['1', '1k', '1M', '1G', '1T', '1P', '1E', '1Ki', '1Mi', '1Gi', '1Ti', '1Pi', '1Ei'];

const divisorsOf = (resource: string): { readonly allowed: readonly string[]; readonly detail: string } => {
  if (resource.endsWith('.cpu'))
    return { allowed: ['1m', '1'], detail: "only divisor's values 1m and 1 are supported with the cpu resource" };
  const what = resource.endsWith('.memory') ? 'memory' : isHugePages(resource) ? 'hugepages' : 'local ephemeral storage';
  return { allowed: byteDivisors, detail: `only divisor's values ${byteDivisors.join(', ')} are supported with the ${what} resource` };
};

const validateDivisor = (resource: string, divisor: string, field: string): FieldError[] => {
  if (isZero(divisor) || !(resources.includes(resource) || isHugePages(resource))) return [];
  const { allowed, detail } = divisorsOf(resource);
  return allowed.includes(canonicalQuantity(divisor)) ? [] : [invalidValue(`${field}.divisor`, resource, detail)];
};

const validateResource = (resource: string, field: string): FieldError[] => {
  const missing = requireText(`${field}.resource`, resource);
  if (missing.length > 0 || resources.includes(resource) || isHugePages(resource)) return missing;
  return [notSupported(`${field}.resource`, resource, resources)];
};

export const validateResourceRef = (
  { containerName = '', resource = '', divisor = '0' }: Draft<ResourceFieldSelector>,
  field: string,
  container: 'container required' | 'container optional',
): FieldError[] => [
  ...(container === 'container required' && containerName === ''
    ? [required(`${field}.containerName`)]
    : validateResource(resource, field)),
  ...validateDivisor(resource, divisor, field),
];
