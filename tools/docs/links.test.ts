import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { brokenLinks } from './links.ts';

test('`brokenLinks` follows files and headings, and leaves the rest of the world alone', (context) => {
  const root = mkdtempSync(join(tmpdir(), 'muster-links-'));
  context.after(() => {
    rmSync(root, { recursive: true });
  });
  mkdirSync(join(root, 'docs'));
  writeFileSync(join(root, 'docs', 'story.md'), '# The story\n\n## The floors\n');
  const links = ['docs/story.md', 'docs/story.md#the-floors', 'https://example.org/x', 'docs/gone.md', 'docs/story.md#the-roof', '#start'];
  writeFileSync(join(root, 'README.md'), `# Start\n\n${links.map((link) => `[x](${link})`).join(' ')}\n`);
  assert.deepEqual(brokenLinks(root, ['README.md']), [
    'README.md: broken link docs/gone.md',
    'README.md: broken link docs/story.md#the-roof',
  ]);
});
