import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cannotBeHandled, readTypeMeta, unrecognizedBody } from './refusal.ts';

test('`unrecognizedBody` shows the beginning of a body', () => {
  assert.equal(
    unrecognizedBody('Pod', "couldn't get version/kind; json parse error: unexpected end of JSON input", '{'),
    "the object provided is unrecognized (must be of type Pod): couldn't get version/kind; json parse error: unexpected end of JSON input ({)",
  );
  assert.match(unrecognizedBody('Pod', 'x', ''), /\(<empty>\)$/);
  assert.match(unrecognizedBody('Pod', 'x', 'hi'), /\(6869\)$/);
  assert.match(unrecognizedBody('Pod', 'x', `{"${'a'.repeat(50)}"}`), /\(\{"a{28} \.\.\.\)$/);
});

test('`cannotBeHandled` names what was sent and what was wanted', () => {
  assert.equal(
    cannotBeHandled({ version: 'v1', kind: 'ConfigMap' }, 'ConfigMap', 'why'),
    'ConfigMap in version "v1" cannot be handled as a ConfigMap: why',
  );
});

test('`readTypeMeta` reads apiVersion and kind, and refuses other types', () => {
  assert.deepEqual(readTypeMeta({ apiVersion: 'v1', kind: 'Pod' }), { apiVersion: 'v1', kind: 'Pod' });
  assert.deepEqual(readTypeMeta({ kind: null }), { apiVersion: '', kind: '' });
  assert.deepEqual(readTypeMeta(null), { apiVersion: '', kind: '' });
  assert.throws(() => readTypeMeta([]), /json parse error: json: cannot unmarshal array into Go value of type struct \{ APIVersion/);
  assert.throws(() => readTypeMeta({ kind: 1 }), /cannot unmarshal number into Go struct field \.kind of type string/);
});
