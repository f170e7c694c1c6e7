import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recordOf, timelineIn } from './record.ts';
import { emptyTimeline, followedBy, withMilestone, withRefusal } from './timeline.ts';

const refusal = { rung: 'identity', cause: 'MU503', message: 'not yet', address: '10.0.0.7' } as const;
const second = 1000;
const seen = withRefusal(withMilestone(emptyTimeline, 'first-contact', second), refusal, 2 * second);
const verdict = { rung: 'identity', state: 'stopped', since: 2 * second, cause: 'refused', detail: 'x' } as const;

test('`recordOf` names the code of the standing refusal, and `timelineIn` reads back what it wrote', () => {
  const record = recordOf({ verdict, timeline: seen, address: '10.0.0.7', claimed: '' });
  assert.deepEqual([record.rung, record.state, record.cause, record.since], ['identity', 'stopped', 'MU503', '1970-01-01T00:00:02Z']);
  assert.deepEqual(timelineIn(record), seen);
});

test('`timelineIn` leaves out what it does not know', () => {
  assert.deepEqual(timelineIn({ events: [{ milestone: 'of-tomorrow' }, { rung: 'tenth' }, {}] }), emptyTimeline);
  assert.deepEqual(timelineIn(undefined), emptyTimeline);
});

test('`followedBy` adds the counts of refusals, and says nothing twice', () => {
  const again = withRefusal(withRefusal(emptyTimeline, refusal, 3 * second), refusal, 4 * second);
  const { events } = followedBy(seen, again);
  assert.deepEqual(events.at(-1), { kind: 'refusal', ...refusal, first: 2 * second, last: 4 * second, count: 3 });
  assert.deepEqual(followedBy(seen, withMilestone(emptyTimeline, 'first-contact', 9 * second)), seen);
});

test('`followedBy` ends a refusal when the machine was let in again', () => {
  const letIn = followedBy(seen, withMilestone(emptyTimeline, 'accepted', 3 * second));
  assert.deepEqual(letIn.events.at(-1), { kind: 'milestone', milestone: 'accepted', at: 3 * second });
});
