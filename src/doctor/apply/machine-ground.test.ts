import assert from 'node:assert/strict';
import { test } from 'node:test';
import { machineGround } from './machine-ground.ts';

test('`run` waits no longer than its patience, and says so', async () => {
  const ground = machineGround(undefined, 200);
  assert.deepEqual(await ground.run('sleep', ['30']), { status: 127, said: 'not done within 0.2 s', late: true });
});

test('`run` tells what a program said, and how it ended', async () => {
  const ground = machineGround();
  assert.deepEqual(await ground.run('sh', ['-c', 'echo no >&2; exit 3']), { status: 3, said: 'no\n' });
  assert.deepEqual(await ground.run('sh', ['-c', 'echo yes']), { status: 0, said: 'yes\n' });
  assert.equal((await ground.run('/nowhere/at/all', [])).late, undefined);
});
