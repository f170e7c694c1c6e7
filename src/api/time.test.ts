import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  canonicalMicroTime,
  canonicalTime,
  formatMicroTime,
  formatTime,
  microTimeText,
  parseMicroTime,
  parseTime,
  timeText,
} from './time.ts';

test('`canonicalTime` writes UTC and whole seconds', () => {
  assert.equal(canonicalTime('1998-05-05T05:05:05Z'), '1998-05-05T05:05:05Z');
  assert.equal(canonicalTime('1998-05-05T05:05:05.999999999Z'), '1998-05-05T05:05:05Z');
  assert.equal(canonicalTime('1998-05-05T05:05:05+02:00'), '1998-05-05T03:05:05Z');
  assert.equal(canonicalTime('1960-01-01T00:00:00-00:30'), '1960-01-01T00:30:00Z');
  assert.equal(canonicalTime('2024-02-29T5:00:00Z'), '2024-02-29T05:00:00Z');
  assert.equal(canonicalTime('0042-01-01T00:00:00Z'), '0042-01-01T00:00:00Z');
});

test('`canonicalTime` takes the zero time for none', () => {
  assert.equal(canonicalTime('0001-01-01T00:00:00Z'), '');
  assert.equal(canonicalMicroTime('0001-01-01T00:00:00.000000Z'), '');
});

test('`canonicalMicroTime` wants and writes six digits', () => {
  assert.equal(canonicalMicroTime('2026-11-21T02:47:23.123456Z'), '2026-11-21T02:47:23.123456Z');
  assert.equal(canonicalMicroTime('2026-11-21T02:47:23.000001+01:00'), '2026-11-21T01:47:23.000001Z');
});

const refused: [string, string][] = [
  ['x', 'parsing time "x" as "2006-01-02T15:04:05Z07:00": cannot parse "x" as "2006"'],
  ['', 'parsing time "" as "2006-01-02T15:04:05Z07:00": cannot parse "" as "2006"'],
  ['2026/11/21', 'parsing time "2026/11/21" as "2006-01-02T15:04:05Z07:00": cannot parse "/11/21" as "-"'],
  ['2026-11-21', 'parsing time "2026-11-21" as "2006-01-02T15:04:05Z07:00": cannot parse "" as "T"'],
  ['2026-13-21T00:00:00Z', 'parsing time "2026-13-21T00:00:00Z": month out of range'],
  ['2026-02-29T00:00:00Z', 'parsing time "2026-02-29T00:00:00Z": day out of range'],
  ['2026-02-01T24:00:00Z', 'parsing time "2026-02-01T24:00:00Z": hour out of range'],
  ['2026-02-01T00:60:00Z', 'parsing time "2026-02-01T00:60:00Z": minute out of range'],
  ['2026-02-01T00:00:00', 'parsing time "2026-02-01T00:00:00" as "2006-01-02T15:04:05Z07:00": cannot parse "" as "Z07:00"'],
  ['2026-02-01T00:00:00Zx', 'parsing time "2026-02-01T00:00:00Zx": extra text: "x"'],
];

test('`parseTime` refuses in Go’s words', () => {
  for (const [text, message] of refused) assert.throws(() => parseTime(text), { name: 'ValueError', message }, text);
});

test('`parseMicroTime` refuses a time without six digits', () => {
  assert.throws(() => parseMicroTime('2026-02-01T00:00:00Z'), {
    message: 'parsing time "2026-02-01T00:00:00Z" as "2006-01-02T15:04:05.000000Z07:00": cannot parse "Z" as ".000000"',
  });
});

test('`timeText` and `microTimeText` write a clock’s reading', () => {
  assert.equal(timeText(1_795_229_243_999), '2026-11-21T02:47:23Z');
  assert.equal(microTimeText(1_795_229_243_999), '2026-11-21T02:47:23.999000Z');
  assert.equal(microTimeText(-1), '1969-12-31T23:59:59.999000Z');
});

test('`parseTime` and `parseMicroTime` read what is written', () => {
  const seconds = fc.integer({ min: -62135596799, max: 253402300799 });
  fc.assert(
    fc.property(seconds, fc.integer({ min: 0, max: 999_999 }), (second, micros) => {
      assert.deepEqual(parseTime(formatTime(second)), { seconds: second, nanos: 0 });
      const instant = { seconds: second, nanos: micros * 1000 };
      assert.deepEqual(parseMicroTime(formatMicroTime(instant)), instant);
      assert.equal(canonicalMicroTime(formatMicroTime(instant)), formatMicroTime(instant));
    }),
  );
});

test('`canonicalTime` either gives a text or throws a ValueError', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.stringMatching(/^\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-6]\d:[0-6]\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/)),
      (text) => {
        try {
          canonicalTime(text);
        } catch (error) {
          assert.equal((error as Error).name, 'ValueError');
        }
      },
    ),
    { numRuns: 500 },
  );
});
