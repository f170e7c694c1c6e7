import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Registration, RegistrationStatus } from '../../api/types/registration.v1.generated.ts';
import { findingsOf } from './finding.ts';

const now = Date.parse('2026-01-01T12:00:00Z');
const machine = (status: Partial<RegistrationStatus>): Registration => ({
  apiVersion: 'registration.muster.dev/v1',
  kind: 'Registration',
  metadata: { name: 'a' },
  status,
});
const refusal = (cause: string, last: string, more = {}) => ({
  cause,
  rung: 'identity',
  first: '2026-01-01T10:00:00Z',
  last,
  count: 3,
  message: 'm',
  ...more,
});
const said = (status: Partial<RegistrationStatus>): string[] =>
  findingsOf(machine(status), now).map(({ reason, message }) => `${reason} ${message}`);

describe('findingsOf', () => {
  test('tells what a machine was refused for in the last minutes, with the code and from where', () => {
    const events = [refusal('MU501', '2026-01-01T11:59:00Z', { address: '10.0.0.7', message: '[MU501] valid until x' })];
    assert.deepEqual(said({ events }), ['ClientCertExpired [MU501] the client certificate has expired: valid until x (from 10.0.0.7)']);
    assert.equal(findingsOf(machine({ events }), now)[0]?.count, 3);
  });

  test('leaves out what is of the past, unless the machine still stands there', () => {
    const events = [refusal('MU501', '2026-01-01T11:00:00Z')];
    assert.deepEqual(said({ events, state: 'serving', cause: 'serving' }), []);
    assert.equal(said({ events, state: 'stopped', cause: 'MU501' }).length, 1);
  });

  test('adds the counts of refusals for one cause, and keeps the newest words', () => {
    const events = [
      refusal('MU505', '2026-01-01T11:58:00Z', { message: 'old' }),
      refusal('MU505', '2026-01-01T11:59:00Z', { message: 'new' }),
    ];
    const [finding, ...others] = findingsOf(machine({ events }), now);
    assert.deepEqual([finding?.count, others.length], [6, 0]);
    assert.match(finding?.message ?? '', /: new$/);
  });

  test('tells what the verdict says, and nothing of what a kubelet tells itself', () => {
    assert.deepEqual(said({ state: 'impaired', cause: 'cloned-machine', detail: 'two machines use its name: boot ids a and b' }), [
      'ClonedMachine [MU602] two machines use its name: boot ids a and b',
    ]);
    assert.deepEqual(said({ state: 'stopped', cause: 'heartbeat-lost', detail: 'its heartbeat stopped' }), [
      'HeartbeatLost [MU701] its heartbeat stopped',
    ]);
    assert.equal(said({ state: 'impaired', cause: 'clock-skew', detail: '61 s ahead' }).length, 1);
    assert.deepEqual(said({ state: 'impaired', cause: 'disk-pressure' }), []);
    assert.deepEqual(said({ state: 'climbing', cause: 'no-status-yet' }), []);
    assert.deepEqual(said({}), []);
  });

  test('bounds its message, whatever a machine says', () => {
    const [finding] = findingsOf(machine({ events: [refusal('MU501', '2026-01-01T11:59:00Z', { message: 'x'.repeat(9_000) })] }), now);
    assert.ok((finding?.message.length ?? 9_999) <= 1_024);
  });
});
