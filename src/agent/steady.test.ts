import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { StatusError } from '../api/status.ts';
import { createLog, type LogFields, silentLog } from '../base/log.ts';
import { backoffDelay } from '../base/retry.ts';
import { PeerError } from '../language/errors.ts';
import { renewalDelay } from './node-lease.ts';
import { keepDoing } from './steady.ts';

/** When a machine tries, in milliseconds after it was powered on, while nobody answers. */
const attempts = (random: () => number, until: number): number[] => {
  const times = [0];
  for (let failures = 0; ; failures += 1) {
    const next = (times.at(-1) ?? 0) + backoffDelay({ firstMilliseconds: 200, longestMilliseconds: 10_000 }, failures, random());
    if (next > until) return times;
    times.push(next);
  }
};

describe('keepDoing', () => {
  test('a whole site that is powered on at once does not come back in step', () => {
    const machines = 2_000;
    const minute = 60_000;
    const perSecond = new Map<number, number>();
    for (let machine = 0; machine < machines; machine += 1) {
      const times = attempts(Math.random, 5 * minute);
      // Bounded, however long it lasts: 10 to 20 tries a minute at the most.
      assert.ok(times.length < 5 * 13, String(times.length));
      for (const time of times) perSecond.set(Math.floor(time / 1000), (perSecond.get(Math.floor(time / 1000)) ?? 0) + 1);
    }
    // In the long run each second gets its share: one in 7.5, which is the mean of 5 to 10.
    const late = Array.from({ length: 120 }, (_, index) => perSecond.get(180 + index) ?? 0);
    assert.ok(Math.max(...late) < 1.5 * (machines / 7.5), String(Math.max(...late)));
    assert.ok(Math.min(...late) > 0.5 * (machines / 7.5), String(Math.min(...late)));
  });

  test('`renewalDelay` is ten seconds and a little, never less', () => {
    assert.equal(renewalDelay(0), 10_000);
    assert.ok(renewalDelay(0.999) < 10_400);
  });

  test('comes back no sooner than a busy server asks for', async () => {
    const ending = new AbortController();
    const tries: number[] = [];
    await keepDoing({
      name: 'work',
      signal: ending.signal,
      log: silentLog,
      random: () => 0,
      work: () => {
        tries.push(performance.now());
        if (tries.length > 1) return Promise.resolve(undefined);
        return Promise.reject(
          new StatusError({ code: 429, reason: 'TooManyRequests', message: 'later', details: { retryAfterSeconds: 0.5 } }),
        );
      },
    });
    assert.ok((tries[1] ?? 0) - (tries[0] ?? 0) > 490);
  });

  test('says a trouble once, with code and next step, and that it is over', async () => {
    const ending = new AbortController();
    const said: string[] = [];
    const log = createLog({
      format: 'json',
      level: 'info',
      clock: { now: () => 0, monotonic: () => 0 },
      write: (line) => void said.push(line),
    });
    let rounds = 0;
    await keepDoing({
      name: 'work',
      signal: ending.signal,
      log,
      random: () => 0,
      longestMilliseconds: 1,
      work: () => {
        rounds += 1;
        if (rounds < 4)
          return Promise.reject(new PeerError('authority-changed', { args: { server: 'https://a', problem: 'SELF_SIGNED_CERT' } }));
        ending.abort();
        return Promise.resolve(0);
      },
    });
    const events = said.map((line) => JSON.parse(line) as LogFields);
    assert.deepEqual(
      events.map(({ event }) => event),
      ['trouble; trying again', 'works again'],
    );
    assert.equal(events[0]?.['code'], 'MU079');
    assert.match(String(events[0]['try']), /muster token create/);
  });

  test('ends with the signal, also in the middle of a wait', async () => {
    const ending = new AbortController();
    setTimeout(() => ending.abort(), 5);
    await keepDoing({ name: 'work', signal: ending.signal, log: silentLog, random: () => 0, work: () => Promise.resolve(3_600_000) });
  });
});
