import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { isAtLeast, musterVersion, oldestNode } from './version.ts';

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
  engines: { node: string };
};

test('`musterVersion` and `oldestNode` are what package.json says', () => {
  assert.equal(musterVersion, manifest.version);
  assert.ok(oldestNode.startsWith(manifest.engines.node.replace('>=', '')));
});

test('`isAtLeast` compares numbers, not text', () => {
  assert.equal(isAtLeast('22.18.0', '22.18.0'), true);
  assert.equal(isAtLeast('24.1.0', '22.18.0'), true);
  assert.equal(isAtLeast('22.9.0', '22.18.0'), false);
  assert.equal(isAtLeast('20.20.2', '22.18.0'), false);
  assert.equal(isAtLeast('23.0.0-nightly', '22.18.0'), true);
});
