import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkStructure } from './check-structure.ts';

const check = (schema: string, json: string) => checkStructure(JSON.parse(json), schema);

const refused: [string, string, string][] = [
  [
    'core.v1.ConfigMap',
    '{"metadata":{"name":1}}',
    'json: cannot unmarshal number into Go struct field ObjectMeta.metadata.name of type string',
  ],
  ['core.v1.ConfigMap', '{"data":{"a":true}}', 'json: cannot unmarshal bool into Go struct field ConfigMap.data of type string'],
  ['core.v1.ConfigMap', '{"data":[]}', 'json: cannot unmarshal array into Go struct field ConfigMap.data of type map[string]string'],
  ['core.v1.ConfigMap', '{"immutable":"yes"}', 'json: cannot unmarshal string into Go struct field ConfigMap.immutable of type bool'],
  ['core.v1.ConfigMap', '[]', 'json: cannot unmarshal array into Go value of type v1.ConfigMap'],
  ['core.v1.Pod', '{"spec":"x"}', 'json: cannot unmarshal string into Go struct field Pod.spec of type v1.PodSpec'],
  [
    'core.v1.Pod',
    '{"spec":{"containers":{}}}',
    'json: cannot unmarshal object into Go struct field PodSpec.spec.containers of type []v1.Container',
  ],
  [
    'core.v1.Pod',
    '{"spec":{"containers":["x"]}}',
    'json: cannot unmarshal string into Go struct field PodSpec.spec.containers of type v1.Container',
  ],
  [
    'core.v1.Pod',
    '{"spec":{"containers":[{},{"name":{}}]}}',
    'json: cannot unmarshal object into Go struct field Container.spec.containers.name of type string',
  ],
  [
    'core.v1.Pod',
    '{"spec":{"volumes":[{"emptyDir":3}]}}',
    'json: cannot unmarshal number into Go struct field Volume.spec.volumes.emptyDir of type v1.EmptyDirVolumeSource',
  ],
  [
    'core.v1.Pod',
    '{"spec":{"priority":1.5}}',
    'json: cannot unmarshal number 1.5 into Go struct field PodSpec.spec.priority of type int32',
  ],
  [
    'core.v1.Pod',
    '{"spec":{"priority":3000000000}}',
    'json: cannot unmarshal number 3000000000 into Go struct field PodSpec.spec.priority of type int32',
  ],
  [
    'core.v1.Pod',
    '{"metadata":{"generation":1e30}}',
    'json: cannot unmarshal number 1e+30 into Go struct field ObjectMeta.metadata.generation of type int64',
  ],
  ['core.v1.Secret', '{"data":{"a":"%%"}}', 'illegal base64 data at input byte 0'],
  ['core.v1.Secret', '{"data":{"a":"YWJj="}}', 'illegal base64 data at input byte 4'],
  ['core.v1.Secret', '{"data":{"a":"YWI"}}', 'illegal base64 data at input byte 0'],
  ['core.v1.Secret', '{"data":{"a":"YWJjZ"}}', 'illegal base64 data at input byte 4'],
  ['core.v1.Secret', '{"data":{"a":"YQ=x"}}', 'illegal base64 data at input byte 2'],
  ['core.v1.Secret', '{"data":{"a":"YQ==YQ=="}}', 'illegal base64 data at input byte 4'],
  [
    'coordination.v1.Lease',
    '{"spec":{"renewTime":"2026-11-21T02:47:23Z"}}',
    'parsing time "2026-11-21T02:47:23Z" as "2006-01-02T15:04:05.000000Z07:00": cannot parse "Z" as ".000000"',
  ],
  [
    'coordination.v1.Lease',
    '{"metadata":{"creationTimestamp":5}}',
    'json: cannot unmarshal number into Go struct field ObjectMeta.metadata.creationTimestamp of type string',
  ],
  [
    'core.v1.Pod',
    '{"spec":{"containers":[{"resources":{"limits":{"cpu":"lots"}}}]}}',
    "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'",
  ],
  [
    'core.v1.Service',
    '{"spec":{"ports":[{"targetPort":true}]}}',
    'json: cannot unmarshal bool into Go struct field ServicePort.spec.ports.targetPort of type int32',
  ],
];

test('`checkStructure` refuses wrong types in Go’s words', () => {
  for (const [schema, json, error] of refused) assert.equal(check(schema, json).error, error, json);
});

test('`checkStructure` tells the first mistake of several, and a text that cannot be read before any', () => {
  const first = check('core.v1.Pod', '{"metadata":{"name":1,"uid":2}}').error;
  assert.match(first ?? '', /metadata\.name/);
  assert.match(check('core.v1.Pod', '{"metadata":{"name":1,"creationTimestamp":"x"}}').error ?? '', /^parsing time/);
});

test('`checkStructure` drops what the schema does not know and says where it was', () => {
  const json =
    '{"apiVersion":"v1","kind":"Pod","foo":1,"metadata":{"Name":"a","__proto__":{}},"spec":{"containers":[{"name":"a","bar":{"b":2}}]}}';
  const { object, unknown } = check('core.v1.Pod', json);
  assert.deepEqual(unknown, ['foo', 'metadata.Name', 'metadata.__proto__', 'spec.containers[0].bar']);
  assert.deepEqual(object, {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {},
    spec: { containers: [{ name: 'a', resources: {} }] },
    status: {},
  });
});

test('`checkStructure` takes null for absent, and for zero inside lists and maps', () => {
  const pod = check(
    'core.v1.Pod',
    '{"metadata":{"labels":{"a":null},"annotations":null,"creationTimestamp":null},"spec":{"containers":[null],"nodeName":null}}',
  );
  assert.deepEqual(pod.object, { metadata: { labels: { a: '' } }, spec: { containers: [{ name: '', resources: {} }] }, status: {} });
});

test('`checkStructure` leaves out zero as Go does, and keeps it where zero is a value', () => {
  const pod = check(
    'core.v1.Pod',
    '{"metadata":{"labels":{},"finalizers":[]},"spec":{"containers":[],"hostNetwork":false,"nodeName":"","terminationGracePeriodSeconds":0,"enableServiceLinks":false,"securityContext":{}}}',
  );
  assert.deepEqual(pod.object, {
    metadata: {},
    spec: { containers: [], terminationGracePeriodSeconds: 0, enableServiceLinks: false, securityContext: {} },
    status: {},
  });
});

test('`checkStructure` writes values in canonical form', () => {
  const pod = check(
    'core.v1.Pod',
    '{"metadata":{"creationTimestamp":"2026-11-21T03:47:23.5+01:00"},"spec":{"containers":[{"name":"a","resources":{"limits":{"cpu":0.5,"memory":"1024Mi"}}}]}}',
  );
  assert.deepEqual(pod.object, {
    metadata: { creationTimestamp: '2026-11-21T02:47:23Z' },
    spec: { containers: [{ name: 'a', resources: { limits: { cpu: '500m', memory: '1Gi' } } }] },
    status: {},
  });
  const secret = check('core.v1.Secret', '{"data":{"a":"YWJj\\nZGVm","b":"YR=="}}');
  assert.deepEqual(secret.object['data'], { a: 'YWJjZGVm', b: 'YQ==' });
});

test('`checkStructure` keeps `__proto__` as a plain key of maps', () => {
  const { object, error } = check('core.v1.ConfigMap', '{"data":{"__proto__":"x","constructor":"y"}}');
  assert.equal(error, undefined);
  assert.equal(JSON.stringify(object), '{"data":{"__proto__":"x","constructor":"y"},"metadata":{}}');
  assert.equal(Object.getPrototypeOf(object['data']), Object.prototype);
});

test('`checkStructure` leaves raw JSON alone', () => {
  const json = '{"apiVersion":"v1","items":[{"kind":"X","a":null,"b":[]}],"kind":"List","metadata":{}}';
  assert.equal(JSON.stringify(check('meta.v1.List', json).object), json);
});
