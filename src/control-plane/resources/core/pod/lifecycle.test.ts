import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Binding, Pod, PodStatus } from '../../../../api/types/core.v1.generated.ts';
import { causeOf } from '../../../../api/validation/field-error.ts';
import { bind, bindingConflict, validateBinding } from './binding.ts';
import { decideEviction } from './eviction.ts';
import { gracePeriod } from './termination.ts';

const pod = (spec: object = {}, status: PodStatus = {}, metadata: object = {}): Pod => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'p', resourceVersion: '7', ...metadata },
  spec: { containers: [], terminationGracePeriodSeconds: 30, ...spec },
  status,
});

const leaving = { deletionTimestamp: '2026-01-01T00:00:00Z' };

test('`gracePeriod` waits only for a pod that a kubelet runs', () => {
  assert.equal(gracePeriod(pod({ nodeName: 'n' }), undefined), 30);
  assert.equal(gracePeriod(pod({ nodeName: 'n' }), 5), 5);
  assert.equal(gracePeriod(pod({ nodeName: 'n' }), 0), 0);
  assert.equal(gracePeriod(pod({ nodeName: 'n' }), -1), 1);
  assert.equal(gracePeriod(pod(), 5), 0);
  assert.equal(gracePeriod(pod({ nodeName: 'n' }, { phase: 'Succeeded' }), 5), 0);
  assert.equal(gracePeriod(pod({ nodeName: 'n' }, { phase: 'Failed' }), undefined), 0);
});

const binding: Binding = {
  apiVersion: 'v1',
  kind: 'Binding',
  metadata: { name: 'p', annotations: { b: '2' } },
  target: { kind: 'Node', name: 'n1' },
};

test('`bind` assigns a pod, says that it is scheduled and takes the annotations', () => {
  const before = pod({}, {}, { annotations: { a: '1' } });
  const after = bind(before, binding, Date.parse('2026-01-01T00:00:00Z'));
  assert.equal(after.spec.nodeName, 'n1');
  assert.deepEqual(after.metadata.annotations, { a: '1', b: '2' });
  assert.deepEqual(after.status?.conditions, [{ type: 'PodScheduled', status: 'True', lastTransitionTime: '2026-01-01T00:00:00Z' }]);
  assert.deepEqual(before, pod({}, {}, { annotations: { a: '1' } }));
});

test('`bindingConflict` refuses a second node and a pod that leaves', () => {
  assert.equal(bindingConflict(pod()), undefined);
  assert.equal(bindingConflict(pod({ nodeName: 'n' })), 'pod p is already assigned to node "n"');
  assert.equal(bindingConflict(pod({}, {}, leaving)), 'pod p is being deleted, cannot be assigned to a host');
});

test('`validateBinding` wants a node', () => {
  assert.deepEqual(validateBinding(binding), []);
  assert.deepEqual(validateBinding({ target: { kind: 'Pod' } }).map(causeOf), [
    { reason: 'FieldValueNotSupported', field: 'target.kind', message: 'Unsupported value: "Pod": supported values: "Node", "<empty>"' },
    { reason: 'FieldValueRequired', field: 'target.name', message: 'Required value' },
  ]);
});

test('`decideEviction` deletes with the options given', () => {
  const deleteOptions = { gracePeriodSeconds: 3 };
  assert.deepEqual(decideEviction(pod({}, { phase: 'Running' }), { deleteOptions }, []), { kind: 'delete', options: deleteOptions });
  assert.deepEqual(decideEviction(pod({}, { phase: 'Running' }), {}, ['All']), { kind: 'delete', options: { dryRun: ['All'] } });
});

test('`decideEviction` deletes a pending pod only as it was seen', () => {
  const seen = { kind: 'delete', options: { preconditions: { resourceVersion: '7' } } };
  assert.deepEqual(decideEviction(pod({}, { phase: 'Pending' }), {}, []), seen);
  assert.deepEqual(decideEviction(pod({}, { phase: 'Pending' }, leaving), {}, []), { kind: 'delete', options: {} });
  const asked = { preconditions: { resourceVersion: '5' } };
  assert.deepEqual(decideEviction(pod({}, { phase: 'Pending' }), { deleteOptions: asked }, []), { kind: 'delete', options: asked });
});

test('`decideEviction` refuses two opinions about a dry run', () => {
  assert.deepEqual(decideEviction(pod(), { deleteOptions: { dryRun: ['Some'] } }, ['All']), {
    kind: 'refuse',
    message: 'Non-matching dry-run options in request and content: [All] and [Some]',
  });
});
