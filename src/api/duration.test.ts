import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatDuration, parseDuration } from './duration.ts';

test('`formatDuration` writes what Go writes', () => {
  const cases: [string, string][] = [
    ['0', '0s'],
    ['1ns', '1ns'],
    ['1100ns', '1.1µs'],
    ['2200us', '2.2ms'],
    ['3300ms', '3.3s'],
    ['4m5s', '4m5s'],
    ['5h6m7.001s', '5h6m7.001s'],
    ['8m0.000000001s', '8m0.000000001s'],
    ['90m', '1h30m0s'],
    ['-1.5h', '-1h30m0s'],
    ['.5s', '500ms'],
  ];
  for (const [text, expected] of cases) assert.equal(formatDuration(parseDuration(text)), expected, text);
});

test('`parseDuration` refuses in Go’s words', () => {
  assert.throws(() => parseDuration(''), { message: 'time: invalid duration ""' });
  assert.throws(() => parseDuration('3'), { message: 'time: missing unit in duration "3"' });
  assert.throws(() => parseDuration('3x'), { message: 'time: unknown unit "x" in duration "3x"' });
  assert.throws(() => parseDuration('.s'), { message: 'time: invalid duration ".s"' });
  assert.throws(() => parseDuration('9223372036854775808ns'), { message: 'time: invalid duration "9223372036854775808ns"' });
  assert.throws(() => parseDuration('1constructor'), { name: 'ValueError' });
});

test('`parseDuration` reads what `formatDuration` writes', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), (nanoseconds) => {
      assert.equal(parseDuration(formatDuration(nanoseconds)), nanoseconds);
    }),
  );
});
