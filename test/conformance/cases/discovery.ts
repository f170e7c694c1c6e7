// Discovery and the other paths beside the resources; paths and methods that do not exist.
import { get, type JsonObject, type Json, post, type Request, type Theme } from '../case.ts';
import { configMap, paths } from '../objects.ts';

const at = (method: string, path: string): Request => ({ method, path });
/** What discovery says of one resource and its parts. */
const entries =
  (...names: string[]) =>
  (body: JsonObject): Json =>
    Array.isArray(body['resources'])
      ? names.map((name) => (body['resources'] as JsonObject[]).find((entry) => entry['name'] === name) ?? name)
      : body;
const group =
  (name: string) =>
  (body: JsonObject): Json | undefined =>
    (body['groups'] as JsonObject[]).find((entry) => entry['name'] === name);
const kindAndVersion = ({ kind, apiVersion, groupVersion }: JsonObject): Json => [kind ?? '', apiVersion ?? '', groupVersion ?? ''];
const resources = (path: string, ...names: string[]): Theme['cases'][string] => ({ request: get(path), part: entries(...names) });

export const discovery: Theme = {
  name: 'discovery',
  cases: {
    'the versions of the core': { request: get('/api') },
    'the versions of the core, with a slash': { request: get('/api/') },
    'the head of the core list': { request: get('/api/v1'), part: kindAndVersion },
    'the head of a group list': { request: get('/apis/coordination.k8s.io/v1'), part: kindAndVersion },
    'the head of the groups': { request: get('/apis'), part: kindAndVersion },
    'one of the groups': { request: get('/apis'), part: group('coordination.k8s.io') },
    'a group': { request: get('/apis/node.k8s.io'), part: ({ kind, apiVersion, name }) => [kind ?? '', apiVersion ?? '', name ?? ''] },
    'a group that does not exist': { request: get('/apis/spam.example') },
    'a version that does not exist': { request: get('/apis/coordination.k8s.io/v9') },
    'a core version that does not exist': { request: get('/api/v9') },
    namespaces: resources('/api/v1', 'namespaces', 'namespaces/status', 'namespaces/finalize'),
    nodes: resources('/api/v1', 'nodes', 'nodes/status'),
    pods: resources('/api/v1', 'pods', 'pods/status', 'pods/binding', 'pods/eviction'),
    'services and endpoints': resources('/api/v1', 'services', 'services/status', 'endpoints'),
    'config maps and secrets': resources('/api/v1', 'configmaps', 'secrets'),
    'service accounts': resources('/api/v1', 'serviceaccounts', 'serviceaccounts/token'),
    events: resources('/api/v1', 'events'),
    leases: resources('/apis/coordination.k8s.io/v1', 'leases'),
    'certificate requests': resources(
      '/apis/certificates.k8s.io/v1',
      'certificatesigningrequests',
      'certificatesigningrequests/status',
      'certificatesigningrequests/approval',
    ),
    'roles and bindings': resources('/apis/rbac.authorization.k8s.io/v1', 'roles', 'rolebindings', 'clusterroles', 'clusterrolebindings'),
    storage: resources('/apis/storage.k8s.io/v1', 'csinodes', 'csidrivers'),
    'runtime classes': resources('/apis/node.k8s.io/v1', 'runtimeclasses'),
    'reviews of identity': resources('/apis/authentication.k8s.io/v1', 'tokenreviews'),
    'reviews of rights': resources(
      '/apis/authorization.k8s.io/v1',
      'subjectaccessreviews',
      'localsubjectaccessreviews',
      'selfsubjectaccessreviews',
      'selfsubjectrulesreviews',
    ),
    'as anybody who is known': { request: get('/api', { as: 'jane' }), part: kindAndVersion },
    'as nobody': { request: get('/api', { as: 'anonymous' }) },
    'in protobuf': {
      request: get('/apis/coordination.k8s.io/v1', { headers: { accept: 'application/vnd.kubernetes.protobuf' } }),
      part: kindAndVersion,
    },
    'in YAML': { request: get('/apis/coordination.k8s.io/v1', { headers: { accept: 'application/yaml' } }), part: kindAndVersion },
    'in nothing we know': { request: get('/apis', { headers: { accept: 'text/html' } }), part: kindAndVersion },
  },
};

export const besides: Theme = {
  name: 'path',
  cases: {
    healthz: { request: get('/healthz') },
    livez: { request: get('/livez') },
    readyz: { request: get('/readyz') },
    'healthz, as nobody': { request: get('/healthz', { as: 'anonymous' }) },
    'one check': { request: get('/healthz/ping') },
    'a check that does not exist': { request: get('/healthz/spam') },
    'the members of the version': { request: get('/version'), part: (body) => Object.keys(body).sort() },
    'the version, as nobody': { request: get('/version', { as: 'anonymous' }), part: (body) => Object.keys(body).sort() },
    'that does not exist': { request: get('/spam') },
    'that does not exist, as somebody without rights': { request: get('/spam', { as: 'jane' }) },
    'that does not exist, as nobody': { request: get('/spam/more', { as: 'anonymous' }) },
    'metrics, as somebody without rights': { request: get('/metrics', { as: 'jane' }) },
    'the root, as nobody': { request: get('/', { as: 'anonymous' }) },
    'a resource that does not exist': { request: get('/api/v1/spam') },
    'a resource that does not exist, in a namespace': { request: get('/api/v1/namespaces/$ns/spam') },
    'a resource of a group that does not exist': { request: get('/apis/spam.example/v1/things') },
    'a resource of a version that does not exist': { request: get('/apis/coordination.k8s.io/v9/leases') },
    'a resource of the wrong group': { request: get('/apis/coordination.k8s.io/v1/pods') },
    'a subresource that does not exist': { request: get(`${paths.configMaps}/c/spam`) },
    'a status that does not exist': { request: get(`${paths.configMaps}/c/status`) },
    'something beneath a subresource': { request: get('/api/v1/namespaces/$ns/status/more') },
    'a resource that does not exist, created': { request: post('/api/v1/namespaces/$ns/spam', configMap()) },
    'a resource that does not exist, as somebody without rights': { request: get('/api/v1/spam', { as: 'jane' }) },
    'a cluster-wide resource in a namespace': { request: get('/api/v1/namespaces/$ns/nodes') },
    'a double slash': { request: get('//api/v1/namespaces/$ns') },
    'a slash at the end': { request: get(`${paths.endpoints}/`) },
  },
};

export const methods: Theme = {
  name: 'method',
  cases: {
    'POST on an object': { request: at('POST', `${paths.endpoints}/a`) },
    'PUT on a collection': { request: at('PUT', paths.endpoints) },
    'PATCH on a collection': { request: at('PATCH', paths.endpoints) },
    'one that does not exist, on an object': { request: at('SPAM', `${paths.endpoints}/a`) },
    'OPTIONS on a collection': { request: at('OPTIONS', paths.endpoints) },
    'GET of a binding': { request: get(`${paths.pods}/p/binding`) },
    'PUT of a binding': { request: at('PUT', `${paths.pods}/p/binding`) },
    'GET of an eviction': { request: get(`${paths.pods}/p/eviction`) },
    'GET of a token': { request: get(`${paths.serviceAccounts}/default/token`) },
    'DELETE of a status': { request: at('DELETE', `${paths.pods}/p/status`) },
    'POST of a status': { request: at('POST', `${paths.pods}/p/status`) },
    'PATCH of a finalization': { request: at('PATCH', '/api/v1/namespaces/$ns/finalize') },
    'GET of a review': { request: get('/apis/authorization.k8s.io/v1/selfsubjectaccessreviews') },
    'GET of a review by name': { request: get('/apis/authentication.k8s.io/v1/tokenreviews/x') },
    'DELETE of reviews': { request: at('DELETE', '/apis/authentication.k8s.io/v1/tokenreviews') },
    'POST on discovery': { request: at('POST', '/api/v1') },
    'POST on the groups': { request: at('POST', '/apis') },
    'DELETE on a group': { request: at('DELETE', '/apis/coordination.k8s.io') },
    'POST on the version': { request: at('POST', '/version') },
    'POST on health': { request: at('POST', '/healthz') },
    'POST to all namespaces': { request: post('/api/v1/endpoints', { metadata: { name: 'a' } }) },
    'PUT without a namespace': { request: at('PUT', '/api/v1/endpoints/a') },
    'DELETE without a namespace': { request: at('DELETE', '/api/v1/endpoints/a') },
  },
};
