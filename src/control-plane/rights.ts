// Who may do what: the authorizers in their order, and what keeps them in step with the store.
import type { Store } from '../store/store.ts';
import type { Authorizer } from './attributes.ts';
import { alwaysAllowPaths, privilegedGroups } from './authorize/always-allowed.ts';
import { clusterRoleRules } from './authorize/bootstrap-cluster-roles.ts';
import { nodeAuthorizer } from './authorize/node/node-authorizer.ts';
import { NodeGraph } from './authorize/node/node-graph.ts';
import { rbacAuthorizer } from './authorize/rbac.ts';
import { RbacPolicy } from './authorize/rbac-policy.ts';
import { unionAuthorizer } from './authorize/union.ts';
import { feedNodeGraph } from './node-feed.ts';
import { feedPolicy } from './rbac-feed.ts';
import type { Registry } from './served.ts';
import { type Feed, joined } from './store-feed.ts';

export interface Rights {
  readonly policy: RbacPolicy;
  readonly authorizer: Authorizer;
  /** Resolves when what is stored has been taken up; goes on until stopped. */
  follow(store: Store, registry: Registry): Promise<Feed>;
}

export const createRights = (): Rights => {
  const policy = new RbacPolicy();
  const graph = new NodeGraph();
  const nodes = nodeAuthorizer({ graph, rules: clusterRoleRules()['system:node'] ?? [] });
  return {
    policy,
    authorizer: unionAuthorizer([privilegedGroups(), alwaysAllowPaths(), nodes, rbacAuthorizer(policy)]),
    follow: async (store, registry) =>
      joined(await Promise.all([feedPolicy(store, registry, policy), feedNodeGraph(store, registry, graph)])),
  };
};
