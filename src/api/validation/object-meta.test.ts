import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ObjectMeta } from '../object.ts';
import type { FieldError } from './field-error.ts';
import { validateObjectMeta, validateObjectMetaUpdate } from './object-meta.ts';

const said = (errors: readonly FieldError[]): string[] => errors.map(({ field, message }) => `${field}: ${message}`);
const create = (meta: ObjectMeta, namespaced = true) =>
  said(
    validateObjectMeta(
      { name: 'a', ...(namespaced ? { namespace: 'b' } : {}), ...meta },
      { namespaced, nameRule: 'dnsSubdomain' },
      'metadata',
    ),
  );
const update = (now: ObjectMeta, old: ObjectMeta) =>
  said(validateObjectMetaUpdate({ name: 'a', resourceVersion: '1', ...now }, { name: 'a', resourceVersion: '1', ...old }, 'metadata'));

test('`validateObjectMeta` accepts what is well made', () => {
  assert.deepEqual(
    create({ labels: { app: 'x', 'example.com/a': '' }, annotations: { 'UpperCase.Example/a': '\0' }, generateName: 'a-' }),
    [],
  );
});

test('`validateObjectMeta` wants a name', () => {
  assert.deepEqual(create({ name: '' }), ['metadata.name: Required value: name or generateName is required']);
  assert.match(create({ name: 'A' })[0] ?? '', /^metadata\.name: Invalid value: "A": a lowercase RFC 1123 subdomain/);
});

test('`validateObjectMeta` wants a namespace exactly when the kind has one', () => {
  assert.deepEqual(create({ namespace: '' }), ['metadata.namespace: Required value']);
  assert.match(create({ namespace: 'foo.bar' })[0] ?? '', /^metadata\.namespace: Invalid value: "foo\.bar"/);
  assert.deepEqual(create({ namespace: 'x' }, false), ['metadata.namespace: Forbidden: not allowed on this type']);
});

test('`validateObjectMeta` checks labels and annotations', () => {
  assert.match(create({ labels: { 'a b': 'x' } })[0] ?? '', /^metadata\.labels: Invalid value: "a b": name part must consist of/);
  assert.match(create({ labels: { a: 'x y' } })[0] ?? '', /^metadata\.labels: Invalid value: "x y": a valid label must be an empty string/);
  assert.match(create({ annotations: { 'only/one/slash': '' } })[0] ?? '', /a qualified name must consist of/);
});

test('`validateObjectMeta` allows 256 KiB of annotations, in bytes', () => {
  const half = 256 * 512;
  assert.deepEqual(create({ annotations: { a: 'x'.repeat(2 * half - 1) } }), []);
  assert.deepEqual(create({ annotations: { a: 'x'.repeat(half), c: 'x'.repeat(half) } }), [
    'metadata.annotations: Too long: must have at most 262144 bytes',
  ]);
  assert.equal(create({ annotations: { a: '猫'.repeat(half) } }).length, 1);
});

const owner = { apiVersion: 'v1', kind: 'Pod', name: 'p', uid: '1' };

test('`validateObjectMeta` checks owners', () => {
  assert.deepEqual(
    create({ ownerReferences: [owner, { ...owner, apiVersion: 'apps/v1', controller: true }, { ...owner, controller: false }] }),
    [],
  );
  assert.deepEqual(create({ ownerReferences: [{ apiVersion: '', kind: '', name: '', uid: '' }] }), [
    'metadata.ownerReferences.apiVersion: Invalid value: "": version must not be empty',
    'metadata.ownerReferences.kind: Invalid value: "": kind must not be empty',
    'metadata.ownerReferences.name: Invalid value: "": name must not be empty',
    'metadata.ownerReferences.uid: Invalid value: "": uid must not be empty',
  ]);
  const [event] = create({ ownerReferences: [{ ...owner, kind: 'Event' }] });
  assert.match(event ?? '', /: \/v1, Kind=Event is disallowed from being an owner$/);
  const [two] = create({
    ownerReferences: [
      { ...owner, controller: true },
      { ...owner, name: 'q', controller: true },
    ],
  });
  assert.match(two ?? '', /: Only one reference can have Controller set to true\. Found "true" in references for p and q$/);
});

test('`validateObjectMeta` checks finalizers', () => {
  assert.deepEqual(create({ finalizers: ['x.y/z', 'orphan'] }), []);
  assert.equal(create({ finalizers: ['a b'] }).length, 1);
  assert.match(
    create({ finalizers: ['orphan', 'foregroundDeletion'] })[0] ?? '',
    /finalizer orphan and foregroundDeletion cannot be both set$/,
  );
});

test('`validateObjectMeta` checks who manages fields', () => {
  assert.deepEqual(create({ managedFields: [{ manager: 'kubectl create', operation: 'Update', fieldsType: 'FieldsV1' }] }), []);
  assert.deepEqual(create({ managedFields: [{ manager: 'a\nb', operation: 'Guess', fieldsType: 'FieldsV2' }] }), [
    'metadata.fieldManager: Invalid value: "a\\nb": invalid character U+000A (at position 1)',
    'metadata.managedFields.operation: Invalid value: "Guess": must be `Apply` or `Update`',
    'metadata.managedFields.fieldsType: Invalid value: "FieldsV2": must be `FieldsV1`',
  ]);
});

const [now, later] = ['1970-01-01T00:16:40Z', '1970-01-01T00:33:20Z'];

// Cases of apimachinery/pkg/api/validation/objectmeta_test.go.
const updates: [ObjectMeta, ObjectMeta, string[]][] = [
  [{}, {}, []],
  [{ deletionTimestamp: now, deletionGracePeriodSeconds: 30 }, { deletionTimestamp: now, deletionGracePeriodSeconds: 30 }, []],
  [{ deletionTimestamp: now }, {}, ['metadata.deletionTimestamp: Invalid value: 1970-01-01 00:16:40 +0000 UTC: field is immutable']],
  [{}, { deletionTimestamp: now }, ['metadata.deletionTimestamp: Invalid value: "null": field is immutable']],
  [
    { deletionTimestamp: later },
    { deletionTimestamp: now },
    ['metadata.deletionTimestamp: Invalid value: 1970-01-01 00:33:20 +0000 UTC: field is immutable'],
  ],
  [{ deletionGracePeriodSeconds: 30 }, {}, ['metadata.deletionGracePeriodSeconds: Invalid value: 30: field is immutable']],
  [{}, { deletionGracePeriodSeconds: 30 }, ['metadata.deletionGracePeriodSeconds: Invalid value: "null": field is immutable']],
  [{ generation: 4 }, { generation: 5 }, ['metadata.generation: Invalid value: 4: must not be decremented']],
  [{ generation: 2 }, { generation: 1 }, []],
  [{ resourceVersion: '' }, {}, ['metadata.resourceVersion: Invalid value: "": must be specified for an update']],
  [{ name: 'b' }, {}, ['metadata.name: Invalid value: "b": field is immutable']],
  [{ uid: '2' }, { uid: '1' }, ['metadata.uid: Invalid value: "2": field is immutable']],
  [
    { finalizers: ['x/a'] },
    { deletionTimestamp: now, finalizers: ['x/a', 'y/b'] },
    ['metadata.deletionTimestamp: Invalid value: "null": field is immutable'],
  ],
  [{ finalizers: ['x/a', 'y/b'] }, { finalizers: ['x/a'] }, []],
  [
    { deletionTimestamp: now, finalizers: ['x/a', 'y/b'] },
    { deletionTimestamp: now, finalizers: ['x/a'] },
    ['metadata.finalizers: Forbidden: no new finalizers can be added if the object is being deleted, found new finalizers []string{"y/b"}'],
  ],
];

test('`validateObjectMetaUpdate` refuses changes of what may not change', () => {
  for (const [meta, old, expected] of updates) assert.deepEqual(update(meta, old), expected, JSON.stringify([meta, old]));
  assert.equal(update({ creationTimestamp: now }, { creationTimestamp: later }).length, 1);
});
