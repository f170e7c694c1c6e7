// A Service's cluster addresses and IP families: clusterIP is the first of clusterIPs, families tell which kind each is.
import type { Service, ServiceSpec } from '../../../../api/types/core.v1.generated.ts';
import { type FieldError, invalidValue, notSupported, required } from '../../../../api/validation/field-error.ts';
import type { Draft } from '../../draft.ts';
import { ipFaults, ipVersion } from '../../formats.ts';
import { each, faulty, optionalOneOf, repeated } from '../../rules.ts';
import { isExternalName, isHeadless } from './kinds.ts';

const field = 'spec.clusterIPs';
/** One of each family. Errors print the whole list, so a long one is not looked through. */
const mostAddresses = 2;
const families: readonly string[] = ['IPv4', 'IPv6'];
const policies: readonly string[] = ['PreferDualStack', 'RequireDualStack', 'SingleStack'];

const validateFirst = (first: string, addresses: readonly string[]): FieldError[] => {
  if (first === '') return addresses.length === 0 ? [] : [invalidValue(field, addresses, 'must be empty when clusterIP is empty')];
  if (addresses.length === 0) return [required(field)];
  return addresses[0] === first ? [] : [invalidValue(field, addresses, 'element [0] must match clusterIP')];
};

const validateFamilies = (given: readonly string[]): FieldError[] => [
  ...each(given, 'spec.ipFamilies', (family, at) => (families.includes(family) ? [] : [notSupported(at, family, families)])),
  ...repeated(given, 'spec.ipFamilies'),
];

const validateEach = (addresses: readonly string[]): FieldError[] =>
  each(addresses, field, (address, at, index) => {
    if (index > 0 || address !== 'None') return faulty(at, address, ipFaults(address));
    return addresses.length > 1 ? [invalidValue(field, addresses, "'None' must be the first and only value")] : [];
  });

const validateTogether = (service: Draft<Service>, { clusterIPs = [], ipFamilies = [] }: Draft<ServiceSpec>): FieldError[] => {
  const errors: FieldError[] = [];
  if (clusterIPs.length > 1 && new Set(clusterIPs.map(ipVersion)).size < 2) {
    errors.push(invalidValue(field, clusterIPs, 'may specify no more than one IP for each IP family'));
  }
  if (isHeadless(service)) return errors;
  const mismatches = each(clusterIPs, field, (address, at, index) => {
    const family = ipFamilies[index];
    if (family === undefined || !families.includes(family) || family === `IPv${ipVersion(address)}`) return [];
    return [invalidValue(at, address, `expected an ${family} value as indicated by \`ipFamilies[${index}]\``)];
  });
  return [...errors, ...mismatches];
};

export const validateAddresses = (service: Draft<Service>): FieldError[] => {
  const { spec = {} } = service;
  if (isExternalName(service)) return [];
  const { clusterIP = '', clusterIPs = [], ipFamilies = [] } = spec;
  const faults = validateEach(clusterIPs);
  return [
    ...validateFirst(clusterIP, clusterIPs),
    ...validateFamilies(ipFamilies),
    ...optionalOneOf('spec.ipFamilyPolicy', spec.ipFamilyPolicy, policies),
    ...faults,
    ...(clusterIPs.length > 2 ? [invalidValue(field, clusterIPs, 'may only hold up to 2 values')] : []),
    ...(faults.length > 0 ? [] : validateTogether(service, spec)),
  ];
};

const once = 'may not change once set';
const release = "`ipFamilyPolicy` must be set to 'SingleStack' when releasing the secondary clusterIP";

const firstError = (addresses: readonly string[], detail: string): FieldError => invalidValue(`${field}[0]`, addresses, detail);

const shrunk = (now: readonly string[], before: readonly string[], policy: string | undefined): FieldError[] => {
  if (now.length === 0) return [firstError(now, 'primary clusterIP can not be unset')];
  const errors = now[0] === before[0] ? [] : [firstError(now, once)];
  if (now.length === 1 && policy !== 'SingleStack') errors.push(firstError(now, release));
  return errors;
};

const changedAddresses = (service: Draft<Service>, old: Draft<Service>): FieldError[] => {
  const now = service.spec?.clusterIPs ?? [];
  const before = old.spec?.clusterIPs ?? [];
  if (now.length < before.length) return shrunk(now, before, service.spec?.ipFamilyPolicy);
  if (now.length > before.length) return before.length > 0 && now[0] !== before[0] ? [firstError(now, once)] : [];
  return before
    .slice(0, mostAddresses)
    .flatMap((address, index) => (address === now[index] ? [] : [invalidValue(`${field}[${index}]`, now, once)]));
};

const changedFamilies = (service: Draft<Service>, old: Draft<Service>): FieldError[] => {
  const now = service.spec?.ipFamilies ?? [];
  const before = old.spec?.ipFamilies ?? [];
  return now.length > 0 && before.length > 0 && now[0] !== before[0] ? [invalidValue('spec.ipFamilies[0]', now, once)] : [];
};

/** The first address stays, unless the Service becomes or was an ExternalName. */
export const validateAddressUpdate = (service: Draft<Service>, old: Draft<Service>): FieldError[] => {
  if (isExternalName(service) || isExternalName(old)) return [];
  const headless = [isHeadless(service), isHeadless(old)];
  if (headless.every(Boolean)) return [];
  const errors = changedAddresses(service, old);
  return headless.some(Boolean) ? errors : [...errors, ...changedFamilies(service, old)];
};
