import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { createDurably, readIfPresent, writeDurably } from './durable-file.ts';

const folder = (context: TestContext): string => {
  const path = mkdtempSync(join(tmpdir(), 'durable-'));
  context.after(() => rmSync(path, { recursive: true }));
  return path;
};

test('`writeDurably` replaces content and mode and leaves nothing beside', (context) => {
  const path = join(folder(context), 'a.key');
  writeDurably({ path, content: 'one', mode: 0o644 });
  writeDurably({ path, content: 'two', mode: 0o600 });
  assert.equal(readIfPresent(path), 'two');
  assert.equal(statSync(path).mode & 0o777, 0o600);
  assert.deepEqual(readdirSync(join(path, '..')), ['a.key']);
});

test('`createDurably` lets the first win', (context) => {
  const path = join(folder(context), 'a.key');
  assert.equal(createDurably({ path, content: 'first', mode: 0o600 }), true);
  assert.equal(createDurably({ path, content: 'second', mode: 0o600 }), false);
  assert.equal(readIfPresent(path), 'first');
  assert.deepEqual(readdirSync(join(path, '..')), ['a.key']);
});

test('`readIfPresent` tells absent from unreadable', (context) => {
  const path = folder(context);
  assert.equal(readIfPresent(join(path, 'none')), undefined);
  assert.throws(() => readIfPresent(path), { code: 'EISDIR' });
});
