import assert from 'node:assert/strict';
import { test } from 'node:test';
import { muster } from '../table.ts';
import { candidatesFor } from './candidates.ts';

async function words(...typed: string[]): Promise<string[] | 'files'> {
  const completion = await candidatesFor(muster, typed, 'en');
  return completion.kind === 'files' ? 'files' : completion.candidates.map(({ word }) => word);
}

test('`candidatesFor` offers commands, but not the hidden one', async () => {
  assert.deepEqual(await words('ver'), ['version']);
  assert.equal((await words('')).includes('__complete'), false);
});

test('`candidatesFor` offers options and their values', async () => {
  assert.deepEqual(await words('server', '--data'), ['--data-dir']);
  assert.deepEqual(await words('server', '--store', ''), ['embedded', 'etcd']);
  assert.deepEqual(await words('version', '-o', 'y'), ['yaml']);
  assert.equal(await words('server', '--data-dir', '/v'), 'files');
});

test('`candidatesFor` offers what an argument may be, once', async () => {
  assert.deepEqual(await words('completion', ''), ['bash', 'zsh', 'fish']);
  assert.deepEqual(await words('completion', 'bash', ''), []);
  assert.deepEqual(await words('explain', 'MU04'), [
    'MU040',
    'MU041',
    'MU042',
    'MU043',
    'MU044',
    'MU045',
    'MU046',
    'MU047',
    'MU048',
    'MU049',
  ]);
});

test('`candidatesFor` offers causes by code, and by name when one is begun', async () => {
  assert.deepEqual(await words('explain', 'MU60'), await words('doctor', 'fix', 'MU60'));
  assert.ok((await words('doctor', 'fix', 'MU60')).includes('MU601'));
  assert.deepEqual(await words('explain', 'swap-en'), ['swap-enabled']);
  assert.equal((await words('explain', '')).includes('swap-enabled'), false);
});
