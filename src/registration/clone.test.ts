import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Clone, describeClone, forgetAfterMilliseconds, type MachineMark, seeMachine, type Sightings } from './clone.ts';

const mark = (words: string): MachineMark => {
  const [machineId = '', bootId = '', address = ''] = words.split('/');
  return { machineId, bootId, address };
};

/** Statuses 10 s apart; what was found at the first clone. */
const watched = (statuses: readonly string[], apart = 10_000): { found: Clone | undefined; seen: Sightings } => {
  let seen: Sightings = [];
  let found: Clone | undefined;
  statuses.forEach((words, place) => {
    const result = seeMachine(seen, mark(words), place * apart);
    seen = result.seen;
    found ??= result.clone;
  });
  return { found, seen };
};

const single: readonly (readonly [string, readonly string[]])[] = [
  ['one machine', ['m/b/1', 'm/b/1', 'm/b/1']],
  ['a restart', ['m/b/1', 'm/c/1', 'm/c/1', 'm/d/1']],
  ['a machine replaced for good', ['m/b/1', 'n/c/2', 'n/c/2']],
  ['an address that changes to and fro', ['m/b/1', 'm/b/2', 'm/b/1', 'm/b/2']],
  ['a status without marks in between', ['m/b/1', '//', 'm/b/1']],
];

for (const [name, statuses] of single) {
  test(`\`seeMachine\` takes ${name} for one`, () => {
    assert.equal(watched(statuses).found, undefined);
  });
}

test('`seeMachine` finds two machines that post in turn', () => {
  const { found } = watched(['m/b/1', 'm/c/2', 'm/b/1']);
  assert.deepEqual(found?.differ, ['bootId', 'address']);
  assert.ok(found);
  assert.equal(describeClone(found), 'two machines use this node name in turn: boot id c and b, address 2 and 1');
});

test('`seeMachine` finds three as well', () => {
  assert.deepEqual(watched(['m/b/1', 'n/c/2', 'o/d/3', 'm/b/1']).found?.differ, ['machineId', 'bootId', 'address']);
});

test('`seeMachine` forgets, and is bounded', () => {
  assert.equal(watched(['m/b/1', 'm/c/1', 'm/b/1'], forgetAfterMilliseconds).found, undefined);
  assert.ok(watched(Array.from({ length: 100 }, (_, boot) => `m/${boot}/1`)).seen.length <= 8);
});
