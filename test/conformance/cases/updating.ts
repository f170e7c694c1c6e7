// PUT: which version is replaced, what stays as it was.
import { objectOf, post, put, type Theme } from '../case.ts';
import { configMap, container, lease, named, node, paths, pod, podSpec } from '../objects.ts';

const path = `${paths.configMaps}/c`;
const exists = [post(paths.configMaps, configMap())];

export const updating: Theme = {
  name: 'update',
  cases: {
    'without a version, where that is allowed': { given: exists, request: put(path, configMap('c', { data: { a: '2' } })) },
    'with the newest version': {
      given: exists,
      request: (seen) => put(path, { ...objectOf(seen, 0), data: { b: '1' } }),
    },
    'with a version that is not the newest': { given: exists, request: put(path, configMap('c', {}, { resourceVersion: '1' })) },
    'with a version that is no number': { given: exists, request: put(path, configMap('c', {}, { resourceVersion: 'x' })) },
    'without a version, where one is needed': { given: [post(paths.leases, lease('l'))], request: put(`${paths.leases}/l`, lease('l')) },
    'that changes nothing': { given: exists, request: (seen) => put(path, objectOf(seen, 0)) },
    'of what does not exist': { request: put(path, configMap()) },
    'of what does not exist, where that creates it': { request: put(`${paths.leases}/l`, lease('l')) },
    'with a uid of what does not exist': { request: put(path, configMap('c', {}, { uid: '11111111-2222-3333-4444-555555555555' })) },
    'with a uid of another': { given: exists, request: put(path, configMap('c', {}, { uid: '11111111-2222-3333-4444-555555555555' })) },
    'with another name than the path': { given: exists, request: put(path, configMap('d')) },
    'without a name': { given: exists, request: put(path, { metadata: {}, data: { a: 'b' } }) },
    'with another namespace than the path': { given: exists, request: put(path, configMap('c', {}, { namespace: 'other' })) },
    'with a creation time of its own': {
      given: exists,
      request: put(path, configMap('c', {}, { creationTimestamp: '2001-01-01T00:00:00Z' })),
    },
    'with a generation of its own': {
      given: [post(paths.pods, pod())],
      request: (seen) => put(`${paths.pods}/p`, { ...objectOf(seen, 0), metadata: { name: 'p', generation: 9 } }),
    },
    'with a deletion time of its own': {
      given: exists,
      request: put(path, configMap('c', {}, { deletionTimestamp: '2001-01-01T00:00:00Z' })),
    },
    'with a generateName of another': { given: exists, request: put(path, configMap('c', {}, { generateName: 'x-' })) },
    'with a bad label': { given: exists, request: put(path, configMap('c', {}, { labels: { a: 'b c' } })) },
    'with a bad name in the path': { request: put(`${paths.configMaps}/Bad_Name`, configMap('Bad_Name')) },
    'with another kind': { given: exists, request: put(path, { ...configMap('c', {}), kind: 'Secret' }) },
    'at the path of the collection': { request: put(paths.configMaps, configMap()) },
    'that drops a finalizer of an object that stays': {
      given: [post(paths.configMaps, configMap('c', {}, { finalizers: ['example.com/f'] }))],
      request: put(path, configMap()),
    },
    'that drops the last finalizer of an object that goes': {
      given: [post(paths.configMaps, configMap('c', {}, { finalizers: ['example.com/f'] })), { method: 'DELETE', path }],
      request: (seen) => put(path, { ...objectOf(seen, 1), metadata: { name: 'c' } }),
    },
    'that adds a finalizer to an object that goes': {
      given: [post(paths.configMaps, configMap('c', {}, { finalizers: ['example.com/f'] })), { method: 'DELETE', path }],
      request: put(path, configMap('c', {}, { finalizers: ['example.com/f', 'example.com/g'] })),
    },
    'of a status, which stays': {
      given: [post(paths.nodes, node())],
      request: put(`${paths.nodes}/$id`, node({ status: { phase: 'Running' } })),
    },
    'in a namespace that does not exist': { request: put('/api/v1/namespaces/$id-none/configmaps/c', configMap()) },
    'of an image of a pod': {
      given: [post(paths.pods, pod())],
      request: (seen) => {
        const sent = objectOf(seen, 0);
        return put(`${paths.pods}/p`, JSON.parse(JSON.stringify(sent).replace('app:1', 'app:2')));
      },
    },
    'of what a pod may not change': {
      given: [post(paths.pods, pod())],
      request: (seen) => put(`${paths.pods}/p`, { ...objectOf(seen, 0), spec: podSpec({ containers: [container({ name: 'other' })] }) }),
    },
    'of a pod to no containers': {
      given: [post(paths.pods, pod())],
      request: put(`${paths.pods}/p`, named('p', { spec: {} })),
    },
    'that repeats a creation elsewhere': { given: exists, request: put('/api/v1/namespaces/default/configmaps/$id', configMap('$id')) },
  },
};
