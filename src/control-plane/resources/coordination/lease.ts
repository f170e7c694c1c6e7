// Leases: the heartbeat of nodes, and the busiest kind there is, so its rules stay two comparisons.
import type { Lease } from '../../../api/types/coordination.v1.generated.ts';
import { type FieldError, invalidValue } from '../../../api/validation/field-error.ts';
import { ageColumn, nameColumn, text } from '../columns.ts';
import type { Draft } from '../draft.ts';
import { declare } from '../resource.ts';

const defaults = (lease: Draft<Lease>): void => {
  lease.spec ??= {};
};

const validate = ({ spec }: Lease): FieldError[] => {
  const { leaseDurationSeconds, leaseTransitions } = spec;
  const errors: FieldError[] = [];
  if (leaseDurationSeconds !== undefined && leaseDurationSeconds <= 0) {
    errors.push(invalidValue('spec.leaseDurationSeconds', leaseDurationSeconds, 'must be greater than 0'));
  }
  if (leaseTransitions !== undefined && leaseTransitions < 0) {
    errors.push(invalidValue('spec.leaseTransitions', leaseTransitions, 'must to greater or equal than 0'));
  }
  return errors;
};

export const leases = declare<Lease>({
  storage: 'stored',
  group: 'coordination.k8s.io',
  version: 'v1',
  kind: 'Lease',
  resource: 'leases',
  singular: 'lease',
  namespaced: true,
  schema: 'coordination.v1.Lease',
  nameRule: 'dnsSubdomain',
  strategy: { defaults, validate },
  columns: [
    nameColumn,
    text<Lease>(
      'Holder',
      'holderIdentity contains the identity of the holder of a current lease.',
      ({ spec }) => spec.holderIdentity ?? '',
    ),
    ageColumn,
  ],
  createOnUpdate: true,
  patientUpdates: true,
});
