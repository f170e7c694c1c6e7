// POST: names, namespaces, what a caller may not set.
import { at, post, type Theme } from '../case.ts';
import { configMap, lease, named, node, paths, pod } from '../objects.ts';

export const creating: Theme = {
  name: 'create',
  cases: {
    'an object as it was sent': {
      request: post(
        paths.configMaps,
        configMap('c', { data: { a: '1' }, binaryData: { b: 'AAE=' } }, { labels: { x: 'y' }, annotations: { 'example.com/a': 'b' } }),
      ),
    },
    'the same name twice': { given: [post(paths.configMaps, configMap())], request: post(paths.configMaps, configMap()) },
    'the same cluster-wide name twice': { given: [post(paths.nodes, node())], request: post(paths.nodes, node()) },
    'a generated name': { request: post(paths.configMaps, { metadata: { generateName: 'made-' } }) },
    'a generated name from a base that is too long': { request: post(paths.configMaps, { metadata: { generateName: 'a'.repeat(70) } }) },
    'a generated name from a base that is no name': { request: post(paths.configMaps, { metadata: { generateName: 'Not_A_Name-' } }) },
    'a name and a base for one': { request: post(paths.configMaps, { metadata: { name: 'c', generateName: 'other-' } }) },
    'no name': { request: post(paths.configMaps, { metadata: {} }) },
    'no metadata': { request: post(paths.configMaps, {}) },
    null: { request: post(paths.configMaps, null) },
    'a name that is no DNS subdomain': { request: post(paths.configMaps, configMap('Not_A_Name')) },
    'a name that is too long': { request: post(paths.configMaps, configMap('a'.repeat(254))) },
    'a namespace of another name than the path': { request: post(paths.configMaps, configMap('c', {}, { namespace: 'other' })) },
    'a namespace for what has none': { request: post(paths.nodes, node({}, { namespace: 'default' })) },
    'in a namespace that does not exist': { request: post('/api/v1/namespaces/$id-none/configmaps', configMap()) },
    'a namespaced object without a namespace in the path': { request: post('/api/v1/configmaps', configMap()) },
    'a namespaced object without one in the path but in the body': {
      request: post('/api/v1/configmaps', configMap('c', {}, { namespace: 'default' })),
    },
    'at the path of an object': { request: post(`${paths.configMaps}/c`, configMap()) },
    'a resourceVersion': { request: post(paths.configMaps, configMap('c', {}, { resourceVersion: '1' })) },
    'a resourceVersion that is no number': { request: post(paths.configMaps, configMap('c', {}, { resourceVersion: 'abc' })) },
    'a uid, a creation time and a generation of its own': {
      request: post(paths.configMaps, configMap('c', {}, { uid: 'mine', creationTimestamp: '2001-01-01T00:00:00Z', generation: 7 })),
    },
    'a deletion time of its own': {
      request: post(paths.configMaps, configMap('c', {}, { deletionTimestamp: '2001-01-01T00:00:00Z', deletionGracePeriodSeconds: 5 })),
    },
    'a selfLink of its own': { request: post(paths.configMaps, configMap('c', {}, { selfLink: '/x' })) },
    'another apiVersion than the path': { request: post(paths.configMaps, { ...configMap(), apiVersion: 'v2' }) },
    'another group than the path': { request: post(paths.leases, { ...lease('l'), apiVersion: 'v1' }) },
    'a kind that exists elsewhere': { request: post(paths.configMaps, { ...configMap('c', {}), kind: 'Secret' }) },
    'a kind that does not exist': { request: post(paths.configMaps, { ...configMap(), kind: 'Unknown' }) },
    'neither kind nor apiVersion': { request: post(paths.configMaps, named('c', { data: { a: 'b' } })) },
    finalizers: { request: post(paths.configMaps, configMap('c', {}, { finalizers: ['example.com/f'] })) },
    'a finalizer that is no name': { request: post(paths.configMaps, configMap('c', {}, { finalizers: ['not a name'] })) },
    'a finalizer that is not qualified': { request: post(paths.configMaps, configMap('c', {}, { finalizers: ['mine'] })) },
    'finalizers that exclude each other': {
      request: post(paths.configMaps, configMap('c', {}, { finalizers: ['orphan', 'foregroundDeletion'] })),
    },
    'a label key that is no name': { request: post(paths.configMaps, configMap('c', {}, { labels: { 'a b': 'x' } })) },
    'a label key with a prefix that is no name': { request: post(paths.configMaps, configMap('c', {}, { labels: { 'A_B/c': 'x' } })) },
    'a label key with two slashes': { request: post(paths.configMaps, configMap('c', {}, { labels: { 'a/b/c': 'x' } })) },
    'an empty label key': { request: post(paths.configMaps, configMap('c', {}, { labels: { '': 'x' } })) },
    'a label value that is too long': { request: post(paths.configMaps, configMap('c', {}, { labels: { a: 'x'.repeat(64) } })) },
    'a label value with a space': { request: post(paths.configMaps, configMap('c', {}, { labels: { a: 'x y' } })) },
    'an annotation key that is no name': { request: post(paths.configMaps, configMap('c', {}, { annotations: { 'a b': 'x' } })) },
    'annotations that are too large': { request: post(paths.configMaps, configMap('c', {}, { annotations: { a: 'x'.repeat(262_145) } })) },
    'an owner': {
      request: post(
        paths.configMaps,
        configMap(
          'c',
          {},
          { ownerReferences: [{ apiVersion: 'v1', kind: 'Node', name: 'n', uid: 'u', controller: true, blockOwnerDeletion: true }] },
        ),
      ),
    },
    'an owner that says nothing of itself': { request: post(paths.configMaps, configMap('c', {}, { ownerReferences: [{}] })) },
    'an owner that may not own': {
      request: post(paths.configMaps, configMap('c', {}, { ownerReferences: [{ apiVersion: 'v1', kind: 'Event', name: 'n', uid: 'u' }] })),
    },
    'an owner of a version that is none': {
      request: post(paths.configMaps, configMap('c', {}, { ownerReferences: [{ apiVersion: 'a/b/c', kind: 'X', name: 'n', uid: 'u' }] })),
    },
    'two controllers': {
      request: post(
        paths.configMaps,
        configMap(
          'c',
          {},
          { ownerReferences: ['a', 'b'].map((name) => ({ apiVersion: 'v1', kind: 'Node', name, uid: name, controller: true })) },
        ),
      ),
    },
    'a clusterName': { request: post(paths.configMaps, configMap('c', {}, { clusterName: 'x' })) },
    'several errors at once': {
      request: post(paths.configMaps, configMap('Bad', {}, { labels: { 'a b': 'x' }, annotations: { 'c d': '' }, finalizers: ['e'] })),
    },
    'an object that is read again': {
      given: [post(paths.configMaps, configMap('c', {}, { generateName: 'x' }))],
      request: (seen) => ({ method: 'GET', path: `${paths.configMaps}/${at(seen[0], 'metadata', 'name')}` }),
    },
    'in a namespace that is going': {
      given: [
        post(paths.namespaces, named('$id-x')),
        post('/api/v1/namespaces/$id-x/configmaps', configMap('holds', {}, { finalizers: ['example.com/f'] })),
        { method: 'DELETE', path: `${paths.namespaces}/$id-x` },
      ],
      request: post('/api/v1/namespaces/$id-x/configmaps', configMap()),
    },
    'a pod with a manifest that says status': { request: post(paths.pods, { ...pod(), status: { phase: 'Running' } }) },
    'a node with a status': { request: post(paths.nodes, node({ spec: { podCIDR: '10.1.0.0/24' }, status: { phase: 'Running' } })) },
  },
};
