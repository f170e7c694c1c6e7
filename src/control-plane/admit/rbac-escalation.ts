// Roles and bindings are written only by who holds the rights in them (pkg/registry/rbac/*/policybased). Before
// validation, as upstream: what may not be granted is refused whatever else is wrong with the object.
import type { KubeObject, ObjectMeta } from '../../api/object.ts';
import { forbidden, notFound, type StatusError } from '../../api/status.ts';
import type { Authorizer } from '../attributes.ts';
import { aggregationRefused, escalationAllowed, escalationRefusal, fullAuthority, mayBind, mayEscalate } from '../authorize/escalation.ts';
import { type Binding, type ClusterRole, rbacGroup, type Role, rulesOf } from '../authorize/policy-objects.ts';
import type { RbacPolicy } from '../authorize/rbac-policy.ts';
import type { Draft } from '../resources/draft.ts';
import { semanticallyEqual } from '../resources/semantic-equal.ts';
import type { Admission, AdmissionRequest } from './admission.ts';

/** What the garbage collector may change on the way to deleting an object, without holding its rights. */
const collectable = ({ ownerReferences: _o, finalizers: _f, managedFields: _m, ...rest }: ObjectMeta): ObjectMeta => rest;

const changesOnlyCollection = (object: KubeObject, old: KubeObject): boolean =>
  semanticallyEqual({ ...object, metadata: collectable(object.metadata) }, { ...old, metadata: collectable(old.metadata) });

const aggregates = (role: KubeObject | undefined): boolean =>
  ((role as ClusterRole | undefined)?.aggregationRule?.clusterRoleSelectors ?? []).length > 0;

const refusedTo = ({ resource, object }: AdmissionRequest, why: string): StatusError =>
  forbidden({ group: rbacGroup, resource }, object?.metadata.name ?? '', why);

export const rbacEscalation = (policy: RbacPolicy, authorizer: Authorizer): Admission => {
  const judgeRole = (request: AdmissionRequest, resource: 'roles' | 'clusterroles', role: Role): void => {
    const { user, namespace, name } = request;
    // A create is judged without the name, since the path has none.
    if (mayEscalate(authorizer, user, { resource, namespace, name: request.operation === 'CREATE' ? '' : name })) return;
    if (request.old !== undefined && changesOnlyCollection(role, request.old)) return;
    const why = escalationRefusal(policy, user, namespace, rulesOf(role));
    if (why !== undefined) throw refusedTo(request, why);
    if (!aggregates(role) && !aggregates(request.old)) return;
    if (escalationRefusal(policy, user, namespace, fullAuthority) !== undefined) throw refusedTo(request, aggregationRefused);
  };

  const judgeBinding = (request: AdmissionRequest, binding: Draft<Binding>): void => {
    const { user, namespace, old } = request;
    const { apiGroup = '', kind = '', name = '' } = binding.roleRef ?? {};
    const ref = { apiGroup, kind, name };
    if (old !== undefined && changesOnlyCollection(request.object ?? old, old)) return;
    const known = kind === 'Role' || kind === 'ClusterRole';
    // A reference that validation will refuse anyway grants nothing.
    if (!known || name === '' || mayBind(authorizer, user, ref, namespace)) return;
    const rules = policy.rulesReferenced(ref, namespace);
    if (rules === undefined) throw notFound({ group: rbacGroup, resource: kind === 'Role' ? 'roles' : 'clusterroles' }, name);
    const why = escalationRefusal(policy, user, namespace, rules);
    if (why !== undefined) throw refusedTo(request, why);
  };

  return {
    name: 'RBACEscalation',
    admit(request) {
      if (request.group !== rbacGroup || request.operation === 'DELETE' || request.object === undefined) return;
      if (request.subresource !== '' || escalationAllowed(request.user)) return;
      const { resource } = request;
      if (resource === 'roles' || resource === 'clusterroles') judgeRole(request, resource, request.object);
      else judgeBinding(request, request.object);
    },
  };
};
