// What RoleBindings and ClusterRoleBindings have in common: a role that never changes, and who has it.
import type { RoleRef, Subject } from '../../../api/types/rbac.v1.generated.ts';
import { type FieldError, invalidValue, notSupported, required } from '../../../api/validation/field-error.ts';
import { nameFaults } from '../../../api/validation/names.ts';
import { ageColumn, nameColumn, text, wideText } from '../columns.ts';
import type { KubeObject } from '../../../api/object.ts';
import type { Draft } from '../draft.ts';
import type { Column, Strategy } from '../resource.ts';
import { dnsSubdomain, each, faulty, requireText } from '../rules.ts';
import { semanticallyEqual } from '../semantic-equal.ts';

const rbacGroup = 'rbac.authorization.k8s.io';
const subjectKinds: readonly string[] = ['ServiceAccount', 'User', 'Group'];

export interface Binding extends KubeObject {
  subjects?: Subject[];
  roleRef: RoleRef;
}

const defaults = (binding: Draft<Binding>): void => {
  binding.roleRef ??= {};
  if ((binding.roleRef.apiGroup ?? '') === '') binding.roleRef.apiGroup = rbacGroup;
  for (const subject of binding.subjects ?? []) {
    if ((subject.apiGroup ?? '') === '' && (subject.kind === 'User' || subject.kind === 'Group')) subject.apiGroup = rbacGroup;
  }
};

const validateRoleRef = ({ apiGroup = '', kind = '', name = '' }: Draft<RoleRef>, kinds: readonly string[]): FieldError[] => [
  ...(apiGroup === rbacGroup ? [] : [notSupported('roleRef.apiGroup', apiGroup, [rbacGroup])]),
  ...(kinds.includes(kind) ? [] : [notSupported('roleRef.kind', kind, kinds)]),
  ...(name === '' ? [required('roleRef.name')] : faulty('roleRef.name', name, nameFaults('pathSegment', name))),
];

const validateServiceAccount = (
  { name = '', apiGroup = '', namespace = '' }: Draft<Subject>,
  namespaced: boolean,
  field: string,
): FieldError[] => [
  ...(name === '' ? [] : dnsSubdomain(`${field}.name`, name)),
  ...(apiGroup === '' ? [] : [notSupported(`${field}.apiGroup`, apiGroup, [''])]),
  ...(namespaced ? [] : requireText(`${field}.namespace`, namespace)),
];

const validateSubject = (subject: Draft<Subject>, namespaced: boolean, field: string): FieldError[] => {
  const { kind = '', name, apiGroup = '' } = subject;
  const errors = requireText(`${field}.name`, name);
  if (kind === 'ServiceAccount') return [...errors, ...validateServiceAccount(subject, namespaced, field)];
  if (!subjectKinds.includes(kind)) return [...errors, notSupported(`${field}.kind`, kind, subjectKinds)];
  return apiGroup === rbacGroup ? errors : [...errors, notSupported(`${field}.apiGroup`, apiGroup, [rbacGroup])];
};

/** `namespaced`: a subject without a namespace lives in the binding's own. */
export const bindingStrategy = (roleKinds: readonly string[], namespaced: boolean): Strategy<Binding> => ({
  defaults,
  validate: ({ roleRef, subjects }) => [
    ...validateRoleRef(roleRef, roleKinds),
    ...each(subjects, 'subjects', (subject, field) => validateSubject(subject, namespaced, field)),
  ],
  validateUpdate: ({ roleRef }, old) =>
    semanticallyEqual(roleRef, old.roleRef) ? [] : [invalidValue('roleRef', roleRef, 'cannot change roleRef')],
});

const namesOf =
  (kind: string) =>
  ({ subjects = [] }: Binding): string =>
    subjects
      .filter((subject) => subject.kind === kind)
      .map(({ namespace = '', name }) => (kind === 'ServiceAccount' ? `${namespace}/${name}` : name))
      .join(', ');

export const bindingColumns = (what: 'roleBinding' | 'clusterRoleBinding', roleDescription: string): readonly Column<Binding>[] => [
  nameColumn,
  text('Role', roleDescription, ({ roleRef }: Binding) => `${roleRef.kind}/${roleRef.name}`),
  ageColumn,
  wideText('Users', `Users in the ${what}`, namesOf('User')),
  wideText('Groups', `Groups in the ${what}`, namesOf('Group')),
  wideText('ServiceAccounts', `ServiceAccounts in the ${what}`, namesOf('ServiceAccount')),
];
