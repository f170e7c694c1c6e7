// Which resources (cpu, memory, example.com/gpu) may be asked for where (pkg/apis/core/helper/helpers.go).
import { qualifiedNameFaults } from '../../../api/validation/names.ts';

const hugePages = 'hugepages-';
const requests = 'requests.';

const standard = new Set([
  'cpu',
  'memory',
  'ephemeral-storage',
  'requests.cpu',
  'requests.memory',
  'requests.ephemeral-storage',
  'limits.cpu',
  'limits.memory',
  'limits.ephemeral-storage',
  'pods',
  'resourcequotas',
  'services',
  'replicationcontrollers',
  'secrets',
  'configmaps',
  'persistentvolumeclaims',
  'storage',
  'requests.storage',
  'services.nodeports',
  'services.loadbalancers',
]);

const counted = new Set([
  'pods',
  'resourcequotas',
  'services',
  'replicationcontrollers',
  'secrets',
  'configmaps',
  'persistentvolumeclaims',
  'services.nodeports',
  'services.loadbalancers',
]);

const ofContainers = new Set(['cpu', 'memory', 'ephemeral-storage']);

export const isHugePages = (name: string): boolean => name.startsWith(hugePages);

const isStandard = (name: string): boolean => standard.has(name) || isHugePages(name) || name.startsWith(`${requests}${hugePages}`);

/** Names without a domain belong to Kubernetes. */
const isNative = (name: string): boolean => !name.includes('/') || name.includes('kubernetes.io/');

const isExtended = (name: string): boolean =>
  !isNative(name) && !name.startsWith(requests) && qualifiedNameFaults(`${requests}${name}`).length === 0;

/** Only whole numbers of these exist. */
export const isWholeNumbered = (name: string): boolean => counted.has(name) || isExtended(name);

/** Requests may be lower than limits. */
export const isOvercommitAllowed = (name: string): boolean => isNative(name) && !isHugePages(name);

export const containerResourceFaults = (name: string): string[] => {
  const faults = qualifiedNameFaults(name);
  if (!name.includes('/')) {
    if (faults.length === 0 && !isStandard(name)) faults.push('must be a standard resource type or fully qualified');
    if (!ofContainers.has(name) && !isHugePages(name)) faults.push('must be a standard resource for containers');
  } else if (!isNative(name) && !isExtended(name)) {
    faults.push("doesn't follow extended resource name standard");
  }
  return faults;
};
