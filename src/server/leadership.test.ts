import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Lease, LeaseSpec } from '../api/types/coordination.v1.generated.ts';
import { claimed, isHeldByAnother, released, seen, usualTimes } from './leadership.ts';

const lease = (spec: LeaseSpec, resourceVersion = '5'): Lease => ({
  apiVersion: 'coordination.k8s.io/v1',
  kind: 'Lease',
  metadata: { name: 'l', resourceVersion },
  spec,
});

const held = lease({ holderIdentity: 'other', leaseDurationSeconds: 10 });

test('`isHeldByAnother` counts from when a version was first seen, whatever clocks the others have', () => {
  const first = seen(held, undefined, 1_000);
  assert.equal(isHeldByAnother(held, 'me', seen(held, first, 10_999), 10_999), true);
  assert.equal(isHeldByAnother(held, 'me', seen(held, first, 11_000), 11_000), false);
  const renewed = lease(held.spec, '6');
  assert.equal(isHeldByAnother(renewed, 'me', seen(renewed, first, 11_000), 11_000), true);
});

test('`isHeldByAnother` is false for the holder itself and for a lease that was released', () => {
  const first = seen(held, undefined, 0);
  assert.equal(isHeldByAnother(held, 'other', first, 0), false);
  assert.equal(isHeldByAnother(lease(released(held.spec, 0)), 'me', first, 0), false);
});

test('`claimed` counts a transition whenever the holder changes, and keeps since when it holds', () => {
  const first = claimed(undefined, 'a', usualTimes, 0);
  assert.deepEqual(first, {
    holderIdentity: 'a',
    leaseDurationSeconds: 10,
    acquireTime: '1970-01-01T00:00:00.000000Z',
    renewTime: '1970-01-01T00:00:00.000000Z',
    leaseTransitions: 0,
  });
  const renewed = claimed(first, 'a', usualTimes, 2_000);
  assert.equal(renewed.acquireTime, first.acquireTime);
  assert.equal(renewed.renewTime, '1970-01-01T00:00:02.000000Z');
  assert.equal(claimed(renewed, 'b', usualTimes, 3_000).leaseTransitions, 1);
  assert.equal(claimed(released(renewed, 3_000), 'b', usualTimes, 3_000).leaseTransitions, 1);
});

test('`usualTimes` let a holder stop well before anybody else may begin', () => {
  assert.ok(usualTimes.deadlineSeconds + 2 < usualTimes.leaseSeconds);
  assert.ok(usualTimes.leaseSeconds + 2 * usualTimes.retrySeconds * 1.2 < 15);
});
