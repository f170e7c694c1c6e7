import assert from 'node:assert/strict';
import { test } from 'node:test';
import { muster } from '../table.ts';
import { candidatesFor } from './candidates.ts';

function words(...typed: string[]): string[] | 'files' {
  const completion = candidatesFor(muster, typed, 'en');
  return completion.kind === 'files' ? 'files' : completion.candidates.map(({ word }) => word);
}

test('`candidatesFor` offers commands, but not the hidden one', () => {
  assert.deepEqual(words('ver'), ['version']);
  assert.equal(words('').includes('__complete'), false);
});

test('`candidatesFor` offers options and their values', () => {
  assert.deepEqual(words('server', '--data'), ['--data-dir']);
  assert.deepEqual(words('server', '--store', ''), ['embedded', 'etcd']);
  assert.deepEqual(words('version', '-o', 'y'), ['yaml']);
  assert.equal(words('server', '--data-dir', '/v'), 'files');
});

test('`candidatesFor` offers what an argument may be, once', () => {
  assert.deepEqual(words('completion', ''), ['bash', 'zsh', 'fish']);
  assert.deepEqual(words('completion', 'bash', ''), []);
  assert.deepEqual(words('explain', 'MU04'), ['MU040'].concat((words('explain', 'MU04') as string[]).slice(1)));
});
