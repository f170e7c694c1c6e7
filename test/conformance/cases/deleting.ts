// DELETE: what is waited for, what is answered, which options fit together.
import { at, del, get, post, send, type Theme } from '../case.ts';
import { configMap, named, node, paths, pod, role, service } from '../objects.ts';

const path = `${paths.configMaps}/c`;
const exists = [post(paths.configMaps, configMap())];
const held = [post(paths.configMaps, configMap('c', {}, { finalizers: ['example.com/f'] }))];
const podPath = `${paths.pods}/p`;
const onNode = [post(paths.pods, pod({ nodeName: 'somewhere' }))];

export const deleting: Theme = {
  name: 'delete',
  cases: {
    'an object': { given: exists, request: del(path) },
    'what does not exist': { request: del(path) },
    'what was deleted already': { given: [...exists, del(path)], request: get(path) },
    'a service, which is shown': { given: [post(paths.services, service())], request: del(`${paths.services}/s`) },
    'a node': { given: [post(paths.nodes, node())], request: del(`${paths.nodes}/$id`) },
    'a role of a named group': { given: [post(paths.roles, role([]))], request: del(`${paths.roles}/r`) },
    'a service account': { given: [post(paths.serviceAccounts, named('a'))], request: del(`${paths.serviceAccounts}/a`) },
    'an object held by a finalizer': { given: held, request: del(path) },
    'an object held by a finalizer twice': { given: [...held, del(path)], request: del(path) },
    'a pod that runs nowhere': { given: [post(paths.pods, pod())], request: del(podPath) },
    'a pod that runs': { given: onNode, request: del(podPath) },
    'a pod with a grace of its own': {
      given: [post(paths.pods, pod({ nodeName: 'x', terminationGracePeriodSeconds: 7 }))],
      request: del(podPath),
    },
    'a pod with a grace of the request': { given: onNode, request: del(podPath, { gracePeriodSeconds: 5 }) },
    'a pod at once': { given: onNode, request: del(podPath, { gracePeriodSeconds: 0 }) },
    'a pod faster than before': { given: [...onNode, del(podPath)], request: del(podPath, { gracePeriodSeconds: 1 }) },
    'a pod slower than before': {
      given: [...onNode, del(podPath, { gracePeriodSeconds: 5 })],
      request: del(podPath, { gracePeriodSeconds: 60 }),
    },
    'a pod again': { given: [...onNode, del(podPath)], request: del(podPath) },
    'a pod that goes, at once': { given: [...onNode, del(podPath)], request: del(podPath, { gracePeriodSeconds: 0 }) },
    'a pod that is over': {
      given: [...onNode, (seen) => ({ method: 'PUT', path: `${podPath}/status`, body: { ...seen[0], status: { phase: 'Succeeded' } } })],
      request: del(podPath),
    },
    'a negative grace': { given: onNode, request: del(podPath, { gracePeriodSeconds: -1 }) },
    'a grace in the query': { given: onNode, request: del(`${podPath}?gracePeriodSeconds=3`) },
    'a grace in the query that is no number': { given: onNode, request: del(`${podPath}?gracePeriodSeconds=x`) },
    'the uid of another': { given: exists, request: del(path, { preconditions: { uid: '11111111-2222-3333-4444-555555555555' } }) },
    'the right uid': { given: exists, request: (seen) => del(path, { preconditions: { uid: at(seen[0], 'metadata', 'uid') } }) },
    'an old resourceVersion': { given: exists, request: del(path, { preconditions: { resourceVersion: '1' } }) },
    'the right resourceVersion': {
      given: exists,
      request: (seen) => del(path, { preconditions: { resourceVersion: at(seen[0], 'metadata', 'resourceVersion') } }),
    },
    'in the foreground': { given: exists, request: del(path, { propagationPolicy: 'Foreground' }) },
    'with orphans': { given: exists, request: del(path, { propagationPolicy: 'Orphan' }) },
    'with orphans, the old way': { given: exists, request: del(path, { orphanDependents: true }) },
    'in the background': { given: exists, request: del(`${path}?propagationPolicy=Background`) },
    'in the background, of what waits in the foreground': {
      given: [...held, del(path, { propagationPolicy: 'Foreground' })],
      request: del(path, { propagationPolicy: 'Background' }),
    },
    'a policy that does not exist': { given: exists, request: del(path, { propagationPolicy: 'Spam' }) },
    'both ways to say orphans': { given: exists, request: del(path, { orphanDependents: false, propagationPolicy: 'Orphan' }) },
    'options of the right kind': { given: exists, request: del(path, { kind: 'DeleteOptions', apiVersion: 'v1' }) },
    'options of the kind of a group': {
      given: [post(paths.roles, role([]))],
      request: del(`${paths.roles}/r`, { kind: 'DeleteOptions', apiVersion: 'rbac.authorization.k8s.io/v1' }),
    },
    'options of another kind': { given: exists, request: del(path, { kind: 'ConfigMap', apiVersion: 'v1' }) },
    'options that are no JSON': { given: exists, request: send('DELETE', path, 'nonsense') },
    'options that are no object': { given: exists, request: del(path, 'text') },
    'options with a member of the wrong type': { given: exists, request: del(path, { gracePeriodSeconds: 'x' }) },
    'options of a content type that is none': { given: exists, request: del(path, {}, { headers: { 'content-type': 'text/plain' } }) },
    dry: { given: exists, request: del(path, { dryRun: ['All'] }) },
    'dry, in the query': { given: exists, request: del(`${path}?dryRun=All`) },
    'dry in a way that does not exist': { given: exists, request: del(path, { dryRun: ['Some'] }) },
    'dry, a pod that runs': { given: onNode, request: del(podPath, { dryRun: ['All'] }) },
    'nothing, dry': { given: [...exists, del(path, { dryRun: ['All'] })], request: get(path) },
    'the namespace default': { request: del('/api/v1/namespaces/default') },
    'the namespace kube-system': { request: del('/api/v1/namespaces/kube-system') },
  },
};

const two = [post(paths.endpoints, named('a', {}, { labels: { x: '1' } })), post(paths.endpoints, named('b', {}, { labels: { x: '2' } }))];

export const deletingCollections: Theme = {
  name: 'delete a collection',
  cases: {
    'all of it': { given: two, request: del(paths.endpoints) },
    'and nothing is left': { given: [...two, del(paths.endpoints)], request: get(paths.endpoints) },
    'by label': { given: two, request: del(`${paths.endpoints}?labelSelector=x%3D1`) },
    'by label, the rest stays': { given: [...two, del(`${paths.endpoints}?labelSelector=x%3D1`)], request: get(paths.endpoints) },
    'by field': { given: two, request: del(`${paths.endpoints}?fieldSelector=metadata.name%3Db`) },
    'an empty one': { request: del(paths.endpoints) },
    dry: { given: [...two, del(paths.endpoints, { dryRun: ['All'] })], request: get(paths.endpoints) },
    'with a policy that does not exist': { given: two, request: del(paths.endpoints, { propagationPolicy: 'Spam' }) },
    'with a label selector that is none': { request: del(`${paths.endpoints}?labelSelector=%3D%3D`) },
    'of held objects': {
      given: [post(paths.endpoints, named('a', {}, { finalizers: ['example.com/f'] })), del(paths.endpoints)],
      request: get(`${paths.endpoints}/a`),
    },
    'of services, which have no such verb': { request: del(paths.services) },
    'of namespaces, which have no such verb': { request: del(paths.namespaces) },
    'of all namespaces': { request: del('/api/v1/endpoints') },
  },
};
