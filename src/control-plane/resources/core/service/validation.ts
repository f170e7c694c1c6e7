// What a Service may say, in the order in which upstream reports it.
import type { Service, ServiceSpec, ServiceStatus } from '../../../../api/types/core.v1.generated.ts';
import { type FieldError, forbiddenField, invalidValue, notSupported, required } from '../../../../api/validation/field-error.ts';
import { dnsSubdomainFaults } from '../../../../api/validation/names.ts';
import type { Draft } from '../../draft.ts';
import { ipFaults, ipVersion, isCidr } from '../../formats.ts';
import { dnsSubdomain, each, faulty, labels, oneOf, optionalOneOf } from '../../rules.ts';
import { specialAddressFaults } from '../special-address.ts';
import { validateAddresses } from './addresses.ts';
import { isHeadless, needsHealthCheckPort, takesNodePorts } from './kinds.ts';
import { nodePortsWithoutUse, repeatedPorts, validateBalancedPorts, validatePortsAtAll, validateServicePorts } from './ports.ts';

const types: readonly string[] = ['ClusterIP', 'ExternalName', 'LoadBalancer', 'NodePort'];
const affinities: readonly string[] = ['ClientIP', 'None'];
const day = 86400;
const sourceRangesAnnotation = 'service.beta.kubernetes.io/load-balancer-source-ranges';

const headlessErrors = (service: Draft<Service>, type: string): FieldError[] =>
  isHeadless(service) ? [invalidValue('spec.clusterIPs[0]', 'None', `may not be set to 'None' for ${type} services`)] : [];

const externalNameErrors = ({ clusterIPs = [], ipFamilies = [], ipFamilyPolicy, externalName = '' }: Draft<ServiceSpec>): FieldError[] => {
  const detail = 'may not be set for ExternalName services';
  // A trailing dot means that the name is complete.
  const name = externalName.endsWith('.') ? externalName.slice(0, -1) : externalName;
  return [
    ...(clusterIPs.length > 0 ? [forbiddenField('spec.clusterIPs', detail)] : []),
    ...(ipFamilies.length > 0 ? [forbiddenField('spec.ipFamilies', detail)] : []),
    ...(ipFamilyPolicy === undefined ? [] : [forbiddenField('spec.ipFamilyPolicy', detail)]),
    ...(name === '' ? [required('spec.externalName')] : dnsSubdomain('spec.externalName', name)),
  ];
};

const validateType = (service: Draft<Service>, spec: Draft<ServiceSpec>): FieldError[] => {
  switch (spec.type) {
    case 'LoadBalancer':
      return [...validateBalancedPorts(spec.ports), ...headlessErrors(service, 'LoadBalancer')];
    case 'NodePort':
      return headlessErrors(service, 'NodePort');
    case 'ExternalName':
      return externalNameErrors(spec);
    default:
      return [];
  }
};

const validateAffinity = ({ sessionAffinity, sessionAffinityConfig: config }: Draft<ServiceSpec>): FieldError[] => {
  const errors = oneOf('spec.sessionAffinity', sessionAffinity, affinities);
  const field = 'spec.sessionAffinityConfig';
  if (sessionAffinity === 'None' && config !== undefined) {
    errors.push(forbiddenField(field, 'must not be set when session affinity is None'));
  }
  const timeout = config?.clientIP?.timeoutSeconds;
  if (sessionAffinity === 'ClientIP' && timeout !== undefined && (timeout <= 0 || timeout > day)) {
    errors.push(invalidValue(`${field}.clientIP.timeoutSeconds`, timeout, `must be greater than 0 and less than ${day}`));
  }
  return errors;
};

const validateExternalIps = (addresses: readonly string[] | undefined): FieldError[] =>
  each(addresses, 'spec.externalIPs', (address, at) => {
    const faults = ipFaults(address);
    return faulty(at, address, faults.length > 0 ? faults : specialAddressFaults(address));
  });

const validateSourceRanges = ({ metadata, spec = {} }: Draft<Service>): FieldError[] => {
  const annotation = metadata?.annotations?.[sourceRangesAnnotation];
  const listed = spec.loadBalancerSourceRanges ?? [];
  if (listed.length === 0 && annotation === undefined) return [];
  // Upstream spells the field with a capital letter.
  const field = listed.length > 0 ? 'spec.LoadBalancerSourceRanges' : `metadata.annotations[${sourceRangesAnnotation}]`;
  const text = (annotation ?? '').trim();
  const ranges = listed.length > 0 ? listed : text === '' ? [] : text.split(',');
  const errors = spec.type === 'LoadBalancer' ? [] : [forbiddenField(field, "may only be used when `type` is 'LoadBalancer'")];
  if (!ranges.every((range) => isCidr(range.trim()))) {
    const shown = listed.length > 0 ? `[${listed.join(' ')}]` : (annotation ?? '');
    errors.push(invalidValue(field, shown, 'must be a list of IP ranges. For example, 10.240.0.0/24,10.250.0.0/24 '));
  }
  return errors;
};

/** Upstream checks the combination when it allocates, after everything else. */
const validateTraffic = (service: Draft<Service>, spec: Draft<ServiceSpec>): FieldError[] => {
  const { externalTrafficPolicy: policy = '', healthCheckNodePort: port = 0, type } = spec;
  const policyField = 'spec.externalTrafficPolicy';
  const portField = 'spec.healthCheckNodePort';
  const errors: FieldError[] = [];
  if (spec.allocateLoadBalancerNodePorts !== undefined && type !== 'LoadBalancer') {
    errors.push(forbiddenField('spec.allocateLoadBalancerNodePorts', "may only be used when `type` is 'LoadBalancer'"));
  }
  if (!['', 'Cluster', 'Local'].includes(policy)) {
    errors.push(invalidValue(policyField, policy, 'ExternalTrafficPolicy must be empty, Cluster or Local'));
  }
  if (port < 0) errors.push(invalidValue(portField, port, 'HealthCheckNodePort must be not less than 0'));
  errors.push(...optionalOneOf('spec.internalTrafficPolicy', spec.internalTrafficPolicy, ['Cluster', 'Local']));
  if (errors.length > 0) return errors;
  if (policy !== '' && !takesNodePorts(service)) {
    errors.push(invalidValue(policyField, policy, 'ExternalTrafficPolicy can only be set on NodePort and LoadBalancer service'));
  }
  if (port !== 0 && !needsHealthCheckPort(service)) {
    const detail = 'HealthCheckNodePort can only be set on LoadBalancer service with ExternalTrafficPolicy=Local';
    errors.push(invalidValue(portField, port, detail));
  }
  return errors;
};

export const validateService = (service: Draft<Service>): FieldError[] => {
  const { spec = {} } = service;
  const { ports = [], type } = spec;
  return [
    ...validatePortsAtAll(service),
    ...validateType(service, spec),
    ...validateServicePorts(ports),
    ...labels('spec.selector', spec.selector),
    ...validateAffinity(spec),
    ...validateAddresses(service),
    ...validateExternalIps(spec.externalIPs),
    ...(type === undefined || type === '' ? [required('spec.type')] : types.includes(type) ? [] : [notSupported('spec.type', type, types)]),
    ...(type === 'ClusterIP' ? nodePortsWithoutUse(ports) : []),
    ...repeatedPorts(ports),
    ...validateSourceRanges(service),
    ...validateTraffic(service, spec),
  ];
};

export const validateServiceStatus = ({ loadBalancer }: Draft<ServiceStatus>): FieldError[] =>
  each(loadBalancer?.ingress, 'status.loadBalancer.ingress', ({ ip = '', hostname = '' }, at) => [
    ...(ip === '' || ipVersion(ip) !== 0 ? [] : [invalidValue(`${at}.ip`, ip, 'must be a valid IP address')]),
    ...(hostname === '' ? [] : faulty(`${at}.hostname`, hostname, dnsSubdomainFaults(hostname))),
    ...(ipVersion(hostname) === 0 ? [] : [invalidValue(`${at}.hostname`, hostname, 'must be a DNS name, not an IP address')]),
  ]);
