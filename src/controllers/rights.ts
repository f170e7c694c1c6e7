// Roles and bindings that must be there: reads what is, and writes what is missing of what is wanted.
import type { KubeObject } from '../api/object.ts';
import { StatusError } from '../api/status.ts';
import type { Client, Name, Resource } from '../client/client.ts';
import type { BootstrapPolicy } from '../control-plane/authorize/bootstrap-roles.ts';
import { rbacGroup } from '../control-plane/authorize/policy-objects.ts';
import { planReconcile, type Repair } from '../control-plane/authorize/reconcile.ts';

const rbac = (resource: string, kind: string, namespaced: boolean): Resource => ({
  group: rbacGroup,
  version: 'v1',
  resource,
  kind,
  namespaced,
});

const kinds = [
  ['clusterRoles', rbac('clusterroles', 'ClusterRole', false)],
  ['roles', rbac('roles', 'Role', true)],
  ['clusterRoleBindings', rbac('clusterrolebindings', 'ClusterRoleBinding', false)],
  ['roleBindings', rbac('rolebindings', 'RoleBinding', true)],
] as const;

/** Which of a kind are there, of those that are wanted at least. */
export type ReadRights = (client: Client, of: Resource, wanted: readonly KubeObject[]) => Promise<readonly KubeObject[]>;

/** For who may read all there are, and wants many. */
export const listed: ReadRights = async (client, of) => (await client.list(of)).items;

/** For who may read only what it keeps. */
export const oneByOne: ReadRights = async (client, of, wanted) => {
  const found = await Promise.all(wanted.map((object) => client.get(of, placeOf(object)).catch(absent)));
  return found.filter((object) => object !== undefined);
};

export const ensureRights = async (client: Client, wanted: BootstrapPolicy, read: ReadRights): Promise<void> => {
  await Promise.all(
    kinds.map(async ([kind, of]) => {
      const items = await read(client, of, wanted[kind]);
      const present = items.map((item) => ({ ...item, kind: of.kind, apiVersion: `${of.group}/${of.version}` }));
      await Promise.all(planReconcile(present, wanted[kind]).map((step) => repair(client, of, step)));
    }),
  );
};

const repair = async (client: Client, of: Resource, step: Repair<KubeObject>): Promise<void> => {
  const { object } = step;
  if (step.kind === 'update') {
    await client.update(of, object);
    return;
  }
  if (step.kind === 'recreate') await client.delete(of, placeOf(object), step.uid === undefined ? {} : { uid: step.uid });
  await client.create(of, object).catch(alreadyThere);
};

const placeOf = ({ metadata }: KubeObject): Name => ({ name: metadata.name ?? '', namespace: metadata.namespace });

const absent = (error: unknown): undefined => {
  if (!(error instanceof StatusError) || error.reason !== 'NotFound') throw error;
  return undefined;
};

/** Another server of the same cluster may have been faster. */
const alreadyThere = (error: unknown): void => {
  if (!(error instanceof StatusError) || error.reason !== 'AlreadyExists') throw error;
};
