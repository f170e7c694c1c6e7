// Where a pod wants to run, told by nodes' labels and by other pods.
import type {
  Affinity,
  NodeSelectorRequirement,
  NodeSelectorTerm,
  PodAffinity,
  PodAffinityTerm,
  TopologySpreadConstraint,
} from '../../../../api/types/core.v1.generated.ts';
import {
  duplicate,
  type FieldError,
  forbiddenField,
  invalidValue,
  notSupported,
  required,
} from '../../../../api/validation/field-error.ts';
import { dnsLabelFaults, dnsSubdomainFaults } from '../../../../api/validation/names.ts';
import type { Draft } from '../../draft.ts';
import { each, faulty, labelSelector, qualifiedName } from '../../rules.ts';

const valuesErrors = (operator: string, count: number, field: string): FieldError[] => {
  switch (operator) {
    case 'In':
    case 'NotIn':
      return count === 0 ? [required(field, "must be specified when `operator` is 'In' or 'NotIn'")] : [];
    case 'Exists':
    case 'DoesNotExist':
      return count > 0 ? [forbiddenField(field, "may not be specified when `operator` is 'Exists' or 'DoesNotExist'")] : [];
    default:
      return count === 1 ? [] : [required(field, "must be specified single value when `operator` is 'Lt' or 'Gt'")];
  }
};

const operators: readonly string[] = ['In', 'NotIn', 'Exists', 'DoesNotExist', 'Gt', 'Lt'];

const unknownOperator = (operator: string, field: string): FieldError => invalidValue(field, operator, 'not a valid selector operator');

const expression = ({ key = '', operator = '', values = [] }: Draft<NodeSelectorRequirement>, field: string): FieldError[] => [
  ...(operators.includes(operator)
    ? valuesErrors(operator, values.length, `${field}.values`)
    : [unknownOperator(operator, `${field}.operator`)]),
  ...qualifiedName(`${field}.key`, key),
];

/** The only field of a node to choose by is its name. */
const nodeField = ({ key = '', operator = '', values = [] }: Draft<NodeSelectorRequirement>, field: string): FieldError[] => {
  const errors: FieldError[] = [];
  if (operator !== 'In' && operator !== 'NotIn') errors.push(unknownOperator(operator, `${field}.operator`));
  else if (values.length !== 1) {
    errors.push(required(`${field}.values`, "must be only one value when `operator` is 'In' or 'NotIn' for node field selector"));
  }
  if (key !== 'metadata.name') return [...errors, invalidValue(`${field}.key`, key, 'not a valid field selector key')];
  return [...errors, ...each(values, `${field}.values`, (value, at) => faulty(at, value, dnsSubdomainFaults(value)))];
};

const nodeTerm = (term: Draft<NodeSelectorTerm>, field: string): FieldError[] => [
  ...each(term.matchExpressions, `${field}.matchExpressions`, expression),
  ...each(term.matchFields, `${field}.matchFields`, nodeField),
];

const weightErrors = (weight: number, field: string): FieldError[] =>
  weight <= 0 || weight > 100 ? [invalidValue(`${field}.weight`, weight, 'must be in the range 1-100')] : [];

const ruled = 'requiredDuringSchedulingIgnoredDuringExecution';
const wished = 'preferredDuringSchedulingIgnoredDuringExecution';

const neededTerms = (terms: readonly Draft<NodeSelectorTerm>[], field: string): FieldError[] =>
  terms.length === 0 ? [required(field, 'must have at least one node selector term')] : each(terms, field, nodeTerm);

const nodeAffinity = (affinity: Draft<Affinity>['nodeAffinity'], field: string): FieldError[] => {
  const needed = affinity?.[ruled];
  return [
    ...(needed === undefined ? [] : neededTerms(needed.nodeSelectorTerms ?? [], `${field}.${ruled}.nodeSelectorTerms`)),
    ...each(affinity?.[wished], `${field}.${wished}`, ({ weight = 0, preference = {} }, at) => [
      ...weightErrors(weight, at),
      ...nodeTerm(preference, `${at}.preference`),
    ]),
  ];
};

const podTerm = (term: Draft<PodAffinityTerm>, field: string): FieldError[] => {
  const { topologyKey = '', namespaces = [], labelSelector: selector } = term;
  return [
    ...labelSelector(`${field}.matchExpressions`, selector),
    ...namespaces.flatMap((name) => faulty(`${field}.namespace`, name, dnsLabelFaults(name))),
    ...(topologyKey === '' ? [required(`${field}.topologyKey`, 'can not be empty')] : []),
    ...qualifiedName(`${field}.topologyKey`, topologyKey),
  ];
};

const podAffinity = (affinity: Draft<PodAffinity> | undefined, field: string): FieldError[] => [
  ...each(affinity?.[ruled], `${field}.${ruled}`, podTerm),
  ...each(affinity?.[wished], `${field}.${wished}`, ({ weight = 0, podAffinityTerm = {} }, at) => [
    ...weightErrors(weight, at),
    ...podTerm(podAffinityTerm, `${at}.podAffinityTerm`),
  ]),
];

export const validateAffinity = (affinity: Draft<Affinity> | undefined, field: string): FieldError[] =>
  affinity === undefined
    ? []
    : [
        ...nodeAffinity(affinity.nodeAffinity, `${field}.nodeAffinity`),
        ...podAffinity(affinity.podAffinity, `${field}.podAffinity`),
        ...podAffinity(affinity.podAntiAffinity, `${field}.podAntiAffinity`),
      ];

const spreadActions: readonly string[] = ['DoNotSchedule', 'ScheduleAnyway'];

export const validateTopologySpread = (
  constraints: readonly Draft<TopologySpreadConstraint>[] | undefined,
  field: string,
): FieldError[] => {
  const identities = (constraints ?? []).map(({ topologyKey = '', whenUnsatisfiable = '' }) => `{${topologyKey}, ${whenUnsatisfiable}}`);
  const last = new Map(identities.map((identity, index) => [identity, index]));
  return each(constraints, field, ({ maxSkew = 0, topologyKey = '', whenUnsatisfiable = '' }, at, index) => {
    const identity = identities[index] ?? '';
    return [
      ...(maxSkew <= 0 ? [invalidValue(`${at}.maxSkew`, maxSkew, 'must be greater than zero')] : []),
      ...(topologyKey === '' ? [required(`${at}.topologyKey`, 'can not be empty')] : []),
      ...(spreadActions.includes(whenUnsatisfiable) ? [] : [notSupported(`${at}.whenUnsatisfiable`, whenUnsatisfiable, spreadActions)]),
      ...(last.get(identity) === index ? [] : [duplicate(`${at}.{topologyKey, whenUnsatisfiable}`, identity)]),
    ];
  });
};
