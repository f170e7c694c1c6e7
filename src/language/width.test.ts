import assert from 'node:assert/strict';
import { test } from 'node:test';
import { padToWidth, textWidth } from './width.ts';

test('`textWidth` counts columns of a terminal, not characters', () => {
  assert.equal(textWidth('node30'), 6);
  assert.equal(textWidth('节点'), 4);
  assert.equal(textWidth('ﾊﾝｶｸ'), 4, 'halfwidth katakana is narrow');
  assert.equal(textWidth('，'), 2);
  assert.equal(textWidth('é'), 1);
  assert.equal(textWidth('e\u0301'), 1);
  assert.equal(textWidth('𠮷'), 2);
  assert.equal(textWidth('✓'), 1);
});

test('`padToWidth` aligns mixed text and leaves long text alone', () => {
  assert.equal(`${padToWidth('节点', 6)}|`, '节点  |');
  assert.equal(padToWidth('control', 3), 'control');
});
