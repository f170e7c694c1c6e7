import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { Gate } from './gate.ts';

suite('`Gate`', () => {
  test('lets so many in and the next when one leaves, in the order of coming', async () => {
    const gate = new Gate(2);
    const inside: string[] = [];
    const leaves = new Map<string, () => void>();
    const come = async (name: string): Promise<void> => {
      leaves.set(name, await gate.enter());
      inside.push(name);
    };
    for (const name of ['a', 'b', 'c', 'd']) void come(name);
    await turn();
    assert.deepEqual(inside, ['a', 'b']);
    leaves.get('a')?.();
    leaves.get('a')?.();
    await turn();
    assert.deepEqual(inside, ['a', 'b', 'c']);
  });

  test('lets everyone in once it is opened', async () => {
    const gate = new Gate(1);
    await gate.enter();
    const waiting = [gate.enter(), gate.enter()];
    gate.open();
    assert.equal((await Promise.all(waiting)).length, 2);
    await gate.enter();
  });
});
