import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeMessage, decodeObject, encodeList, encodeMessage, encodeObject, encodeWatchFrame, isProtobuf } from './protobuf.ts';

const configMap = (name: string) => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name }, data: { a: '1' } });
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

test('`encodeObject` writes the envelope and every value field of Go', () => {
  const bytes = encodeObject({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'x' } }, 'core.v1.Namespace');
  // metadata with its empty strings and times, spec {}, status { phase: '' }, contentEncoding and contentType.
  const metadata = '0a01781200' + '1a0022002a003200' + '38004200';
  const raw = `0a${hex(Buffer.of(metadata.length / 2))}${metadata}12001a020a00`;
  assert.equal(
    hex(bytes),
    `6b387300` + `0a0f0a0276311209${hex(Buffer.from('Namespace'))}` + `12${hex(Buffer.of(raw.length / 2))}${raw}1a002200`,
  );
});

test('`decodeMessage` keeps what Go prints even when empty, and leaves out what omitempty leaves out', () => {
  assert.deepEqual(decodeMessage(encodeMessage({ metadata: { name: 'x', labels: {} } }, 'core.v1.Pod'), 'core.v1.Pod'), {
    metadata: { name: 'x' },
    spec: { containers: [] },
    status: {},
  });
  assert.deepEqual(decodeMessage(new Uint8Array(), 'rbac.v1.ClusterRole'), { metadata: {}, rules: [] });
});

test('`decodeMessage` keeps zero where Go has a pointer', () => {
  const spec = { holderIdentity: '', leaseDurationSeconds: 0, leaseTransitions: 0 };
  assert.deepEqual(decodeMessage(encodeMessage({ metadata: {}, spec }, 'coordination.v1.Lease'), 'coordination.v1.Lease'), {
    metadata: {},
    spec,
  });
});

test('`decodeMessage` takes __proto__ for a key like any other', () => {
  const data = JSON.parse('{"__proto__":"x","constructor":"y"}') as Record<string, string>;
  const decoded = decodeMessage(encodeMessage({ metadata: {}, data }, 'core.v1.ConfigMap'), 'core.v1.ConfigMap');
  assert.equal(JSON.stringify(decoded['data']), '{"__proto__":"x","constructor":"y"}');
  assert.equal(Object.getPrototypeOf(decoded['data']), Object.prototype);
});

test('`encodeList` splices items that are encoded already', () => {
  const items = [configMap('a'), configMap('b')];
  const spliced = encodeList(
    { apiVersion: 'v1', kind: 'ConfigMapList' },
    { resourceVersion: '7' },
    items.map((item) => encodeMessage(item, 'core.v1.ConfigMap')),
  );
  const whole = encodeObject(
    { apiVersion: 'v1', kind: 'ConfigMapList', metadata: { resourceVersion: '7' }, items },
    'core.v1.ConfigMapList',
  );
  assert.equal(hex(spliced), hex(whole));
  assert.equal(decodeObject(spliced).kind, 'ConfigMapList');
});

test('`encodeWatchFrame` counts the bytes and holds the object in its envelope', () => {
  const object = encodeObject(configMap('a'), 'core.v1.ConfigMap');
  const frame = Buffer.from(encodeWatchFrame('ADDED', object));
  assert.equal(frame.readUInt32BE(0), frame.length - 4);
  assert.equal(frame.subarray(4, 11).toString('latin1'), '\n\u0005ADDED');
  assert.equal(hex(frame.subarray(frame.length - object.length)), hex(object));
  assert.equal(frame[11], 18);
});

test('`encodeObject` keeps int64 up to its ends and beyond 2^32', () => {
  for (const generation of [-1, 1, 127, 128, 2 ** 31, 2 ** 32, 2 ** 53 - 1, -(2 ** 53) + 1, -(2 ** 31)]) {
    const raw = encodeMessage({ generation }, 'meta.v1.ObjectMeta');
    assert.deepEqual(decodeMessage(raw, 'meta.v1.ObjectMeta'), { generation });
  }
  assert.equal(decodeMessage(encodeMessage({ generation: 2 ** 63 }, 'meta.v1.ObjectMeta'), 'meta.v1.ObjectMeta')['generation'], 2 ** 63);
});

test('`decodeMessage` keeps whole seconds of Time and microseconds of MicroTime, and shows UTC', () => {
  const raw = encodeMessage({ spec: { renewTime: '2024-02-29T23:59:59.123456+01:30' } }, 'coordination.v1.Lease');
  assert.deepEqual(decodeMessage(raw, 'coordination.v1.Lease')['spec'], { renewTime: '2024-02-29T22:29:59.123456Z' });
  const meta = encodeMessage({ deletionTimestamp: '1969-12-31T23:59:59.9Z' }, 'meta.v1.ObjectMeta');
  assert.deepEqual(decodeMessage(meta, 'meta.v1.ObjectMeta'), { deletionTimestamp: '1969-12-31T23:59:59Z' });
});

test('`decodeMessage` reads repeated numbers packed and unpacked', () => {
  const unpacked = encodeMessage({ supplementalGroups: [1, 300] }, 'core.v1.PodSecurityContext');
  const tag = unpacked[0] ?? 0;
  assert.equal(hex(unpacked), hex(Buffer.of(tag, 1, tag, 0xac, 2)));
  const packed = Buffer.of((tag & ~7) | 2, 3, 1, 0xac, 2);
  assert.deepEqual(decodeMessage(packed, 'core.v1.PodSecurityContext'), { supplementalGroups: [1, 300] });
});

test('`decodeMessage` merges a message that comes in pieces and lets the last scalar win', () => {
  const one = encodeMessage({ metadata: { name: 'a', labels: { x: '1' } } }, 'core.v1.ConfigMap');
  const two = encodeMessage({ metadata: { name: 'b', labels: { y: '2' } } }, 'core.v1.ConfigMap');
  assert.deepEqual(decodeMessage(Buffer.concat([one, two]), 'core.v1.ConfigMap'), { metadata: { name: 'b', labels: { x: '1', y: '2' } } });
});

test('`isProtobuf` looks at the magic alone', () => {
  assert.equal(isProtobuf(Buffer.from('k8s\0')), true);
  assert.equal(isProtobuf(Buffer.from('{"k"')), false);
  assert.equal(isProtobuf(Buffer.from('k8s')), false);
});
