import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayColour } from './colour.ts';

test('`mayColour` listens to the flag, then NO_COLOR, then CLICOLOR_FORCE, then the terminal', () => {
  assert.equal(mayColour('always', { NO_COLOR: '1' }, false), true);
  assert.equal(mayColour('never', { CLICOLOR_FORCE: '1' }, true), false);
  assert.equal(mayColour('auto', { NO_COLOR: '1', CLICOLOR_FORCE: '1' }, true), false);
  assert.equal(mayColour('auto', { CLICOLOR_FORCE: '1' }, false), true);
  assert.equal(mayColour('auto', {}, true), true);
  assert.equal(mayColour('auto', { TERM: 'dumb' }, true), false);
});
