import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decideFate, type OwnerState } from './decide-fate.ts';

const fateOf = (states: string, finalizers: readonly string[] = [], hasDependents = false): string => {
  const owned = states.split(' ').map((state, place) => ({
    owner: { apiVersion: 'v1', kind: 'ConfigMap', name: `${place}`, uid: `${place}` },
    state: state as OwnerState,
  }));
  const fate = decideFate(owned, { finalizers, hasDependents });
  if (fate.kind === 'disowned') return `disowned but by ${fate.remaining.map(({ name }) => name).join()}`;
  return fate.kind === 'deleted' ? `deleted ${fate.policy}` : fate.kind;
};

const table: readonly (readonly [string, string])[] = [
  [fateOf('solid'), 'stays'],
  [fateOf('solid solid'), 'stays'],
  [fateOf('absent solid waiting'), 'disowned but by 1'],
  [fateOf('absent'), 'deleted Background'],
  [fateOf('absent absent'), 'deleted Background'],
  [fateOf('waiting'), 'deleted Background'],
  [fateOf('waiting absent', [], true), 'deleted Foreground'],
  [fateOf('absent', ['orphan']), 'deleted Orphan'],
  [fateOf('absent', ['foregroundDeletion']), 'deleted Foreground'],
];

test('`decideFate` deletes only what has no owner left, as it was asked to', () => {
  for (const [fate, expected] of table) assert.equal(fate, expected);
});
