import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  emptyTimeline,
  lastMilestone,
  longestMessage,
  type Milestone,
  mostEvents,
  type Refusal,
  standingRefusal,
  type Timeline,
  withMilestone,
  withRefusal,
} from './timeline.ts';

const unauthorized: Refusal = { rung: 'identity', cause: 'MU503', message: 'not valid yet', address: '10.0.0.30' };

/** `csr-posted@3` or `MU503@4`, one after another. */
const told = (words: string): Timeline =>
  words.split(' ').reduce((timeline, word) => {
    const [what = '', at = ''] = word.split('@');
    return what.startsWith('MU')
      ? withRefusal(timeline, { ...unauthorized, cause: what }, Number(at))
      : withMilestone(timeline, what as Milestone, Number(at));
  }, emptyTimeline);

const transcript = ({ events }: Timeline): string =>
  events
    .map((event) =>
      event.kind === 'milestone' ? `${event.milestone}@${event.at}` : `${event.cause}@${event.first}-${event.last}x${event.count}`,
    )
    .join(' ');

const transcripts: readonly (readonly [string, string, string])[] = [
  [
    'a join that goes well',
    'first-contact@1 csr-posted@2 csr-approved@3 csr-signed@4 node-created@5 first-lease@6 ready@7',
    'first-contact@1 csr-posted@2 csr-approved@3 csr-signed@4 node-created@5 first-lease@6 ready@7',
  ],
  ['what is passed once', 'first-contact@1 node-created@2 first-contact@3 node-created@4', 'first-contact@1 node-created@2'],
  ['a flood of one refusal', 'first-contact@1 MU503@2 MU503@3 MU503@9', 'first-contact@1 MU503@2-9x3'],
  ['two refusals in turn', 'MU503@2 MU601@3 MU503@4 MU601@5', 'MU503@2-4x2 MU601@3-5x2'],
  ['a refusal after something went well', 'MU503@2 ready@3 MU503@4', 'MU503@2-2x1 ready@3 MU503@4-4x1'],
  ['lost and found', 'ready@1 lost@2 lost@3 ready@4', 'ready@1 lost@2 ready@4'],
  [
    'a Node that is deleted again, and again',
    'node-created@1 node-deleted@2 node-deleted@3 node-created@4 ready@5 node-deleted@6 node-created@7 node-deleted@8',
    'node-created@1 node-deleted@2 node-created@4 ready@5 node-deleted@6 node-created@7 node-deleted@8',
  ],
  [
    'a Node that comes back',
    'first-contact@1 node-created@2 node-deleted@3 first-contact@4 node-created@5',
    'first-contact@1 node-created@2 node-deleted@3 node-created@5',
  ],
];

for (const [name, words, expected] of transcripts) {
  test(`\`withMilestone\` and \`withRefusal\` tell ${name}`, () => {
    assert.equal(transcript(told(words)), expected);
  });
}

test('`standingRefusal` is the newest that nothing good came after', () => {
  assert.equal(standingRefusal(told('MU503@2 MU601@3 MU503@4'))?.cause, 'MU503');
  assert.equal(standingRefusal(told('MU503@2 ready@3')), undefined);
  assert.equal(standingRefusal(told('MU503@2 discovery@3'))?.cause, 'MU503', 'anybody may look');
  assert.equal(lastMilestone(told('ready@1 MU503@2'))?.milestone, 'ready');
});

test('`withRefusal` keeps addresses apart', () => {
  const timeline = withRefusal(told('MU503@2'), { ...unauthorized, address: '10.0.0.31' }, 3);
  assert.equal(timeline.events.length, 2);
});

test('a timeline is bounded whatever comes, and keeps the first contact', () => {
  let timeline = withMilestone(emptyTimeline, 'first-contact', 0);
  for (let at = 1; at <= 1000; at++) {
    timeline = withRefusal(timeline, { ...unauthorized, cause: `MU${at}`, message: 'x'.repeat(10_000) }, at);
  }
  assert.equal(timeline.events.length, mostEvents);
  assert.equal(timeline.forgotten, 1001 - mostEvents);
  assert.deepEqual(timeline.events[0], { kind: 'milestone', milestone: 'first-contact', at: 0 });
  assert.equal(standingRefusal(timeline)?.message.length, longestMessage);
});
