import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { nearest } from './nearest.ts';

const commands = ['up', 'down', 'server', 'store', 'version', 'explain', 'completion'];

test('`nearest` finds what a finger missed', () => {
  assert.equal(nearest('sevrer', commands), 'server');
  assert.equal(nearest('verison', commands), 'version');
  assert.equal(nearest('comp', commands), 'completion');
  assert.equal(nearest('dwon', commands), 'down');
});

test('`nearest` says nothing when nothing is near', () => {
  assert.equal(nearest('kubernetes', commands), undefined);
  assert.equal(nearest('', commands), undefined);
});

test('`nearest` finds every word itself', () => {
  fc.assert(fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), (words) => nearest(words[0] ?? '', words) === words[0]));
});
