// What a cluster has from its first second: namespaces and the rights of its own parts. Made at the first start,
// repaired at every other; what people added stays.
import type { Namespace } from '../api/types/core.v1.generated.ts';
import { StatusError } from '../api/status.ts';
import type { Client } from '../client/client.ts';
import { namespaces } from '../client/resources.ts';
import { type BootstrapPolicy, bootstrapPolicy } from '../control-plane/authorize/bootstrap-roles.ts';
import { ensureRights, listed } from '../controllers/rights.ts';

const firstNamespaces = ['default', 'kube-system', 'kube-public', 'kube-node-lease'];

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

/** `more`: rights beside those that every Kubernetes cluster begins with. */
export const ensureFirstObjects = async (client: Client, more: readonly BootstrapPolicy[]): Promise<void> => {
  await ensureNamespaces(client);
  await ensureRights(client, [bootstrapPolicy(), ...more].reduce(together), listed);
};

const together = (one: BootstrapPolicy, other: BootstrapPolicy): BootstrapPolicy => ({
  clusterRoles: [...one.clusterRoles, ...other.clusterRoles],
  clusterRoleBindings: [...one.clusterRoleBindings, ...other.clusterRoleBindings],
  roles: [...one.roles, ...other.roles],
  roleBindings: [...one.roleBindings, ...other.roleBindings],
});
