import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Pod, PodStatus } from '../../../../api/types/core.v1.generated.ts';
import { assertErrors, created, updated, updateErrors } from '../../declared.suite.ts';
import { pods } from '../pod.ts';

const stored = (status: PodStatus = {}, spec: object = {}): Pod => {
  const pod = created(pods, { spec: { containers: [{ name: 'c', image: 'i' }], ...spec } }) as Pod;
  return { ...pod, status: { ...pod.status, ...status } };
};

const ended = (exitCode: number): PodStatus => ({
  containerStatuses: [{ name: 'c', image: 'i', imageID: '', restartCount: 0, ready: false, state: { terminated: { exitCode } } }],
});

const runAgain = ({ status }: Pod): void => {
  for (const container of status?.containerStatuses ?? []) container.state = { running: {} };
};

const changes: readonly [string, Pod, (pod: Pod) => void, string[]][] = [
  ['an address', stored(), (pod) => (pod.status = { podIP: '1.2.3.4' }), []],
  ['no address', stored(), (pod) => (pod.status = { podIP: 'x' }), ['status.podIPs[0]: Invalid value: "x": must be a valid IP address']],
  [
    'two of a family',
    stored(),
    (pod) => (pod.status = { podIPs: [{ ip: '1.2.3.4' }, { ip: '1.2.3.4' }] }),
    [
      'status.podIPs: Invalid value: [{"ip":"1.2.3.4"},{"ip":"1.2.3.4"}]: may specify no more than one IP for each IP family',
      'status.podIPs[1]: Duplicate value: {"ip":"1.2.3.4"}',
    ],
  ],
  [
    'a condition',
    stored(),
    (pod) => (pod.status = { conditions: [{ type: 'a b', status: 'True' }] }),
    ['metadata.conditions[0].Type: Invalid value: "a b": name part'],
  ],
  ['a nomination', stored(), (pod) => (pod.status = { nominatedNodeName: 'A_' }), ['status.nominatedNodeName: Invalid value: "A_"']],
  [
    'back to life for good',
    stored(ended(0), { restartPolicy: 'Never' }),
    runAgain,
    ['status.containerStatuses[0].state: Forbidden: may not be transitioned to non-terminated state'],
  ],
  ['back to life after failure', stored(ended(1), { restartPolicy: 'OnFailure' }), runAgain, []],
  ['back to life always', stored(ended(0)), runAgain, []],
];

test('`pods/status` says what is wrong', () => {
  for (const [what, old, change, expected] of changes) assertErrors(updateErrors(pods, old, change, 'status'), expected, what);
});

test('`pods/status` changes neither spec nor owners nor deletion', () => {
  const old = stored();
  old.metadata.ownerReferences = [{ apiVersion: 'v1', kind: 'Node', name: 'n', uid: 'u' }];
  old.metadata.deletionTimestamp = '2026-01-01T00:00:00Z';
  const change = (pod: Pod): void => {
    pod.spec.nodeName = 'n';
    pod.status = { phase: 'Running', podIP: '1.2.3.4' };
    delete pod.metadata.ownerReferences;
    delete pod.metadata.deletionTimestamp;
  };
  const after = updated<Pod>(pods, old, change, 'status');
  assert.deepEqual(after, { ...old, status: { phase: 'Running', podIP: '1.2.3.4', podIPs: [{ ip: '1.2.3.4' }] } });
});
