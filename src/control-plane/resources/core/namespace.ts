// Namespaces: finalizers keep a deleted one until it is empty; status and finalizers change through subresources only.
import type { Namespace } from '../../../api/types/core.v1.generated.ts';
import { type FieldError, invalidValue } from '../../../api/validation/field-error.ts';
import { ageColumn, nameColumn, text } from '../columns.ts';
import type { Draft } from '../draft.ts';
import { fill } from '../fill.ts';
import { declare } from '../resource.ts';
import { restore } from '../restore.ts';
import { each, qualifiedName } from '../rules.ts';

const kubernetesFinalizer = 'kubernetes';
const nameLabel = 'kubernetes.io/metadata.name';
const standardFinalizers: readonly string[] = [kubernetesFinalizer, 'orphan', 'foregroundDeletion'];

/** Selectors rely on the label, so it follows the name and nothing else (NamespaceDefaultLabelName). */
const labelWithName = (namespace: Draft<Namespace>): void => {
  const { metadata } = namespace;
  if (metadata?.name === undefined || metadata.name === '') return;
  metadata.labels ??= {};
  metadata.labels[nameLabel] = metadata.name;
};

const defaults = (namespace: Draft<Namespace>): void => {
  namespace.spec ??= {};
  namespace.status ??= {};
  fill(namespace.status, 'phase', 'Active');
  labelWithName(namespace);
};

const prepareForCreate = (namespace: Draft<Namespace>): void => {
  namespace.status = { phase: 'Active' };
  namespace.spec ??= {};
  const finalizers = namespace.spec.finalizers ?? [];
  namespace.spec.finalizers = finalizers.includes(kubernetesFinalizer) ? finalizers : [...finalizers, kubernetesFinalizer];
  labelWithName(namespace);
};

const finalizer = (field: string, name: string): FieldError[] => {
  const errors = qualifiedName(field, name);
  if (!name.includes('/') && !standardFinalizers.includes(name)) {
    errors.push(invalidValue(field, name, 'name is neither a standard finalizer name nor is it fully qualified'));
  }
  return errors;
};

const validate = (namespace: Draft<Namespace>): FieldError[] =>
  (namespace.spec?.finalizers ?? []).flatMap((name) => finalizer('spec.finalizers', name));

const validateStatus = (namespace: Draft<Namespace>): FieldError[] => {
  const phase = namespace.status?.phase ?? '';
  if (namespace.metadata?.deletionTimestamp === undefined) {
    return phase === 'Active' ? [] : [invalidValue('status.Phase', phase, "may only be 'Active' if `deletionTimestamp` is empty")];
  }
  return phase === 'Terminating'
    ? []
    : [invalidValue('status.Phase', phase, "may only be 'Terminating' if `deletionTimestamp` is not empty")];
};

export const namespaces = declare<Namespace>({
  storage: 'stored',
  group: '',
  version: 'v1',
  kind: 'Namespace',
  resource: 'namespaces',
  singular: 'namespace',
  shortNames: ['ns'],
  namespaced: false,
  schema: 'core.v1.Namespace',
  verbs: ['create', 'delete', 'get', 'list', 'patch', 'update', 'watch'],
  nameRule: 'dnsLabel',
  strategy: {
    defaults,
    prepareForCreate,
    prepareForUpdate: (namespace, old) => {
      namespace.spec = old.spec;
      restore(namespace, old, 'status');
    },
    validate,
  },
  partial: {
    status: {
      prepareForUpdate: (namespace, old) => {
        namespace.spec = old.spec;
      },
      validateUpdate: validateStatus,
    },
    finalize: {
      prepareForUpdate: (namespace, old) => {
        restore(namespace, old, 'status');
      },
      validateUpdate: (namespace) => each(namespace.spec.finalizers, 'spec.finalizers', (name, field) => finalizer(field, name)),
    },
  },
  columns: [nameColumn, text<Namespace>('Status', 'The status of the namespace', ({ status }) => status?.phase ?? ''), ageColumn],
  fields: {
    'status.phase': ({ status }) => status?.phase ?? '',
    // Upstream keeps this for old clients.
    name: ({ metadata }) => metadata.name ?? '',
  },
  unconditionalUpdate: true,
  lingers: ({ spec }) => (spec.finalizers?.length ?? 0) > 0,
  beginDeletion: (namespace) => {
    delete namespace.metadata.deletionGracePeriodSeconds;
    namespace.status = { ...namespace.status, phase: 'Terminating' };
  },
});
