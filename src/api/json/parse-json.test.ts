import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseJson } from './parse-json.ts';

const malformed: [string, string][] = [
  ['', 'unexpected end of JSON input'],
  ['{', 'unexpected end of JSON input'],
  ['{"a":}', "invalid character '}' looking for beginning of value"],
  ['[1,]', "invalid character ']' looking for beginning of value"],
  ['{"a" 1}', "invalid character '1' after object key"],
  ['{"a":1 "b"}', "invalid character '\"' after object key:value pair"],
  ['[1 2]', "invalid character '2' after array element"],
  ['{"a":1,}', "invalid character '}' looking for beginning of object key string"],
  ["{'a':1}", "invalid character '\\'' looking for beginning of object key string"],
  ['{"a":1}x', "invalid character 'x' after top-level value"],
  ['truth', "invalid character 't' in literal true (expecting 'e')"],
  ['nope', "invalid character 'o' in literal null (expecting 'u')"],
  ['"\\x"', "invalid character 'x' in string escape code"],
  ['"\\u00g0"', "invalid character 'g' in \\u hexadecimal character escape"],
  ['"\u0001"', "invalid character '\\x01' in string literal"],
  ['-x', "invalid character 'x' in numeric literal"],
  ['1.x', "invalid character 'x' after decimal point in numeric literal"],
  ['1ex', "invalid character 'x' in exponent of numeric literal"],
  ['01', "invalid character '1' after top-level value"],
  ['ä', "invalid character 'Ã' looking for beginning of value"],
];

test('`parseJson` says what is wrong in Go’s words', () => {
  for (const [text, message] of malformed) assert.throws(() => parseJson(text), { name: 'JsonSyntaxError', message }, text);
});

test('`parseJson` accepts 512 levels and refuses more', () => {
  assert.doesNotThrow(() => parseJson(`${'['.repeat(512)}${']'.repeat(512)}`));
  assert.throws(() => parseJson(`${'['.repeat(513)}${']'.repeat(513)}`), { message: 'exceeded max depth' });
  assert.throws(() => parseJson(`${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`), { message: 'exceeded max depth' });
  assert.throws(() => parseJson('['.repeat(3_000_000)), { message: 'exceeded max depth' });
});

test('`parseJson` reads broken Unicode as U+FFFD', () => {
  assert.deepEqual(parseJson(Buffer.from([0x22, 0xff, 0x22])).value, '\ufffd');
  assert.deepEqual(parseJson('{"\\ud800":["\\uDC00x","\\ud83d\\ude00"]}').value, { '\ufffd': ['\ufffdx', '😀'] });
});

test('`parseJson` keeps `__proto__` as a plain key, beside broken Unicode too', () => {
  for (const text of ['{"__proto__":{"a":1}}', '{"__proto__":{"a":"\\ud800"}}']) {
    const value = parseJson(text).value as object;
    assert.deepEqual(Object.keys(value), ['__proto__']);
    assert.equal(Object.getPrototypeOf(value), Object.prototype);
  }
});

test('`parseJson` refuses exactly what JSON.parse refuses, and always says why', () => {
  const almostJson = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom('', '"', '\\', '{', ']', ',', ':', '0', 'e', '\n', 'x'))
    .map(([text, at, put]) => {
      const index = at % (text.length + 1);
      return text.slice(0, index) + put + text.slice(index + (at % 2));
    });
  const isJson = (text: string): boolean => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  fc.assert(
    fc.property(almostJson, (text) => {
      if (isJson(text)) assert.doesNotThrow(() => parseJson(text));
      else assert.throws(() => parseJson(text), { name: 'JsonSyntaxError', message: /^(invalid character|unexpected end)/ });
    }),
    { numRuns: 500 },
  );
});
