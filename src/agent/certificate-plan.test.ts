import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type CertificateFacts, planCertificate, renewalTime } from './certificate-plan.ts';
import type { Credential } from './credentials.ts';

const hour = 3_600_000;
const day = 24 * hour;
const start = Date.UTC(2020, 10, 6);

const credential = (path: string, notBefore: number, notAfter: number): Credential => ({
  path,
  certPem: '',
  keyPem: '',
  notBefore,
  notAfter,
  user: 'system:node:a',
});

const plan = (credentials: readonly Credential[], machine: number, more: Partial<CertificateFacts> = {}) =>
  planCertificate({
    credentials,
    user: 'system:node:a',
    clocks: { machine, server: machine },
    refused: new Set(),
    random: 0.5,
    ...more,
  });

describe('planCertificate', () => {
  const old = credential('old', start, start + 365 * day);
  const now = start + 300 * day;
  const fromTheFuture = credential('future', now + 4 * hour, now + 4 * hour + 365 * day);

  test('`planCertificate` stays with the earlier certificate when the newest is of the future (the power cut of story 001)', () => {
    const { use, adopt, ask, waiting } = plan([old, fromTheFuture], now);
    assert.deepEqual([use?.path, adopt, ask, waiting?.path], ['old', true, undefined, 'future']);
  });

  test('`planCertificate` takes the newest when both clocks agree that it is valid', () => {
    assert.equal(plan([old, fromTheFuture], now + 5 * hour).use?.path, 'future');
  });

  test('`planCertificate` does not take a new one that only one of the clocks finds valid', () => {
    for (const clocks of [
      { machine: now + 5 * hour, server: now },
      { machine: now, server: now + 5 * hour },
    ]) {
      assert.equal(plan([old, fromTheFuture], now, { clocks }).use?.path, 'old');
    }
  });

  test('`planCertificate` goes back when both clocks were wrong together at renewal and are put right', () => {
    const adopted = plan([old, fromTheFuture], now + 4 * hour + 1);
    assert.equal(adopted.use?.path, 'future');
    const putRight = plan([old, fromTheFuture], now + 60_000);
    assert.deepEqual([putRight.use?.path, putRight.adopt], ['old', true]);
  });

  test('`planCertificate` uses, but does not adopt, what the server finds valid when there is nothing else', () => {
    const { use, adopt } = plan([fromTheFuture], now, { clocks: { machine: now, server: now + 5 * hour } });
    assert.deepEqual([use?.path, adopt], ['future', false]);
  });

  test('`planCertificate` asks anew when what is there is refused, expired, or of another node', () => {
    assert.equal(plan([old], now, { refused: new Set(['old']) }).ask, 'enrolment');
    assert.equal(plan([old], now + 365 * day).ask, 'enrolment');
    assert.equal(plan([old], now, { user: 'system:node:b' }).ask, 'enrolment');
  });

  test('`planCertificate` asks for nothing before it heard the server, and speaks to it with what there is, whatever this clock says', () => {
    for (const machine of [0, start + 290 * day, start + 1000 * day]) {
      const { use, adopt, ask } = plan([old], machine, { clocks: { machine, server: undefined } });
      assert.deepEqual([use, adopt, ask], [old, false, undefined]);
    }
    assert.equal(plan([old, fromTheFuture], now, { clocks: { machine: now, server: undefined } }).use, old);
    assert.equal(plan([], now, { clocks: { machine: now, server: undefined } }).ask, 'enrolment');
  });

  test('`planCertificate` tries an earlier one when the newest is refused', () => {
    const newer = credential('newer', start + day, start + 366 * day);
    assert.equal(plan([old, newer], now).use?.path, 'newer');
    assert.equal(plan([old, newer], now, { refused: new Set(['newer']) }).use?.path, 'old');
  });

  test('`renewalTime` is between 70 and 90 % of life, and `planCertificate` renews from then on', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.999, noNaN: true }), (random) => {
        const share = (renewalTime(old, random) - old.notBefore) / (old.notAfter - old.notBefore);
        assert.ok(share >= 0.7 && share < 0.9);
        const due = renewalTime(old, random);
        assert.equal(plan([old], due - 1, { random }).ask, undefined);
        assert.equal(plan([old], due + 1, { random }).ask, 'renewal');
      }),
    );
  });

  test('`planCertificate` never uses what the server finds invalid, and adopts only what both find valid', () => {
    const times = fc.integer({ min: 0, max: 100 });
    const some = fc.array(fc.tuple(times, times), { maxLength: 6 });
    fc.assert(
      fc.property(some, times, times, (spans, machine, server) => {
        const credentials = spans.map(([from, length], index) => credential(String(index), from, from + length));
        const { use, adopt, ask } = plan(credentials, machine, { clocks: { machine, server } });
        const valid = ({ notBefore, notAfter }: Credential, time: number): boolean => notBefore <= time && time <= notAfter;
        if (use === undefined) assert.ok(ask === 'enrolment' && !credentials.some((each) => valid(each, server)));
        else {
          assert.ok(valid(use, server));
          assert.equal(adopt, valid(use, machine));
          if (!adopt) assert.ok(!credentials.some((each) => valid(each, server) && valid(each, machine)));
        }
      }),
    );
  });
});
