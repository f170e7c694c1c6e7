import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ContainerStatus, Pod, PodStatus } from '../../../../api/types/core.v1.generated.ts';
import { rowOf } from '../../declared.suite.ts';
import { pods } from '../pod.ts';

const status = (name: string, state: ContainerStatus['state'] = {}, restartCount = 0, ready = false): ContainerStatus => ({
  name,
  image: '',
  imageID: '',
  ready,
  restartCount,
  state,
});
const up = (name: string, restarts = 0): ContainerStatus => status(name, { running: {} }, restarts, true);
const isReady = { type: 'Ready', status: 'True' };

const pod = (podStatus: PodStatus, metadata: object = {}): Pod => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'p', creationTimestamp: '2026-01-02T03:04:00Z', ...metadata },
  spec: { containers: [{ name: 'c' }, { name: 'd' }], initContainers: [{ name: 'i' }, { name: 'j' }] },
  status: podStatus,
});

const deleted = { deletionTimestamp: '2026-01-02T03:04:00Z' };

const cases: readonly [string, Pod, [string, string, number]][] = [
  ['phase', pod({ phase: 'Pending' }), ['0/2', 'Pending', 0]],
  ['reason of the pod', pod({ phase: 'Failed', reason: 'Evicted' }), ['0/2', 'Evicted', 0]],
  ['all up', pod({ phase: 'Running', containerStatuses: [up('c', 2), up('d', 1)] }), ['2/2', 'Running', 3]],
  [
    'initializing',
    pod({
      phase: 'Pending',
      initContainerStatuses: [status('i', { terminated: { exitCode: 0 } }, 1), status('j', { waiting: { reason: 'PodInitializing' } })],
    }),
    ['0/2', 'Init:1/2', 1],
  ],
  ['init failed', pod({ initContainerStatuses: [status('i', { terminated: { exitCode: 3 } }, 4)] }), ['0/2', 'Init:ExitCode:3', 4]],
  ['init killed', pod({ initContainerStatuses: [status('i', { terminated: { exitCode: 1, signal: 9 } })] }), ['0/2', 'Init:Signal:9', 0]],
  [
    'init failed with a reason',
    pod({ initContainerStatuses: [status('i', { terminated: { exitCode: 1, reason: 'Error' } })] }),
    ['0/2', 'Init:Error', 0],
  ],
  [
    'init crashing',
    pod({ initContainerStatuses: [status('i', { waiting: { reason: 'CrashLoopBackOff' } })] }),
    ['0/2', 'Init:CrashLoopBackOff', 0],
  ],
  [
    'the first trouble counts',
    pod({
      containerStatuses: [status('c', { waiting: { reason: 'ErrImagePull' } }), status('d', { terminated: { exitCode: 1, signal: 9 } }, 3)],
    }),
    ['0/2', 'ErrImagePull', 3],
  ],
  ['ended without a reason', pod({ containerStatuses: [status('c', { terminated: { exitCode: 2 } })] }), ['0/2', 'ExitCode:2', 0]],
  [
    'one completed, one ready',
    pod({ conditions: [isReady], containerStatuses: [up('c'), status('d', { terminated: { exitCode: 0, reason: 'Completed' } })] }),
    ['1/2', 'Running', 0],
  ],
  [
    'one completed, pod not ready',
    pod({ containerStatuses: [up('c'), status('d', { terminated: { exitCode: 0, reason: 'Completed' } })] }),
    ['1/2', 'NotReady', 0],
  ],
  ['being deleted', pod({ phase: 'Running', containerStatuses: [up('c')] }, deleted), ['1/2', 'Terminating', 0]],
  ['on a lost node', pod({ phase: 'Running', reason: 'NodeLost' }, deleted), ['0/2', 'Unknown', 0]],
];

test('`pods` show how their containers are', () => {
  for (const [what, object, [ready, word, restarts]] of cases) {
    const row = rowOf(pods, object);
    assert.deepEqual([row['Ready'], row['Status'], row['Restarts']], [ready, word, restarts], what);
  }
});

test('`pods` show where they are', () => {
  const object = pod({ podIPs: [{ ip: '1.2.3.4' }], conditions: [{ type: 'x/y', status: 'True' }] });
  object.spec.nodeName = 'n1';
  object.spec.readinessGates = [{ conditionType: 'x/y' }, { conditionType: 'x/z' }];
  assert.deepEqual(rowOf(pods, object), {
    Name: 'p',
    Ready: '0/2',
    Status: '',
    Restarts: 0,
    Age: '5s',
    IP: '1.2.3.4',
    Node: 'n1',
    'Nominated Node': '<none>',
    'Readiness Gates': '1/2',
  });
  assert.deepEqual(
    pods.columns.filter(({ priority }) => priority === 1).map(({ name }) => name),
    ['IP', 'Node', 'Nominated Node', 'Readiness Gates'],
  );
});

test('`pods` mark the rows of those that are done', () => {
  const done = { type: 'Completed', status: 'True', reason: 'Succeeded', message: 'The pod has completed successfully.' };
  assert.deepEqual(pods.rowConditions?.(pod({ phase: 'Succeeded' })), [done]);
  assert.deepEqual(pods.rowConditions(pod({ phase: 'Running' })), []);
});
