import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertErrors, created, createErrors, rowOf } from '../declared.suite.ts';
import { leases } from './lease.ts';

test('`leases` want a duration and count up', () => {
  assertErrors(createErrors(leases, { spec: { leaseDurationSeconds: 0, leaseTransitions: -1 } }), [
    'spec.leaseDurationSeconds: Invalid value: 0: must be greater than 0',
    'spec.leaseTransitions: Invalid value: -1: must to greater or equal than 0',
  ]);
});

test('`leases` without a spec are fine, and show who holds them', () => {
  assertErrors(createErrors(leases, {}), []);
  assert.deepEqual(rowOf(leases, created(leases, { spec: { holderIdentity: 'h' } })), { Name: 'x', Holder: 'h', Age: '<unknown>' });
});
