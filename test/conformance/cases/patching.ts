// PATCH in its three forms, and the ways they fail.
import { at, patch, post, send, type Theme } from '../case.ts';
import { configMap, container, named, node, paths, pod, service } from '../objects.ts';

const t = '2020-01-01T00:00:00Z';
const path = `${paths.configMaps}/c`;
const exists = [
  post(paths.configMaps, configMap('c', { data: { a: '1', b: '2' } }, { labels: { x: 'y' }, finalizers: ['example.com/f'] })),
];
const podPath = `${paths.pods}/p`;
const podExists = [
  post(
    paths.pods,
    pod({
      containers: [container(), container({ name: 'second', env: [{ name: 'A', value: '1' }] })],
      tolerations: [{ key: 'k', operator: 'Exists' }],
    }),
  ),
];
const json = (type: string): { headers: Record<string, string> } => ({ headers: { 'content-type': `application/${type}` } });

export const jsonPatching: Theme = {
  name: 'JSON patch',
  cases: {
    adds: { given: exists, request: patch('json', path, [{ op: 'add', path: '/data/c', value: '3' }]) },
    'adds a member without a parent': {
      given: exists,
      request: patch('json', path, [{ op: 'add', path: '/metadata/annotations/a', value: 'b' }]),
    },
    removes: { given: exists, request: patch('json', path, [{ op: 'remove', path: '/data/a' }]) },
    'removes what is not there': { given: exists, request: patch('json', path, [{ op: 'remove', path: '/data/none' }]) },
    replaces: { given: exists, request: patch('json', path, [{ op: 'replace', path: '/data/a', value: '9' }]) },
    'replaces what is not there': { given: exists, request: patch('json', path, [{ op: 'replace', path: '/data/none', value: '9' }]) },
    'replaces the whole': { given: exists, request: patch('json', path, [{ op: 'replace', path: '', value: configMap() }]) },
    moves: { given: exists, request: patch('json', path, [{ op: 'move', from: '/data/a', path: '/data/z' }]) },
    'moves what is not there': { given: exists, request: patch('json', path, [{ op: 'move', from: '/data/none', path: '/data/z' }]) },
    copies: { given: exists, request: patch('json', path, [{ op: 'copy', from: '/data/a', path: '/data/z' }]) },
    'tests what holds': {
      given: exists,
      request: patch('json', path, [
        { op: 'test', path: '/data/a', value: '1' },
        { op: 'remove', path: '/data/a' },
      ]),
    },
    'tests what does not hold': { given: exists, request: patch('json', path, [{ op: 'test', path: '/data/a', value: '7' }]) },
    'tests what is not there': { given: exists, request: patch('json', path, [{ op: 'test', path: '/data/none', value: '7' }]) },
    'an escaped pointer': {
      given: exists,
      request: patch('json', path, [{ op: 'add', path: '/metadata/labels/example.com~1a', value: 'b' }]),
    },
    'the end of a list': {
      given: exists,
      request: patch('json', path, [{ op: 'add', path: '/metadata/finalizers/-', value: 'example.com/g' }]),
    },
    'the middle of a list': {
      given: podExists,
      request: patch('json', podPath, [{ op: 'replace', path: '/spec/containers/1/image', value: 'registry.example/new' }]),
    },
    'an index beyond a list': {
      given: exists,
      request: patch('json', path, [{ op: 'add', path: '/metadata/finalizers/7', value: 'example.com/g' }]),
    },
    'a negative index': {
      given: exists,
      request: patch('json', path, [{ op: 'replace', path: '/metadata/finalizers/-1', value: 'example.com/g' }]),
    },
    'an index that is no number': {
      given: exists,
      request: patch('json', path, [{ op: 'add', path: '/metadata/finalizers/x', value: 'example.com/g' }]),
    },
    'an operation that does not exist': { given: exists, request: patch('json', path, [{ op: 'spam', path: '/data' }]) },
    'an operation without a path': { given: exists, request: patch('json', path, [{ op: 'add', value: 'x' }]) },
    'an operation without a value': { given: exists, request: patch('json', path, [{ op: 'add', path: '/data/n' }]) },
    'no list': { given: exists, request: patch('json', path, { op: 'add' }) },
    'no JSON': { given: exists, request: send('PATCH', path, 'nonsense', json('json-patch+json')) },
    'an empty list': { given: exists, request: patch('json', path, []) },
    'an empty body': { given: exists, request: send('PATCH', path, '', json('json-patch+json')) },
    'too many operations': {
      given: exists,
      request: patch(
        'json',
        path,
        Array.from({ length: 10_001 }, () => ({ op: 'add', path: '/data/a', value: '1' })),
      ),
    },
    'a member of the wrong type': { given: exists, request: patch('json', path, [{ op: 'replace', path: '/data', value: 'text' }]) },
    'the resourceVersion of another': {
      given: exists,
      request: patch('json', path, [{ op: 'replace', path: '/metadata/resourceVersion', value: '1' }]),
    },
    'the name': { given: exists, request: patch('json', path, [{ op: 'replace', path: '/metadata/name', value: 'd' }]) },
    'the uid': {
      given: exists,
      request: patch('json', path, [{ op: 'replace', path: '/metadata/uid', value: '11111111-2222-3333-4444-555555555555' }]),
    },
    'the namespace': { given: exists, request: patch('json', path, [{ op: 'replace', path: '/metadata/namespace', value: 'other' }]) },
    'the kind': { given: exists, request: patch('json', path, [{ op: 'replace', path: '/kind', value: 'Secret' }]) },
    'to an object that is not valid': { given: exists, request: patch('json', path, [{ op: 'add', path: '/data/a b', value: 'x' }]) },
    'of what does not exist': { request: patch('json', path, [{ op: 'add', path: '/data/a', value: 'x' }]) },
  },
};

export const mergePatching: Theme = {
  name: 'merge patch',
  cases: {
    'changes and removes': {
      given: exists,
      request: patch('merge', path, { data: { a: null, c: '3' }, metadata: { labels: { x: 'z' } } }),
    },
    'replaces a list': {
      given: podExists,
      request: patch('merge', podPath, { metadata: { finalizers: ['example.com/a', 'example.com/b'] } }),
    },
    'removes all of a map': { given: exists, request: patch('merge', path, { data: null }) },
    'removes what is not there': { given: exists, request: patch('merge', path, { data: { none: null } }) },
    'an empty patch': { given: exists, request: patch('merge', path, {}) },
    'a list for an object': { given: exists, request: patch('merge', path, []) },
    'null for an object': { given: exists, request: patch('merge', path, null) },
    'a number': { given: exists, request: patch('merge', path, 7) },
    'no JSON': { given: exists, request: send('PATCH', path, '{"data":', json('merge-patch+json')) },
    'a map for a text': { given: exists, request: patch('merge', path, { data: { a: { b: 'c' } } }) },
    'an unknown member': { given: exists, request: patch('merge', path, { unknown: 'x', data: { a: '5' } }) },
    'a resourceVersion that is not the newest': {
      given: exists,
      request: patch('merge', path, { metadata: { resourceVersion: '1' }, data: { a: '5' } }),
    },
    'the newest resourceVersion': {
      given: exists,
      request: (seen) =>
        patch('merge', path, { metadata: { resourceVersion: at(seen[0], 'metadata', 'resourceVersion') }, data: { a: '5' } }),
    },
    'a uid of another': { given: exists, request: patch('merge', path, { metadata: { uid: '11111111-2222-3333-4444-555555555555' } }) },
    'the name': { given: exists, request: patch('merge', path, { metadata: { name: 'd' } }) },
    'an immutable field': {
      given: [post(paths.configMaps, configMap('c', { immutable: true, data: { a: '1' } }))],
      request: patch('merge', path, { data: { a: '2' } }),
    },
    'a containers list of a pod': {
      given: podExists,
      request: patch('merge', podPath, { spec: { containers: [{ name: 'main', image: 'x' }] } }),
    },
    'of what does not exist': { request: patch('merge', path, {}) },
    'the last finalizer of an object that goes': {
      given: [...exists, { method: 'DELETE', path }],
      request: patch('merge', path, { metadata: { finalizers: null } }),
    },
  },
};

export const strategicPatching: Theme = {
  name: 'strategic patch',
  cases: {
    'merges lists by key': {
      given: podExists,
      request: patch('strategic', podPath, { spec: { containers: [{ name: 'second', image: 'registry.example/new' }] } }),
    },
    'merges lists of texts': {
      given: exists,
      request: patch('strategic', path, { metadata: { finalizers: ['example.com/g', 'example.com/f'] } }),
    },
    'replaces a list without a key': {
      given: podExists,
      request: patch('strategic', podPath, {
        spec: {
          tolerations: [
            { key: 'k', operator: 'Exists' },
            { key: 'n', operator: 'Exists' },
          ],
        },
      }),
    },
    'deletes from a list by key': {
      given: [
        post(
          paths.nodes,
          node({ spec: { taints: [{ key: 'a', effect: 'NoSchedule' }] }, status: { addresses: [{ type: 'Hostname', address: 'x' }] } }),
        ),
      ],
      request: patch('strategic', `${paths.nodes}/$id/status`, {
        status: {
          addresses: [
            { $patch: 'delete', type: 'Hostname' },
            { type: 'InternalIP', address: '10.0.0.1' },
          ],
        },
      }),
    },
    'deletes from a list of texts': {
      given: exists,
      request: patch('strategic', path, { metadata: { '$deleteFromPrimitiveList/finalizers': ['example.com/f'] } }),
    },
    'orders a list': {
      given: [
        post(
          paths.services,
          service({
            ports: [
              { name: 'a', port: 1 },
              { name: 'b', port: 2 },
            ],
          }),
        ),
      ],
      request: patch('strategic', `${paths.services}/s`, {
        spec: { '$setElementOrder/ports': [{ port: 2 }, { port: 1 }], ports: [{ port: 2, name: 'c' }] },
      }),
    },
    'replaces a map': { given: exists, request: patch('strategic', path, { data: { $patch: 'replace', z: '9' } }) },
    'replaces the whole': {
      given: exists,
      request: patch('strategic', path, { $patch: 'replace', metadata: { name: 'c' }, data: { z: '9' } }),
    },
    'replaces a list with a key': {
      given: [
        post(
          paths.services,
          service({
            ports: [
              { name: 'a', port: 1 },
              { name: 'b', port: 2 },
            ],
          }),
        ),
      ],
      request: patch('strategic', `${paths.services}/s`, { spec: { ports: [{ $patch: 'replace' }, { name: 'z', port: 9 }] } }),
    },
    'keeps only some keys': {
      given: [post(paths.pods, pod({ volumes: [{ name: 'v', emptyDir: {} }] }))],
      request: patch('strategic', podPath, {
        spec: { volumes: [{ name: 'v', $retainKeys: ['name', 'hostPath'], hostPath: { path: '/x' } }] },
      }),
    },
    'a directive that does not exist': { given: exists, request: patch('strategic', path, { data: { $patch: 'spam' } }) },
    'a list entry without its key': { given: podExists, request: patch('strategic', podPath, { spec: { containers: [{ image: 'x' }] } }) },
    'a text for a list': { given: podExists, request: patch('strategic', podPath, { spec: { containers: 'x' } }) },
    'a list for a map': { given: exists, request: patch('strategic', path, { data: [] }) },
    'an unknown member': { given: exists, request: patch('strategic', path, { unknown: { a: 'b' }, data: { a: '5' } }) },
    null: { given: exists, request: patch('strategic', path, null) },
    'a list': { given: exists, request: patch('strategic', path, []) },
    'no JSON': { given: exists, request: send('PATCH', path, '}{', json('strategic-merge-patch+json')) },
    'an empty patch': { given: exists, request: patch('strategic', path, {}) },
    'removes a label': { given: exists, request: patch('strategic', path, { metadata: { labels: { x: null } } }) },
    'an environment variable of a container': {
      given: podExists,
      request: patch('strategic', podPath, { spec: { containers: [{ name: 'second', env: [{ name: 'A', value: '2' }] }] } }),
    },
    'a condition of a status': {
      given: [
        post(
          paths.nodes,
          node({ status: { conditions: [{ type: 'example.com/x', status: 'False', lastHeartbeatTime: t, lastTransitionTime: t }] } }),
        ),
      ],
      request: patch('strategic', `${paths.nodes}/$id/status`, {
        status: {
          conditions: [
            { type: 'example.com/x', status: 'True' },
            { type: 'More', status: 'Unknown', lastHeartbeatTime: t, lastTransitionTime: t },
          ],
        },
      }),
    },
    'a resourceVersion that is not the newest': {
      given: exists,
      request: patch('strategic', path, { metadata: { resourceVersion: '1' } }),
    },
    'of what does not exist': { request: patch('strategic', path, {}) },
  },
};

export const patchTypes: Theme = {
  name: 'patch type',
  cases: {
    none: { given: exists, request: send('PATCH', path, '{}', { headers: { 'content-type': '' } }) },
    'plain JSON': { given: exists, request: patch('merge', path, {}, json('json')) },
    'one that does not exist': { given: exists, request: patch('merge', path, {}, json('spam-patch+json')) },
    'with parameters': {
      given: exists,
      request: patch('merge', path, { data: { a: '6' } }, { headers: { 'content-type': 'application/merge-patch+json; charset=utf-8' } }),
    },
    'server-side apply': {
      request: patch(
        'apply',
        `${paths.configMaps}/c?fieldManager=me`,
        named('c', { apiVersion: 'v1', kind: 'ConfigMap', data: { a: '1' } }),
      ),
    },
    'force without server-side apply': { given: exists, request: patch('merge', `${path}?force=true`, {}) },
    'a field manager that is too long': { given: exists, request: patch('merge', `${path}?fieldManager=${'x'.repeat(129)}`, {}) },
    'a field manager that cannot be printed': { given: exists, request: patch('merge', `${path}?fieldManager=%07`, {}) },
    'at the path of the collection': { request: patch('merge', paths.configMaps, {}) },
  },
};
