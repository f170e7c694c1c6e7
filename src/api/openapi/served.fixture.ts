// A few resources of every sort, for tests.
import { servedResources } from './discovered.ts';
import type { ServedResource } from './served.ts';

const all = ['create', 'delete', 'deletecollection', 'get', 'list', 'patch', 'update', 'watch'];
const part = ['get', 'patch', 'update'];

const inGroup =
  (group: string) =>
  (name: string, kind: string, namespaced: boolean, verbs: readonly string[] = all) => ({
    name,
    namespaced,
    kind: { group, version: 'v1', kind },
    verbs,
  });

const core = inGroup('');

export const fewResources: readonly ServedResource[] = servedResources([
  {
    group: '',
    version: 'v1',
    resources: [
      core('configmaps', 'ConfigMap', true),
      core('nodes', 'Node', false),
      core('nodes/status', 'Node', false, part),
      core('pods', 'Pod', true),
      inGroup('policy')('pods/eviction', 'Eviction', true, ['create']),
      core('pods/status', 'Pod', true, part),
    ],
  },
  {
    group: 'rbac.authorization.k8s.io',
    version: 'v1',
    resources: [inGroup('rbac.authorization.k8s.io')('clusterroles', 'ClusterRole', false)],
  },
  {
    group: 'authentication.k8s.io',
    version: 'v1',
    resources: [inGroup('authentication.k8s.io')('tokenreviews', 'TokenReview', false, ['create'])],
  },
]);
