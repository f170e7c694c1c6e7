// What comes and goes as bytes: content types, broken bodies, encodings of answers.
import { encodeObject } from '../../../src/api/protobuf/protobuf.ts';
import { get, post, put, type Request, send, type Theme } from '../case.ts';
import { configMap, lease, named, node, paths, pod, podWith, service } from '../objects.ts';

const { configMaps } = paths;
const protobuf = 'application/vnd.kubernetes.protobuf';
const typed = (type: string): { headers: Record<string, string> } => ({ headers: { 'content-type': type } });
const accept = (type: string): { headers: Record<string, string> } => ({ headers: { accept: type } });
const text = (raw: string | Buffer, path: string = configMaps): Request => send('POST', path, raw);
const map = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'c' }, data: { a: '1' } };
const inProtobuf = (): Buffer => Buffer.from(encodeObject(map, 'core.v1.ConfigMap'));
const exists = [post(configMaps, configMap('c', { data: { a: '1' } }, { labels: { x: 'y' } }))];
const nested = (depth: number): string => `{"metadata":{"name":"c"},"data":${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}}`;

export const bodies: Theme = {
  name: 'body',
  cases: {
    empty: { request: text('') },
    'no JSON': { request: text('nonsense') },
    'JSON cut off': { request: text('{"metadata":{"name":"c"') },
    'more after the JSON': { request: text('{"metadata":{"name":"c"}} more') },
    'a list': { request: text('[]') },
    'a text': { request: text('"x"') },
    'a number': { request: text('7') },
    'a kind that is no text': { request: text('{"kind":7,"apiVersion":"v1"}') },
    'an apiVersion with too many slashes': { request: text('{"kind":"ConfigMap","apiVersion":"a/b/c","metadata":{"name":"c"}}') },
    'a kind without an apiVersion': { request: text('{"kind":"ConfigMap","metadata":{"name":"c"}}') },
    'an apiVersion without a kind': { request: text('{"apiVersion":"v1","metadata":{"name":"c"}}') },
    'metadata that is no object': { request: post(configMaps, { metadata: 'x' }) },
    'a number for a text': { request: post(configMaps, named('c', { data: { a: 1 } })) },
    'a text for a number': { request: post(paths.leases, lease('l', { leaseDurationSeconds: 'x' })) },
    'a fraction for an integer': { request: post(paths.leases, lease('l', { leaseDurationSeconds: 1.5 })) },
    'an integer too large': { request: post(paths.leases, lease('l', { leaseDurationSeconds: 3_000_000_000 })) },
    'a text for a list': { request: post(paths.pods, pod({ containers: 'x' })) },
    'an object for a list': { request: post(paths.pods, pod({ containers: {} })) },
    'a text for a flag': { request: post(paths.pods, pod({ hostNetwork: 'yes' })) },
    'a time that is none': { request: post(configMaps, configMap('c', {}, { creationTimestamp: 'yesterday' })) },
    'a fine time that is none': { request: post(paths.leases, lease('l', { renewTime: 'now' })) },
    'a quantity that is none': { request: post(paths.pods, podWith({ resources: { limits: { cpu: 'much' } } })) },
    'a quantity in numbers': { request: post(paths.pods, podWith({ resources: { limits: { cpu: 1 } } })) },
    'a flag for a quantity': { request: post(paths.pods, podWith({ resources: { limits: { cpu: true } } })) },
    'bytes that are no base64': { request: post(paths.secrets, named('s', { data: { a: '%%%' } })) },
    'a port that is a flag': { request: post(paths.services, service({ ports: [{ port: 80, targetPort: true }] })) },
    'an unknown member': { request: post(configMaps, named('c', { spam: { a: [1] }, data: { a: '1' } })) },
    'a member in other letters': { request: post(configMaps, named('c', { Data: { a: '1' } })) },
    'a member twice': { request: text('{"metadata":{"name":"c"},"data":{"a":"1"},"data":{"b":"2"}}') },
    'null members': { request: text('{"metadata":{"name":"c","labels":null},"data":null,"binaryData":{"a":null}}') },
    'an unpaired surrogate': { request: text('{"metadata":{"name":"c"},"data":{"a":"\\ud800"}}') },
    'bytes that are no UTF-8': {
      request: text(Buffer.from('7b226d65746164617461223a7b226e616d65223a2263227d2c2264617461223a7b2261223a22ff227d7d', 'hex')),
    },
    'a member named __proto__': { request: text('{"metadata":{"name":"c","labels":{"__proto__":"x"}},"data":{"__proto__":"1"}}') },
    'deeply nested': { request: text(nested(200)) },
    'very deeply nested': { request: text(nested(20_000)) },
    'too large': { request: text(`{"metadata":{"name":"c"},"data":{"a":"${'x'.repeat(3 * 1024 * 1024)}"}}`) },
    'too large for a PUT': { given: exists, request: send('PUT', `${configMaps}/c`, 'x'.repeat(3 * 1024 * 1024 + 1)) },
    'too large for a DELETE': { given: exists, request: send('DELETE', `${configMaps}/c`, 'x'.repeat(3 * 1024 * 1024 + 1)) },
    'too large for a PATCH': {
      given: exists,
      request: send('PATCH', `${configMaps}/c`, 'x'.repeat(3 * 1024 * 1024 + 1), typed('application/merge-patch+json')),
    },
    'a byte order mark': { request: text('\ufeff{"metadata":{"name":"c"}}') },
    'in YAML': {
      request: send(
        'POST',
        configMaps,
        'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\ndata: {a: "1"}\n',
        typed('application/yaml'),
      ),
    },
    'in YAML that is none': { request: send('POST', configMaps, 'a: b: c', typed('application/yaml')) },
    'in YAML, an object of the wrong type': {
      request: send('POST', configMaps, 'metadata: {name: c}\ndata: {a: 1}\n', typed('application/yaml')),
    },
    'in protobuf': { request: () => send('POST', configMaps, inProtobuf(), typed(protobuf)) },
    'in protobuf, cut off': { request: () => send('POST', configMaps, inProtobuf().subarray(0, 20), typed(protobuf)) },
    'in protobuf, without its beginning': { request: () => send('POST', configMaps, inProtobuf().subarray(4), typed(protobuf)) },
    'in protobuf, of another kind': {
      request: () =>
        send(
          'POST',
          configMaps,
          Buffer.from(encodeObject({ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'c' } }, 'core.v1.Secret')),
          typed(protobuf),
        ),
    },
    'in JSON that is called protobuf': { request: send('POST', configMaps, JSON.stringify(map), typed(protobuf)) },
    'a content type that does not exist': { request: send('POST', configMaps, '{}', typed('text/plain')) },
    'a content type that does not exist, updated': {
      given: exists,
      request: send('PUT', `${configMaps}/c`, '{}', typed('application/xml')),
    },
    'a content type with parameters': { request: send('POST', configMaps, JSON.stringify(map), typed('application/json; charset=utf-8')) },
    'a content type in other letters': { request: send('POST', configMaps, JSON.stringify(map), typed('Application/JSON')) },
    'a content type that is broken': { request: send('POST', configMaps, JSON.stringify(map), typed('a/b/c;;')) },
    'no content type': { request: send('POST', configMaps, JSON.stringify(map), typed('')) },
    'a review with a broken body': { request: text('{', '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews') },
    'a status of another kind': {
      given: [post(paths.nodes, node())],
      request: put(`${paths.nodes}/$id/status`, { kind: 'Pod', apiVersion: 'v1', metadata: { name: '$id' } }),
    },
  },
};

export const encodings: Theme = {
  name: 'encoding',
  cases: {
    'an object in protobuf': { given: exists, request: get(`${configMaps}/c`, accept(protobuf)) },
    'a list in protobuf': {
      given: exists,
      request: get(`${configMaps}?labelSelector=x%3Dy`, accept(protobuf)),
    },
    'a pod in protobuf': { given: [post(paths.pods, pod())], request: get(`${paths.pods}/p`, accept(protobuf)) },
    'a node in protobuf': {
      given: [post(paths.nodes, node({ status: { capacity: { cpu: '4', memory: '1Gi' } } }))],
      request: get(`${paths.nodes}/$id`, accept(protobuf)),
    },
    'an error in protobuf': { request: get(`${configMaps}/none`, accept(protobuf)) },
    'an error of validation in protobuf': { request: post(configMaps, configMap('Bad'), accept(protobuf)) },
    'a deletion in protobuf': { given: exists, request: { method: 'DELETE', path: `${configMaps}/c`, ...accept(protobuf) } },
    'an object in YAML': { given: exists, request: get(`${configMaps}/c`, accept('application/yaml')) },
    'a list in YAML': { given: exists, request: get(`${configMaps}?labelSelector=x%3Dy`, accept('application/yaml')) },
    'an error in YAML': { request: get(`${configMaps}/none`, accept('application/yaml')) },
    anything: { given: exists, request: get(`${configMaps}/c`, accept('*/*')) },
    'anything of a family': { given: exists, request: get(`${configMaps}/c`, accept('application/*')) },
    'the first of several': { given: exists, request: get(`${configMaps}/c`, accept('application/yaml,application/json')) },
    'the better of several': { given: exists, request: get(`${configMaps}/c`, accept('application/yaml;q=0.1,application/json;q=0.9')) },
    'the first that we know': {
      given: exists,
      request: get(`${configMaps}/c`, accept('text/html,application/xml,application/json;q=0.5')),
    },
    'with parameters': { given: exists, request: get(`${configMaps}/c`, accept('application/json;charset=utf-8')) },
    'none that we know': { given: exists, request: get(`${configMaps}/c`, accept('text/html')) },
    'none that we know, created': { request: post(configMaps, configMap(), accept('text/html')) },
    'none that we know, and nothing was created': { given: [], request: get(`${configMaps}/c`) },
    'none that we know, of an error': { request: get(`${configMaps}/none`, accept('image/png')) },
    'none that we know, of a path beside': { request: get('/spam', accept('image/png')) },
    'an empty one': { given: exists, request: get(`${configMaps}/c`, accept('')) },
    'a version of a kind that is none': { given: exists, request: get(`${configMaps}/c`, accept('application/json;v=v1;g=meta.k8s.io')) },
  },
};
