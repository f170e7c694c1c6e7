// CSIDrivers: how a storage driver wants to be treated; fixed once said.
import type { CSIDriver, CSIDriverSpec, TokenRequest } from '../../../api/types/storage.v1.generated.ts';
import { duplicate, type FieldError, invalidValue, notSupported, required } from '../../../api/validation/field-error.ts';
import { ageColumn, listed, nameColumn } from '../columns.ts';
import type { Draft } from '../draft.ts';
import { declare } from '../resource.ts';
import { each, immutable, optionalOneOf } from '../rules.ts';
import {
  attachDescription,
  capacityDescription,
  modesDescription,
  podInfoDescription,
  republishDescription,
  tokensDescription,
} from './csi-driver-descriptions.ts';

const groupPolicies: readonly string[] = ['File', 'None', 'ReadWriteOnceWithFSType'];
const lifecycleModes: readonly string[] = ['Persistent', 'Ephemeral'];

const defaults = (driver: Draft<CSIDriver>): void => {
  const spec = (driver.spec ??= {});
  spec.attachRequired ??= true;
  spec.podInfoOnMount ??= false;
  spec.storageCapacity ??= false;
  spec.fsGroupPolicy ??= 'ReadWriteOnceWithFSType';
  spec.requiresRepublish ??= false;
  if ((spec.volumeLifecycleModes ?? []).length === 0) spec.volumeLifecycleModes = ['Persistent'];
};

const validateTokenRequests = (requests: readonly Draft<TokenRequest>[] | undefined): FieldError[] => {
  const seen = new Set<string>();
  return each(requests, 'spec.tokenRequests', ({ audience = '', expirationSeconds }, field) => {
    if (seen.has(audience)) return [duplicate(`${field}.audience`, audience)];
    seen.add(audience);
    if (expirationSeconds === undefined) return [];
    const at = `${field}.expirationSeconds`;
    if (expirationSeconds < 600) return [invalidValue(at, expirationSeconds, 'may not specify a duration less than 10 minutes')];
    return expirationSeconds > 2 ** 32 ? [invalidValue(at, expirationSeconds, 'may not specify a duration larger than 2^32 seconds')] : [];
  });
};

const validateSpec = (spec: Draft<CSIDriverSpec>): FieldError[] => [
  // Upstream's path, with its slip of the pen.
  ...(spec.attachRequired === undefined ? [required('spec.attachedRequired')] : []),
  ...(spec.podInfoOnMount === undefined ? [required('spec.podInfoOnMount')] : []),
  ...optionalOneOf('spec.fsGroupPolicy', spec.fsGroupPolicy, groupPolicies),
  ...validateTokenRequests(spec.tokenRequests),
  ...(spec.volumeLifecycleModes ?? [])
    .filter((mode) => !lifecycleModes.includes(mode))
    .map((mode) => notSupported('spec.volumeLifecycleModes', mode, lifecycleModes)),
];

const audiences = ({ tokenRequests }: CSIDriverSpec): string =>
  tokenRequests === undefined ? '<unset>' : tokenRequests.map(({ audience }) => audience).join(',');

export const csiDrivers = declare<CSIDriver>({
  storage: 'stored',
  group: 'storage.k8s.io',
  version: 'v1',
  kind: 'CSIDriver',
  resource: 'csidrivers',
  singular: 'csidriver',
  namespaced: false,
  schema: 'storage.v1.CSIDriver',
  nameRule: 'dnsSubdomain',
  strategy: {
    defaults,
    validate: (driver: Draft<CSIDriver>) => validateSpec(driver.spec ?? {}),
    validateUpdate: ({ spec }, old) => immutable('spec', spec, old.spec),
  },
  columns: [
    nameColumn,
    { name: 'AttachRequired', type: 'boolean', description: attachDescription, value: ({ spec }) => spec.attachRequired ?? true },
    { name: 'PodInfoOnMount', type: 'boolean', description: podInfoDescription, value: ({ spec }) => spec.podInfoOnMount ?? false },
    { name: 'StorageCapacity', type: 'boolean', description: capacityDescription, value: ({ spec }) => spec.storageCapacity ?? false },
    { name: 'TokenRequests', type: 'string', description: tokensDescription, value: ({ spec }) => audiences(spec) },
    { name: 'RequiresRepublish', type: 'boolean', description: republishDescription, value: ({ spec }) => spec.requiresRepublish ?? false },
    { name: 'Modes', type: 'string', description: modesDescription, value: ({ spec }) => listed(spec.volumeLifecycleModes ?? []) },
    ageColumn,
  ],
});
