// CSINodes: the storage drivers a kubelet has registered; what a driver's entry says never changes.
import type { CSINode, CSINodeDriver } from '../../../api/types/storage.v1.generated.ts';
import { duplicate, type FieldError, invalidValue, required, tooLong } from '../../../api/validation/field-error.ts';
import { dnsSubdomainFaults, qualifiedNameFaults } from '../../../api/validation/names.ts';
import { ageColumn, nameColumn } from '../columns.ts';
import type { Draft } from '../draft.ts';
import { declare } from '../resource.ts';
import { each, faulty, nonNegative } from '../rules.ts';
import { semanticallyEqual } from '../semantic-equal.ts';

const maxNodeId = 192;
/** Errors print the whole list, so that a long one must not have many. */
const mostFaultyKeys = 8;

const defaults = (node: Draft<CSINode>): void => {
  node.spec ??= {};
};

/** Also used for volumes in pods. */
export const validateDriverName = (name: string, field: string): FieldError[] => [
  ...(name === '' ? [required(field)] : []),
  ...(name.length > 63 ? [tooLong(field, 63)] : []),
  ...faulty(field, name, dnsSubdomainFaults(name.toLowerCase())),
];

const validateNodeId = (id: string, field: string): FieldError[] => {
  if (id === '') return [required(field)];
  return id.length > maxNodeId ? [invalidValue(field, id, `must be ${maxNodeId} characters or less`)] : [];
};

const validateTopologyKeys = (keys: readonly string[], field: string): FieldError[] => {
  const seen = new Set<string>();
  let faultyKeys = 0;
  return keys.flatMap((key) => {
    const errors = key === '' ? [required(field)] : [];
    if (seen.has(key)) errors.push(duplicate(field, key));
    seen.add(key);
    const faults = faultyKeys < mostFaultyKeys ? qualifiedNameFaults(key) : [];
    if (faults.length > 0) faultyKeys += 1;
    return [...errors, ...faulty(field, keys, faults)];
  });
};

const validateDrivers = (drivers: readonly Draft<CSINodeDriver>[] | undefined): FieldError[] => {
  const seen = new Set<string>();
  return each(drivers, 'spec.drivers', ({ name = '', nodeID = '', topologyKeys = [], allocatable }, field) => {
    const errors = [
      ...validateDriverName(name, `${field}.name`),
      ...validateNodeId(nodeID, `${field}.nodeID`),
      ...nonNegative(`${field}.allocatable.count`, allocatable?.count),
    ];
    if (seen.has(name)) errors.push(duplicate(`${field}.name`, name));
    seen.add(name);
    return [...errors, ...validateTopologyKeys(topologyKeys, field)];
  });
};

const driversOf = (node: Draft<CSINode>): readonly Draft<CSINodeDriver>[] => node.spec?.drivers ?? [];

const validateUpdate = (node: Draft<CSINode>, old: Draft<CSINode>): FieldError[] => {
  const before = new Map(driversOf(old).map((driver) => [driver.name, driver]));
  return driversOf(node).flatMap((driver) => {
    const was = before.get(driver.name);
    return was === undefined || semanticallyEqual(driver, was) ? [] : [invalidValue('CSINodeDriver', driver, 'field is immutable')];
  });
};

export const csiNodes = declare<CSINode>({
  storage: 'stored',
  group: 'storage.k8s.io',
  version: 'v1',
  kind: 'CSINode',
  resource: 'csinodes',
  singular: 'csinode',
  namespaced: false,
  schema: 'storage.v1.CSINode',
  nameRule: 'dnsSubdomain',
  strategy: { defaults, validate: (node: Draft<CSINode>) => validateDrivers(node.spec?.drivers), validateUpdate },
  columns: [
    nameColumn,
    {
      name: 'Drivers',
      type: 'integer',
      description: 'Drivers indicates the number of CSI drivers registered on the node',
      value: (node) => driversOf(node).length,
    },
    ageColumn,
  ],
});
