import assert from 'node:assert/strict';
import { test } from 'node:test';
import { configIn, foldersIn } from './cri-network.ts';

const field = (number: number, content: Uint8Array | string): Buffer => {
  const bytes = Buffer.from(content);
  return Buffer.concat([Buffer.from([(number << 3) | 2, bytes.length]), bytes]);
};

test('`configIn` and `foldersIn` find the folders of the network in a verbose status', () => {
  const config = JSON.stringify({ cni: { binDir: '/b', confDir: '/c' } });
  const entry = (name: string, value: string): Buffer => field(2, Buffer.concat([field(1, name), field(2, value)]));
  const answer = Buffer.concat([field(1, ''), entry('golang', '"go1"'), entry('config', config)]);
  assert.equal(configIn(answer), config);
  assert.deepEqual(foldersIn(config), { plugins: '/b', configuration: '/c' });
});

test('`foldersIn` takes the usual folders when nothing is said', () => {
  const usual = { plugins: '/opt/cni/bin', configuration: '/etc/cni/net.d' };
  assert.deepEqual([foldersIn(''), foldersIn('{}'), foldersIn('{"cni":{"confDir":""}}')], [usual, usual, usual]);
});
