// What a cluster has from its first second: namespaces and the rights of its own parts. Made at the first start,
// repaired at every other; what people added stays.
import type { KubeObject } from '../api/object.ts';
import type { Namespace } from '../api/types/core.v1.generated.ts';
import { StatusError } from '../api/status.ts';
import type { Client, Resource } from '../client/client.ts';
import { namespaces } from '../client/resources.ts';
import { bootstrapPolicy } from '../control-plane/authorize/bootstrap-roles.ts';
import { planReconcile, type Repair } from '../control-plane/authorize/reconcile.ts';

const firstNamespaces = ['default', 'kube-system', 'kube-public', 'kube-node-lease'];

const rbac = (resource: string, kind: string, namespaced: boolean): Resource => ({
  group: 'rbac.authorization.k8s.io',
  version: 'v1',
  resource,
  kind,
  namespaced,
});

const roleResources = {
  clusterRoles: rbac('clusterroles', 'ClusterRole', false),
  clusterRoleBindings: rbac('clusterrolebindings', 'ClusterRoleBinding', false),
  roles: rbac('roles', 'Role', true),
  roleBindings: rbac('rolebindings', 'RoleBinding', true),
} as const;

/** Another server of the same cluster may have been faster. */
const unlessThere = async (write: Promise<unknown>): Promise<void> => {
  try {
    await write;
  } catch (error) {
    if (!(error instanceof StatusError) || error.reason !== 'AlreadyExists') throw error;
  }
};

const namespace = (name: string): Namespace => ({ apiVersion: 'v1', kind: 'Namespace', metadata: { name }, spec: {}, status: {} });

const ensureNamespaces = async (client: Client): Promise<void> => {
  const { items } = await client.list(namespaces);
  const present = new Set(items.map(({ metadata }) => metadata.name));
  const missing = firstNamespaces.filter((name) => !present.has(name));
  await Promise.all(missing.map((name) => unlessThere(client.create(namespaces, namespace(name)))));
};

const placeOf = ({ metadata }: KubeObject): { name: string; namespace?: string } => ({
  name: metadata.name ?? '',
  ...(metadata.namespace === undefined ? {} : { namespace: metadata.namespace }),
});

const repair = async (client: Client, of: Resource, step: Repair<KubeObject>): Promise<void> => {
  const { object } = step;
  if (step.kind === 'update') await client.update(of, object);
  if (step.kind === 'update') return;
  if (step.kind === 'recreate') await client.delete(of, placeOf(object), step.uid === undefined ? {} : { uid: step.uid });
  const { namespace } = object.metadata;
  await unlessThere(client.create(of, object, namespace === undefined ? {} : { namespace }));
};

const ensureRights = async (client: Client): Promise<void> => {
  const wanted = bootstrapPolicy();
  const kinds = Object.keys(roleResources) as (keyof typeof roleResources)[];
  await Promise.all(
    kinds.map(async (kind) => {
      const of = roleResources[kind];
      const { items } = await client.list(of);
      const present = items.map((item) => ({ ...item, kind: of.kind, apiVersion: `${of.group}/${of.version}` }));
      await Promise.all(planReconcile(present, wanted[kind]).map((step) => repair(client, of, step)));
    }),
  );
};

export const ensureFirstObjects = async (client: Client): Promise<void> => {
  await ensureNamespaces(client);
  await ensureRights(client);
};
