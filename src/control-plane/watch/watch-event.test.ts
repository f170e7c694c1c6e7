import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Change, Entry } from '../../store/store.ts';
import type { Criteria } from '../act/criteria.ts';
import { eventOf } from './watch-event.ts';

const entry = (value: string, modRevision: number): Entry => ({
  key: '/registry/configmaps/default/a',
  value,
  createRevision: 1,
  modRevision,
});
const put = (value: string, previous?: string): Change => ({
  kind: 'put',
  revision: 2,
  entry: entry(value, 2),
  previous: previous === undefined ? undefined : entry(previous, 1),
});
const gone = (previous: string): Change => ({ kind: 'delete', revision: 3, previous: entry(previous, 1) });
const onlyIn: Criteria = { everything: false, fits: ({ value }) => value === 'in' };

suite('`eventOf`', () => {
  test('tells of an object that comes into view, stays in it, and leaves it', () => {
    assert.equal(eventOf(put('in'), onlyIn)?.type, 'ADDED');
    assert.equal(eventOf(put('in', 'out'), onlyIn)?.type, 'ADDED');
    assert.equal(eventOf(put('in', 'in'), onlyIn)?.type, 'MODIFIED');
    assert.equal(eventOf(put('out', 'in'), onlyIn)?.type, 'DELETED');
  });

  test('says nothing of what was never in view', () => {
    assert.equal(eventOf(put('out'), onlyIn), undefined);
    assert.equal(eventOf(put('out', 'out'), onlyIn), undefined);
    assert.equal(eventOf(gone('out'), onlyIn), undefined);
  });

  test('shows a deleted object as it last was, under the revision of its deletion', () => {
    const event = eventOf(gone('in'), onlyIn);
    assert.deepEqual([event?.type, event?.revision, event?.entry.modRevision], ['DELETED', 3, 1]);
  });
});
