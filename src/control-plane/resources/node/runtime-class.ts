// RuntimeClasses: a name for a container runtime's handler, which stays the same for good.
import type { Toleration } from '../../../api/types/core.v1.generated.ts';
import type { RuntimeClass, Scheduling } from '../../../api/types/node.v1.generated.ts';
import { duplicate, type FieldError } from '../../../api/validation/field-error.ts';
import { ageColumn, nameColumn, text } from '../columns.ts';
import { validateResources } from '../core/pod/container-resources.ts';
import { validateTolerations } from '../core/tolerations.ts';
import type { Draft } from '../draft.ts';
import { declare } from '../resource.ts';
import { dnsLabel, immutable, labels } from '../rules.ts';

const repeatedTolerations = (tolerations: readonly Draft<Toleration>[], field: string): FieldError[] => {
  const seen = new Set<string>();
  return tolerations.flatMap((toleration, index) => {
    const { key = '', operator = '', value = '', effect = '' } = toleration;
    const identity = JSON.stringify([key, operator, value, effect]);
    if (seen.has(identity)) return [duplicate(`${field}[${index}]`, toleration)];
    seen.add(identity);
    return [];
  });
};

const validateScheduling = ({ nodeSelector, tolerations = [] }: Draft<Scheduling>): FieldError[] => [
  ...labels('scheduling.nodeSelector', nodeSelector),
  // Upstream says `tolerations` twice here, once for duplicates.
  ...validateTolerations(tolerations, 'scheduling.tolerations.tolerations'),
  ...repeatedTolerations(tolerations, 'scheduling.tolerations'),
];

const validate = ({ handler = '', overhead, scheduling }: Draft<RuntimeClass>): FieldError[] => [
  ...dnsLabel('handler', handler),
  ...(overhead === undefined ? [] : validateResources({ limits: overhead.podFixed ?? {} }, 'overhead')),
  ...(scheduling === undefined ? [] : validateScheduling(scheduling)),
];

export const runtimeClasses = declare<RuntimeClass>({
  storage: 'stored',
  group: 'node.k8s.io',
  version: 'v1',
  kind: 'RuntimeClass',
  resource: 'runtimeclasses',
  singular: 'runtimeclass',
  namespaced: false,
  schema: 'node.v1.RuntimeClass',
  nameRule: 'dnsSubdomain',
  strategy: { validate, validateUpdate: ({ handler }, old) => immutable('handler', handler, old.handler) },
  columns: [nameColumn, text<RuntimeClass>('Handler', '', ({ handler }) => handler), ageColumn],
  createOnUpdate: true,
});
