import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { StatusError } from '../status.ts';
import { escapeFieldValue, parseFieldSelector } from './field-selector.ts';

const fields: Readonly<Record<string, string>> = { 'metadata.name': 'a', 'status.phase': 'Running' };
const field = (name: string): string => fields[name] ?? '';

describe('parseFieldSelector', () => {
  test('matches what is equal and what is not', () => {
    assert(parseFieldSelector('').matches(field));
    assert(parseFieldSelector('metadata.name=a,status.phase!=Failed').matches(field));
    assert(parseFieldSelector('metadata.name==a').matches(field));
    assert(parseFieldSelector('spec.nodeName=').matches(field));
    assert(!parseFieldSelector('metadata.name=a,status.phase!=Running').matches(field));
  });

  test('knows the one name it asks for', () => {
    assert.equal(parseFieldSelector('metadata.name=a').onlyName, 'a');
    assert.equal(parseFieldSelector('metadata.name!=a').onlyName, undefined);
    assert.equal(parseFieldSelector('metadata.name=a,metadata.namespace=b').onlyName, undefined);
    assert.equal(parseFieldSelector('metadata.namespace=b,metadata.name=a').exact('metadata.name'), 'a');
  });

  test('skips empty terms', () => assert.equal(parseFieldSelector(',,metadata.name=a,').requirements.length, 1));

  const refused: readonly (readonly [string, string])[] = [
    ['metadata.name', "invalid selector: 'metadata.name'; can't understand 'metadata.name'"],
    ['a=b=c', 'invalid field selector: unescaped character in value: 61'],
    ['a=b\\x', 'invalid field selector: invalid escape sequence: \\x'],
    ['a=b\\', 'invalid field selector: invalid escape sequence: \\'],
  ];
  for (const [text, message] of refused) {
    test(`refuses ${text} in upstream's words`, () =>
      assert.throws(
        () => parseFieldSelector(text),
        (error) => error instanceof StatusError && error.code === 400 && error.message === message,
      ));
  }

  test('reads back any value that was escaped', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 3 }), (values) => {
        const text = values.map((value, index) => `f${index}=${escapeFieldValue(value)}`).join(',');
        const selector = parseFieldSelector(text);
        for (const [index, value] of values.entries()) assert.equal(selector.exact(`f${index}`), value);
      }),
    );
  });
});
