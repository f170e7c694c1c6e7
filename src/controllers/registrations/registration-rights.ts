// What the keeper of registrations may do: with them, and tell what it found as events.
import type { BootstrapPolicy } from '../../control-plane/authorize/bootstrap-roles.ts';
import { rbacGroup } from '../../control-plane/authorize/policy-objects.ts';
import { on } from '../../control-plane/authorize/rule-notation.ts';

const apiVersion = `${rbacGroup}/v1`;
export const registrationController = 'registration-controller';
const name = `system:controller:${registrationController}`;

export const registrationRights = (): BootstrapPolicy => ({
  clusterRoles: [
    {
      apiVersion,
      kind: 'ClusterRole',
      metadata: { name },
      rules: [on('create delete update', 'registration.muster.dev', 'registrations'), on('create get update', 'core', 'events')],
    },
  ],
  clusterRoleBindings: [
    {
      apiVersion,
      kind: 'ClusterRoleBinding',
      metadata: { name },
      roleRef: { apiGroup: rbacGroup, kind: 'ClusterRole', name },
      subjects: [{ kind: 'ServiceAccount', name: registrationController, namespace: 'kube-system' }],
    },
  ],
  roles: [],
  roleBindings: [],
});
