import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readmeDifferences } from './readme-pair.ts';

const english = '# Muster\n\nSee [errors](docs/errors.md).\n\n## Start\n\n```sh\nmake up   # begins\n```\n';

test('`readmeDifferences` finds nothing when only the words differ', () => {
  assert.deepEqual(readmeDifferences(english, '# Muster\n\n参见[错误](docs/errors.md)。\n\n## 开始\n\n```sh\nmake up # 开始\n```\n'), []);
});

test('`readmeDifferences` names a heading, a command and a link that only one of them has', () => {
  const problems = readmeDifferences(english, '# Muster\n\n```sh\nmake test\n```\n').map(
    (problem) => /differ in their ([a-z ]+)/.exec(problem)?.[1],
  );
  assert.deepEqual(problems, ['heading levels', 'commands', 'links']);
});
