// Subresources: status, approval, binding, eviction.
import { get, objectOf, patch, post, put, type Asked, type Theme } from '../case.ts';
import { configMap, named, node, paths, pod, service } from '../objects.ts';

const t = '2020-01-01T00:00:00Z';
const podPath = `${paths.pods}/p`;
const podExists = [post(paths.pods, pod())];
const nodePath = `${paths.nodes}/$id`;
const nodeExists = [post(paths.nodes, node())];
const binding = (target: unknown, rest: Record<string, unknown> = {}): Record<string, unknown> => ({
  apiVersion: 'v1',
  kind: 'Binding',
  metadata: { name: 'p' },
  target,
  ...rest,
});
const eviction = (rest: Record<string, unknown> = {}): Record<string, unknown> => ({
  apiVersion: 'policy/v1beta1',
  kind: 'Eviction',
  metadata: { name: 'p', namespace: '$ns' },
  ...rest,
});
const toNode = binding({ kind: 'Node', name: 'n' });
const statusOf =
  (index: number, status: Record<string, unknown>): Asked =>
  (seen) =>
    put(`${podPath}/status`, { ...objectOf(seen, index), status });

export const statuses: Theme = {
  name: 'status',
  cases: {
    'of a pod is read': { given: podExists, request: get(`${podPath}/status`) },
    'of a pod is replaced': {
      given: podExists,
      request: statusOf(0, { phase: 'Running', hostIP: '10.0.0.1', podIP: '10.1.0.1', podIPs: [{ ip: '10.1.0.1' }] }),
    },
    'of a pod, and nothing else': {
      given: podExists,
      request: (seen) =>
        put(`${podPath}/status`, { ...objectOf(seen, 0), spec: { containers: [] }, metadata: { name: 'p', labels: { a: 'b' } } }),
    },
    'of a pod is patched': {
      given: podExists,
      request: patch('strategic', `${podPath}/status`, {
        status: { conditions: [{ type: 'Ready', status: 'True', lastProbeTime: t, lastTransitionTime: t }] },
      }),
    },
    'of a pod by a merge patch': {
      given: podExists,
      request: patch('merge', `${podPath}/status`, { status: { phase: 'Failed', message: 'm' } }),
    },
    'of a pod that does not exist': { request: put(`${podPath}/status`, pod()) },
    'of a pod with addresses that differ': { given: podExists, request: statusOf(0, { podIP: '10.1.0.1', podIPs: [{ ip: '10.1.0.2' }] }) },
    'of a pod with a container that restarts against its policy': {
      given: [
        post(paths.pods, pod({ restartPolicy: 'Never' })),
        statusOf(0, {
          phase: 'Running',
          containerStatuses: [
            { name: 'main', image: '', imageID: '', ready: false, restartCount: 0, state: { terminated: { exitCode: 1 } } },
          ],
        }),
      ],
      request: statusOf(1, {
        phase: 'Running',
        containerStatuses: [{ name: 'main', image: '', imageID: '', ready: false, restartCount: 1, state: { running: {} } }],
      }),
    },
    'of a node is read': { given: nodeExists, request: get(`${nodePath}/status`) },
    'of a node is replaced': {
      given: nodeExists,
      request: put(
        `${nodePath}/status`,
        node({
          spec: { unschedulable: true },
          status: {
            capacity: { cpu: '2' },
            conditions: [{ type: 'example.com/x', status: 'True', lastHeartbeatTime: t, lastTransitionTime: t }],
          },
        }),
      ),
    },
    'of a node with a bad quantity': {
      given: nodeExists,
      request: put(`${nodePath}/status`, node({ status: { capacity: { 'bad name': '2' } } })),
    },
    'of a node with an address twice': {
      given: nodeExists,
      request: put(
        `${nodePath}/status`,
        node({
          status: {
            addresses: [
              { type: 'InternalIP', address: '1.1.1.1' },
              { type: 'InternalIP', address: '1.1.1.1' },
            ],
          },
        }),
      ),
    },
    'of a node with a label': { given: nodeExists, request: put(`${nodePath}/status`, node({}, { labels: { a: 'b' } })) },
    'of a node by a node of another name': {
      given: nodeExists,
      request: patch('merge', `${nodePath}/status`, { status: { phase: 'Running' } }, { as: 'node' }),
    },
    'of a service is replaced': {
      given: [post(paths.services, service({ type: 'LoadBalancer' }))],
      request: (seen) =>
        put(`${paths.services}/s/status`, { ...objectOf(seen, 0), status: { loadBalancer: { ingress: [{ ip: '1.2.3.4' }] } } }),
    },
    'of a service with a bad address': {
      given: [post(paths.services, service({ type: 'LoadBalancer' }))],
      request: (seen) => put(`${paths.services}/s/status`, { ...objectOf(seen, 0), status: { loadBalancer: { ingress: [{ ip: 'x' }] } } }),
    },
    'of a namespace with another phase': {
      request: put('/api/v1/namespaces/$ns/status', named('$ns', { status: { phase: 'Terminating' } })),
    },
    'of a namespace with conditions': {
      request: patch('merge', '/api/v1/namespaces/$ns/status', {
        status: { conditions: [{ type: 'X', status: 'True', lastTransitionTime: t }] },
      }),
    },
    'with another name than the path': { given: nodeExists, request: put(`${nodePath}/status`, { metadata: { name: 'other' } }) },
    'with an old version': { given: nodeExists, request: put(`${nodePath}/status`, node({}, { resourceVersion: '1' })) },
  },
};

export const bindings: Theme = {
  name: 'binding',
  cases: {
    'of a pod': { given: podExists, request: post(`${podPath}/binding`, toNode) },
    'shows in the pod': { given: [...podExists, post(`${podPath}/binding`, toNode)], request: get(podPath) },
    'with annotations': {
      given: [...podExists, post(`${podPath}/binding`, { ...toNode, metadata: { name: 'p', annotations: { a: 'b' } } })],
      request: get(podPath),
    },
    'of a pod that is bound': { given: [...podExists, post(`${podPath}/binding`, toNode)], request: post(`${podPath}/binding`, toNode) },
    'of a pod that does not exist': { request: post(`${podPath}/binding`, toNode) },
    'of a pod that goes': {
      given: [post(paths.pods, pod({}, { finalizers: ['example.com/f'] })), { method: 'DELETE', path: podPath }],
      request: post(`${podPath}/binding`, toNode),
    },
    'to nothing': { given: podExists, request: post(`${podPath}/binding`, binding({})) },
    'to what is no node': { given: podExists, request: post(`${podPath}/binding`, binding({ kind: 'Pod', name: 'n' })) },
    'without a target': { given: podExists, request: post(`${podPath}/binding`, { metadata: { name: 'p' } }) },
    dry: { given: [...podExists, post(`${podPath}/binding?dryRun=All`, toNode)], request: get(podPath) },
    'by the old path': { given: podExists, request: post('/api/v1/namespaces/$ns/bindings', toNode) },
    'of another kind': { given: podExists, request: post(`${podPath}/binding`, configMap()) },
  },
};

export const evictions: Theme = {
  name: 'eviction',
  cases: {
    'of a pod': { given: podExists, request: post(`${podPath}/eviction`, eviction()) },
    'takes the pod away': { given: [...podExists, post(`${podPath}/eviction`, eviction())], request: get(podPath) },
    'of a pod that runs': {
      given: [post(paths.pods, pod({ nodeName: 'n' })), post(`${podPath}/eviction`, eviction())],
      request: get(podPath),
    },
    'of a pod that does not exist': { request: post(`${podPath}/eviction`, eviction()) },
    'under another name': { given: podExists, request: post(`${podPath}/eviction`, eviction({ metadata: { name: 'other' } })) },
    'with a grace': {
      given: [
        post(paths.pods, pod({ nodeName: 'n' })),
        post(`${podPath}/eviction`, eviction({ deleteOptions: { gracePeriodSeconds: 3 } })),
      ],
      request: get(podPath),
    },
    'with the uid of another': {
      given: [...podExists, statusOf(0, { phase: 'Running' })],
      request: post(`${podPath}/eviction`, eviction({ deleteOptions: { preconditions: { uid: '11111111-2222-3333-4444-555555555555' } } })),
    },
    // Upstream tries for ten seconds, since the pod might have changed meanwhile. Whoever forgets to stop tries for ever.
    'with the uid of another, of a pod that waits': {
      given: podExists,
      request: post(`${podPath}/eviction`, eviction({ deleteOptions: { preconditions: { uid: '11111111-2222-3333-4444-555555555555' } } })),
    },
    dry: { given: [...podExists, post(`${podPath}/eviction`, eviction({ deleteOptions: { dryRun: ['All'] } }))], request: get(podPath) },
    'dry, in the query': { given: podExists, request: post(`${podPath}/eviction?dryRun=All`, eviction()) },
    'dry in a way that does not exist': {
      given: podExists,
      request: post(`${podPath}/eviction`, eviction({ deleteOptions: { dryRun: ['Some'] } })),
    },
    'without a kind': { given: podExists, request: post(`${podPath}/eviction`, { metadata: { name: 'p' } }) },
    'of version v1': { given: podExists, request: post(`${podPath}/eviction`, eviction({ apiVersion: 'policy/v1' })) },
    'of another kind': { given: podExists, request: post(`${podPath}/eviction`, configMap('p')) },
  },
};
