// Cluster roles with an aggregation rule carry the rules of all roles that match it, so that people can read them there
// (pkg/controller/clusterroleaggregation). Authorization itself aggregates by its own, without waiting for this.
import type { KubeObject } from '../api/object.ts';
import { StatusError } from '../api/status.ts';
import type { Resource } from '../client/client.ts';
import { startInformer } from '../client/informer.ts';
import type { Controller } from './controller.ts';
import { KeyedWork } from './keyed-work.ts';

export const clusterRoles: Resource = {
  group: 'rbac.authorization.k8s.io',
  version: 'v1',
  resource: 'clusterroles',
  kind: 'ClusterRole',
  namespaced: false,
};

/** Which roles must be written, given all there are. */
export type PlanAggregation = (roles: readonly KubeObject[]) => readonly KubeObject[];

const everything = 'all';

export const roleAggregation = (plan: PlanAggregation): Controller => ({
  name: 'clusterrole-aggregation-controller',
  run: async ({ client, reader, log, signal }) => {
    const onTrouble = (error: unknown): void => {
      log.warn('controller trouble', { controller: 'clusterrole-aggregation-controller', error });
    };
    const roles = startInformer(reader, clusterRoles, { signal, onTrouble });
    const work = new KeyedWork({
      signal,
      atOnce: 1,
      work: async () => {
        for (const role of plan([...roles.values()])) await client.update(clusterRoles, role);
      },
      failed: (_key, error) => {
        // Somebody else was faster; it is tried again with what they wrote.
        if (!(error instanceof StatusError) || error.reason !== 'Conflict') onTrouble(error);
      },
    });
    const look = (): void => {
      work.add(everything);
    };
    await roles.ready;
    roles.subscribe({ added: look, updated: look, deleted: look });
    await roles.done;
  },
});
