import assert from 'node:assert/strict';
import { test } from 'node:test';
import { warningHeaders } from './warning-headers.ts';

test('`warningHeaders` quotes each warning once', () => {
  assert.deepEqual(warningHeaders(['unknown field "a\\b"', 'unknown field "a\\b"', 'two\nlines']), {
    warning: ['299 - "unknown field \\"a\\\\b\\""', '299 - "two lines"'],
  });
  assert.deepEqual(warningHeaders([]), {});
});

test('`warningHeaders` sends what is not ASCII as the bytes of UTF-8', () => {
  assert.equal(Buffer.from(warningHeaders(['字段'])['warning']?.[0] ?? '', 'latin1').toString(), '299 - "字段"');
});

test('`warningHeaders` shortens warnings and leaves out the last ones when there are too many', () => {
  const many = Array.from({ length: 100 }, (_, n) => `${n} ${'x'.repeat(1000)}`);
  const { warning = [] } = warningHeaders(many);
  assert.equal(warning.length, 16);
  assert.ok(warning.every((text) => text.length === 256 + '299 - ""'.length));
});
