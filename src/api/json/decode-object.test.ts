import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeObject, type FieldValidation } from './decode-object.ts';
import { parseJson } from './parse-json.ts';

const decode = (text: string, validation: FieldValidation, schema = 'core.v1.Pod') => decodeObject(parseJson(text), schema, validation);

const sloppy =
  '{"kind":"Pod","metadata":{"name":"a","name":"b","labels":{"x":"1","x":"2"}},"spec":{"foo":1,"foo":2,"containers":[{"image":"a","image":"b"}]}}';

test('`decodeObject` refuses duplicate and unknown fields when strict', () => {
  assert.throws(() => decode(sloppy, 'Strict'), {
    name: 'DecodeError',
    message:
      'strict decoding error: duplicate field "metadata.name", duplicate field "metadata.labels.x", duplicate field "spec.containers[0].image", unknown field "spec.foo"',
  });
});

test('`decodeObject` warns of the same, and takes the last one', () => {
  const { object, warnings } = decode(sloppy, 'Warn');
  assert.equal(warnings.length, 4);
  assert.deepEqual(object['metadata'], { name: 'b', labels: { x: '2' } });
});

test('`decodeObject` says nothing when told to ignore', () => {
  assert.deepEqual(decode(sloppy, 'Ignore').warnings, []);
});

test('`decodeObject` finds a duplicate whatever its spelling', () => {
  assert.throws(() => decode('{"metadata":{"name":"a","n\\u0061me":"b"}}', 'Strict'), {
    message: 'strict decoding error: duplicate field "metadata.name"',
  });
  assert.throws(() => decode('{ "kind" : "Pod" , "kind" : "Pod" }', 'Strict'), {
    message: 'strict decoding error: duplicate field "kind"',
  });
});

test('`decodeObject` is not misled by quotes, colons and brackets inside strings', () => {
  const text = JSON.stringify({ metadata: { annotations: { 'a"b': '{"x":1,"x":2}', c: '\\', d: '\\":[' } } });
  assert.deepEqual(decode(text, 'Strict').warnings, []);
});

test('`decodeObject` does not look into raw JSON or unknown fields for duplicates', () => {
  const list = '{"items":[{"a":1,"a":2}],"metadata":{"resourceVersion":"1","resourceVersion":"2"}}';
  assert.deepEqual(decode(list, 'Warn', 'meta.v1.List').warnings, ['duplicate field "metadata.resourceVersion"']);
  assert.deepEqual(decode('{"foo":{"a":1,"a":2}}', 'Warn').warnings, ['unknown field "foo"']);
});

test('`decodeObject` reports at most a hundred unknown fields', () => {
  const many = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`f${index}`, 1]));
  assert.equal(decode(JSON.stringify(many), 'Warn').warnings.length, 100);
});
