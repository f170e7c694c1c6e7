import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ProtobufError } from './protobuf-error.ts';
import { formatMicroTime, formatTime, parseTimestamp } from './timestamp.ts';

test('`formatTime` and `parseTimestamp` agree with Date', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('0000-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true }), (date) => {
      const seconds = Math.floor(date.getTime() / 1000);
      const text = formatTime(seconds);
      assert.equal(text, date.toISOString().replace(/\.\d+Z$/, 'Z'));
      assert.deepEqual(parseTimestamp(text), { seconds, nanos: 0 });
    }),
  );
});

test('`parseTimestamp` reads fractions and offsets', () => {
  assert.deepEqual(parseTimestamp('1970-01-01T01:00:00.000001+01:00'), { seconds: 0, nanos: 1000 });
  assert.equal(formatMicroTime(-1, 999_999_999), '1969-12-31T23:59:59.999999Z');
});

test('`parseTimestamp` refuses days and hours that are not', () => {
  for (const text of ['2023-02-29T00:00:00Z', '2024-13-01T00:00:00Z', '2024-01-01T24:00:00Z', '2024-01-01', '2024-01-01T00:00:60Z', '']) {
    assert.throws(() => parseTimestamp(text), ProtobufError);
  }
});
