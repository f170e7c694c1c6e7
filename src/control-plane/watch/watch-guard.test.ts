import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { test } from 'node:test';
import type { ApiAnswer, ByteSink } from '../../api/exchange.ts';
import { WatchGuard } from './watch-guard.ts';

const opened = (guard: WatchGuard, stillMay: () => boolean | Promise<boolean>) => {
  const seen = { stopped: 0, ended: 0 };
  const sink: ByteSink = {
    write: () => true,
    caughtUp: () => undefined,
    end: () => {
      seen.ended += 1;
    },
  };
  const answer: ApiAnswer = {
    status: 200,
    headers: {},
    body: {
      kind: 'stream',
      start: () => () => {
        seen.stopped += 1;
      },
    },
  };
  const { body } = guard.over(answer, stillMay);
  assert.ok(body.kind === 'stream');
  return { seen, leave: body.start(sink) };
};

const until = async (isSo: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 500 && !isSo(); tries += 1) await pause(5);
  assert.ok(isSo());
};

const faults: unknown[] = [];
const quick = { roundMilliseconds: 20, turnMilliseconds: 5, report: (error: unknown) => faults.push(error) };

test('`WatchGuard` ends the watch of who may no longer watch, and no other', async () => {
  const guard = new WatchGuard(quick);
  let may = true;
  const [one, other] = [opened(guard, () => may), opened(guard, async () => true)];
  await pause(60);
  assert.deepEqual([one.seen, guard.size], [{ stopped: 0, ended: 0 }, 2]);
  may = false;
  await until(() => one.seen.ended === 1);
  assert.deepEqual([one.seen, other.seen, guard.size], [{ stopped: 1, ended: 1 }, { stopped: 0, ended: 0 }, 1]);
  other.leave();
  assert.equal(guard.size, 0);
});

test('`WatchGuard` lets a watch go on when nobody can say whether it may', async () => {
  const guard = new WatchGuard(quick);
  let asked = 0;
  const { seen, leave } = opened(guard, async () => {
    asked += 1;
    throw new Error('the store is away');
  });
  await until(() => asked > 2);
  assert.equal(seen.ended, 0);
  assert.ok(faults.length > 1);
  leave();
});

test('`WatchGuard` looks at all in a round, at a few in a turn', async () => {
  const guard = new WatchGuard({ ...quick, roundMilliseconds: 100 });
  const asked = new Set<number>();
  let most = 0;
  let turn = 0;
  const leaves = Array.from(
    { length: 100 },
    (_, place) =>
      opened(guard, () => {
        asked.add(place);
        turn += 1;
        queueMicrotask(() => {
          most = Math.max(most, turn);
          setImmediate(() => (turn = 0));
        });
        return true;
      }).leave,
  );
  await until(() => asked.size === 100);
  assert.ok(most <= 10, `${most} in one turn`);
  for (const leave of leaves) leave();
});

test('`WatchGuard` leaves answers that are no streams alone', () => {
  const answer: ApiAnswer = { status: 200, headers: {}, body: { kind: 'none' } };
  assert.equal(
    new WatchGuard(quick).over(answer, () => false),
    answer,
  );
});
