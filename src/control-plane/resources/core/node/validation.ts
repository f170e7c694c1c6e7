// What a Node may say, and what may not change once it was said.
import type { Node, NodeAddress } from '../../../../api/types/core.v1.generated.ts';
import { duplicate, type FieldError, forbiddenField, invalidValue } from '../../../../api/validation/field-error.ts';
import type { Draft } from '../../draft.ts';
import { ipVersion, isCidr } from '../../formats.ts';
import { each, repeated } from '../../rules.ts';
import { validateQuantity } from '../quantities.ts';
import { validateTaints } from '../tolerations.ts';

/** Errors print the whole list, so that a long one must not have many. */
const mostFaultyCidrs = 8;

const validatePodCidrs = (cidrs: readonly string[]): FieldError[] => {
  const field = 'spec.podCIDRs';
  const wrong = cidrs.flatMap((cidr, index) => (isCidr(cidr) ? [] : [index])).slice(0, mostFaultyCidrs);
  const errors = wrong.map((index) => invalidValue(`${field}[${index}]`, cidrs, 'must be valid CIDR'));
  if (cidrs.length < 2) return errors;
  const families = new Set(cidrs.map((cidr) => ipVersion(cidr.split('/', 1)[0] ?? '')));
  if (families.size < 2 || cidrs.length > 2)
    errors.push(invalidValue(field, cidrs, 'may specify no more than one CIDR for each IP family'));
  return [...errors, ...repeated(cidrs, field)];
};

const validateAmounts = ({ status }: Draft<Node>): FieldError[] => {
  const { capacity = {}, allocatable = {} } = status ?? {};
  return [
    ...Object.entries(capacity).flatMap(([name, quantity = '0']) => validateQuantity(name, quantity, `status.capacity.${name}`)),
    ...Object.entries(allocatable).flatMap(([name, quantity = '0']) => validateQuantity(name, quantity, `status.allocatable.${name}`)),
  ];
};

export const validateNode = (node: Draft<Node>): FieldError[] => [
  // Taints are in the spec, but upstream says `metadata`.
  ...validateTaints(node.spec?.taints, 'metadata.taints'),
  ...validateAmounts(node),
  ...validatePodCidrs(node.spec?.podCIDRs ?? []),
];

const repeatedAddresses = (addresses: readonly Draft<NodeAddress>[] | undefined): FieldError[] => {
  const seen = new Set<string>();
  return each(addresses, 'status.addresses', (item, field) => {
    const identity = `${item.type ?? ''}\0${item.address ?? ''}`;
    if (seen.has(identity)) return [duplicate(field, item)];
    seen.add(identity);
    return [];
  });
};

const onlyOnce = (what: string): string => `node updates may not change ${what} except from "" to valid`;

const changedPodCidrs = (cidrs: readonly string[], old: readonly string[]): FieldError[] => {
  if (old.length === 0) return [];
  const error = forbiddenField('spec.podCIDRs', onlyOnce('podCIDR'));
  if (cidrs.length !== old.length) return [error];
  return old.flatMap((cidr, index) => (cidr === cidrs[index] ? [] : [error]));
};

const changedProvider = (provider: string, old: string): FieldError[] =>
  old === '' || provider === old ? [] : [forbiddenField('spec.providerID', onlyOnce('providerID'))];

const changeable =
  'node updates may only change labels, taints, or capacity (or configSource, if the DynamicKubeletConfig feature gate is enabled)';

export const validateNodeUpdate = (node: Draft<Node>, old: Draft<Node>): FieldError[] => {
  const fixed = [
    ...changedPodCidrs(node.spec?.podCIDRs ?? [], old.spec?.podCIDRs ?? []),
    ...changedProvider(node.spec?.providerID ?? '', old.spec?.providerID ?? ''),
  ];
  return [
    ...validateAmounts(node),
    ...repeatedAddresses(node.status?.addresses),
    ...fixed,
    // How upstream prints a path without fields.
    ...(fixed.length > 0 ? [forbiddenField('[]', changeable)] : []),
  ];
};
