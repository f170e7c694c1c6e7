import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatDuration, parseDuration } from './duration.ts';
import { ProtobufError } from './protobuf-error.ts';

test('`formatDuration` prints as Go does', () => {
  for (const [nanos, text] of [
    [0n, '0s'],
    [1n, '1ns'],
    [1100n, '1.1µs'],
    [2_200_000n, '2.2ms'],
    [3_300_000_000n, '3.3s'],
    [245_000_000_000n, '4m5s'],
    [245_001_000_000n, '4m5.001s'],
    [18_367_001_000_000n, '5h6m7.001s'],
    [480_000_000_001n, '8m0.000000001s'],
    [9_223_372_036_854_775_807n, '2562047h47m16.854775807s'],
  ] as const) {
    assert.equal(formatDuration(nanos), text);
  }
});

test('`parseDuration` reads what `formatDuration` prints', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(2n ** 63n) + 1n, max: 2n ** 63n - 1n }), (nanos) => {
      assert.equal(parseDuration(formatDuration(nanos)), nanos);
    }),
  );
});

test('`parseDuration` refuses what Go refuses', () => {
  assert.equal(parseDuration('-.5h3us'), -1_800_000_003_000n);
  for (const text of ['', '3', '-', 's', '.', '1.s.', '1x', '2562048h']) assert.throws(() => parseDuration(text), ProtobufError);
});
