import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { carryValue, closeValue, openValue } from './carried.ts';

const values = fc.oneof(
  fc.string(),
  fc.string().map((rest) => `@${rest}`),
  fc.constantFrom('@\n', '@1,2\n', '@1,2\n{}', '@@\n'),
);

test('`openValue` gives back any value as it was written, also one that begins like a carried one', () => {
  fc.assert(
    fc.property(values, (value) => {
      assert.deepEqual(openValue(closeValue(value)), { value, carried: undefined });
    }),
  );
});

test('`openValue` gives back the revisions that a value carries', () => {
  fc.assert(
    fc.property(values, fc.maxSafeNat(), fc.maxSafeNat(), (value, createRevision, modRevision) => {
      const carried = { createRevision, modRevision };
      assert.deepEqual(openValue(carryValue(value, createRevision, modRevision)), { value, carried });
    }),
  );
});
