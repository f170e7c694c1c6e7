import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TakenNames } from './taken-names.ts';

const node = (name: string) => ({ kind: 'node', name }) as const;

test('`TakenNames` knows who else goes by a name', () => {
  const taken = new TakenNames();
  taken.put(node('a'), ['a', '10.0.0.1']);
  taken.put(node('b'), ['b', '10.0.0.1', 'FD00:0::1']);
  taken.put({ kind: 'Service', name: 'n/s' }, ['10.96.0.7']);
  assert.equal(taken.otherHolder('a', 'a'), undefined);
  assert.deepEqual(taken.otherHolder('A', 'b'), node('a'));
  assert.deepEqual(taken.otherHolder('10.0.0.1', 'a'), node('b'));
  assert.deepEqual(taken.otherHolder('fd00::1', 'a'), node('b'));
  assert.deepEqual(taken.otherHolder('10.96.0.7', 'n/s'), { kind: 'Service', name: 'n/s' });
});

test('`TakenNames` lets go of names that change and of who is gone', () => {
  const taken = new TakenNames();
  taken.put(node('a'), ['10.0.0.1', '10.0.0.2']);
  taken.put(node('a'), ['10.0.0.2']);
  assert.equal(taken.otherHolder('10.0.0.1', 'b'), undefined);
  assert.deepEqual(taken.otherHolder('10.0.0.2', 'b'), node('a'));
  taken.remove(node('a'));
  assert.equal(taken.otherHolder('10.0.0.2', 'b'), undefined);
});
