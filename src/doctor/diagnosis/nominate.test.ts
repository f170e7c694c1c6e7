import assert from 'node:assert/strict';
import { test } from 'node:test';
import { causes } from '../causes/all.ts';
import type { Heard } from '../causes/cause.ts';
import { factsOf } from '../facts/facts.ts';
import { nominate } from './nominate.ts';

const cause = causes.find(({ weigh }) => weigh === undefined);

const heardAt = (text: string, at?: number): Heard => ({
  line: { text, raw: text, source: 'evidence', ...(at !== undefined && { at }) },
  captures: {},
});

/** The lines that are shown for the cause, in their order. */
const shown = (...heard: readonly Heard[]): string[] => {
  assert.ok(cause !== undefined);
  const [sign = ''] = Object.entries(cause.signs).flatMap(([name, { weight }]) => (weight === 'context' ? [] : [name]));
  const signs = new Map([[cause.slug, new Map([[sign, heard]])]]);
  const { evidence } = nominate(cause, { signs, symptoms: new Map(), telling: [] }, factsOf({}));
  return evidence.flatMap((one) => (one.kind === 'line' ? [one.heard.line.text] : []));
};

test('`nominate` shows what was said last first', () => {
  assert.deepEqual(shown(heardAt('old', 1), heardAt('new', 3), heardAt('between', 2)), ['new', 'between', 'old']);
});

test('`nominate` leaves a line without a date where it stood, whatever stands around it', () => {
  assert.deepEqual(shown(heardAt('old', 1), heardAt('typed'), heardAt('new', 3)), ['new', 'typed', 'old']);
  assert.deepEqual(shown(heardAt('typed'), heardAt('old', 1), heardAt('answered'), heardAt('between', 2), heardAt('new', 3)), [
    'typed',
    'new',
    'answered',
    'between',
    'old',
  ]);
});

test('`nominate` leaves lines of one instant in their order', () => {
  assert.deepEqual(shown(heardAt('first', 1), heardAt('second', 1), heardAt('third', 1)), ['first', 'second', 'third']);
});
