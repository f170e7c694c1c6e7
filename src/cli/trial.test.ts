import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { carryOut, claimFolder, planRemoval } from './trial.ts';

function emptyFolder(context: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'muster-trial-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test('`planRemoval` takes what a claimed folder got from Muster, and nothing a person put there', async (context) => {
  const folder = join(emptyFolder(context), 'data');
  await claimFolder(folder);
  mkdirSync(join(folder, 'pki'));
  writeFileSync(join(folder, 'pki', 'ca.key'), 'x'.repeat(100));
  writeFileSync(join(folder, 'admin.kubeconfig'), 'k');
  writeFileSync(join(folder, 'notes.txt'), 'mine');
  const plan = await planRemoval(folder);
  assert.ok(typeof plan === 'object');
  assert.deepEqual(plan.keep, [join(folder, 'notes.txt')]);
  await carryOut(plan);
  assert.equal(existsSync(join(folder, 'notes.txt')), true);
  assert.equal(existsSync(join(folder, 'pki')), false);
  assert.equal(await planRemoval(folder), 'not-ours');
});

test('`carryOut` leaves nothing when everything was ours', async (context) => {
  const folder = join(emptyFolder(context), 'data');
  await claimFolder(folder);
  const plan = await planRemoval(folder);
  assert.ok(typeof plan === 'object');
  await carryOut(plan);
  assert.equal(await planRemoval(folder), 'absent');
});

test('`claimFolder` never claims a folder with something in it', async (context) => {
  const folder = emptyFolder(context);
  writeFileSync(join(folder, 'store.sqlite'), 'somebody else’s');
  await claimFolder(folder);
  assert.equal(await planRemoval(folder), 'not-ours');
});
