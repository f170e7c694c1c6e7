import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertErrors, created, createErrors, rowOf } from '../declared.suite.ts';
import { events } from './event.ts';

const pod = { kind: 'Pod', name: 'a', namespace: 'default' };
const eventTime = '2026-01-02T03:00:00.000000Z';

const cases: readonly [string, object, string[]][] = [
  ['about a pod here', { involvedObject: pod }, []],
  ['about a node, in default', { involvedObject: { kind: 'Node', name: 'n' } }, []],
  [
    'about a pod elsewhere',
    { involvedObject: { namespace: 'foo' } },
    ['involvedObject.namespace: Invalid value: "foo": does not match event.namespace'],
  ],
  [
    'new style, from nobody',
    { involvedObject: pod, eventTime },
    [
      'reportingController: Required value',
      'reportingController: Invalid value: "": name part must be non-empty',
      'reportingController: Invalid value: "": name part must consist of',
      'reportingInstance: Required value',
      'action: Required value',
      'reason: Required value',
    ],
  ],
  [
    'new style, too long',
    {
      involvedObject: pod,
      eventTime,
      reportingComponent: 'a',
      reportingInstance: 'x'.repeat(129),
      action: 'x',
      reason: 'x',
      message: 'x'.repeat(1025),
    },
    [
      'reportingInstance: Invalid value: "": can have at most 128 characters',
      'message: Invalid value: "": can have at most 1024 characters',
    ],
  ],
];

test('`events` say what is wrong', () => {
  for (const [what, event, expected] of cases) assertErrors(createErrors(events, event), expected, what);
});

test('`events` show when, about what and from whom', () => {
  const event = created(events, {
    involvedObject: { ...pod, fieldPath: 'spec.containers{c}' },
    reason: 'r',
    message: ' m\n',
    type: 'Normal',
    source: { component: 'c', host: 'h' },
    firstTimestamp: '2026-01-02T03:00:05Z',
    lastTimestamp: '2026-01-02T03:04:00Z',
    count: 4,
  });
  assert.deepEqual(rowOf(events, event), {
    'Last Seen': '5s',
    Type: 'Normal',
    Reason: 'r',
    Object: 'pod/a',
    Subobject: 'spec.containers{c}',
    Source: 'c, h',
    Message: 'm',
    'First Seen': '4m',
    Count: 4,
    Name: 'x',
  });
});

test('`events` of a series show the last of it', () => {
  const series = { count: 4, lastObservedTime: '2026-01-02T03:04:00.000000Z' };
  const row = rowOf(
    events,
    created(events, { involvedObject: pod, eventTime: '2026-01-02T03:00:05.000000Z', reportingComponent: 'a', series }),
  );
  assert.deepEqual([row['Last Seen'], row['First Seen'], row['Count'], row['Source']], ['5s', '4m', 5, 'a']);
});

test('`events` are selected by what they are about and who says so', () => {
  const event = created(events, { involvedObject: pod, reportingComponent: 'a' });
  assert.deepEqual([events.fields?.['involvedObject.name']?.(event), events.fields?.['source']?.(event)], ['a', 'a']);
});
