import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { Compactor, type CompactorParts, guardKey } from './compactor.ts';

/** etcd as far as the compactor asks it: one guarded key, and how far history is gone. */
class Guard {
  modRevision = 0;
  value = '';
  compacted = 0;
  fails = false;

  readonly etcd: CompactorParts['etcd'] = {
    offset: 0,
    guarded: async ({ key, expected, value = '' }) => {
      assert.equal(key, guardKey);
      if (this.fails) throw new Error('etcd is away');
      if (expected !== this.modRevision) {
        const found = {
          key,
          value: this.value,
          createRevision: 1,
          modRevision: this.modRevision,
          writtenRevision: this.modRevision,
          lease: 0,
        };
        return { revision: this.modRevision, succeeded: false, found };
      }
      this.value = value;
      this.modRevision += 100;
      return { revision: this.modRevision, succeeded: true, found: undefined };
    },
    compact: async (revision) => {
      this.compacted = Math.max(this.compacted, revision);
    },
  };
}

const minute = 60_000;
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const started = (context: TestContext, guard: Guard, intervalSeconds = 300) => {
  const seen = { revision: 10, forgotten: 0 };
  const compactor = new Compactor({
    etcd: guard.etcd,
    intervalSeconds,
    revision: () => seen.revision,
    forget: (revision) => {
      seen.forgotten = revision;
    },
  });
  context.after(() => {
    compactor.stop();
  });
  return { seen, compactor };
};

test('`Compactor` forgets, every interval, what is older than the interval before', async (context) => {
  context.mock.timers.enable({ apis: ['setInterval'] });
  const guard = new Guard();
  const { seen, compactor } = started(context, guard);
  seen.revision = 20;
  context.mock.timers.tick(4 * minute);
  await turn();
  assert.deepEqual([guard.compacted, seen.forgotten], [0, 0]);
  context.mock.timers.tick(minute);
  await turn();
  assert.deepEqual([guard.compacted, seen.forgotten], [10, 10]);
  seen.revision = 30;
  context.mock.timers.tick(5 * minute);
  await turn();
  assert.deepEqual([guard.compacted, seen.forgotten], [20, 20]);
  compactor.stop();
  context.mock.timers.tick(50 * minute);
  await turn();
  assert.equal(guard.compacted, 20);
});

test('`Compactor` of several servers: one tells etcd each time, all forget', async (context) => {
  context.mock.timers.enable({ apis: ['setInterval'] });
  const guard = new Guard();
  const servers = [started(context, guard), started(context, guard)];
  for (let round = 0; round < 4; round += 1) {
    for (const { seen } of servers) seen.revision += 10;
    context.mock.timers.tick(5 * minute);
    await turn();
  }
  assert.equal(guard.modRevision, 400);
  assert.deepEqual(
    servers.map(({ seen }) => seen.forgotten),
    [40, 40],
  );
});

test('`Compactor` makes a tick that failed good with the next, and says that it failed', async (context) => {
  context.mock.timers.enable({ apis: ['setInterval'] });
  const warnings = context.mock.method(process, 'emitWarning', () => undefined);
  const guard = new Guard();
  const { seen } = started(context, guard);
  guard.fails = true;
  seen.revision = 20;
  context.mock.timers.tick(5 * minute);
  await turn();
  assert.equal(warnings.mock.callCount(), 1);
  guard.fails = false;
  context.mock.timers.tick(5 * minute);
  await turn();
  assert.equal(guard.compacted, 20);
});

test('`Compactor` with no interval forgets nothing', async (context) => {
  context.mock.timers.enable({ apis: ['setInterval'] });
  const guard = new Guard();
  started(context, guard, 0);
  context.mock.timers.tick(100 * minute);
  await turn();
  assert.equal(guard.compacted, 0);
});
