// The program that the fault tests kill, trace and starve: opens a store, follows it, and writes to it from several
// writers at once. Says each thing on its standard output the moment it is true, in one system call.
import { writeSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { isMainThread } from 'node:worker_threads';
import { systemClock } from '../../src/base/clock.ts';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import { runStoreWorker } from '../../src/store/embedded/worker.ts';
import { type Revision, type Store, StoreError } from '../../src/store/store.ts';

export interface WriterTask {
  readonly folder: string;
  /** Follow from here, and forget the history before it. */
  readonly from: Revision;
  readonly writers: number;
  /** Each writer counts its writes from here. */
  readonly firstNumber: number;
  /** Writes of each writer; then the store is closed. Without it they go on. */
  readonly writes?: number;
  readonly valueLength: number;
  /** After so many writes of a writer, it waits long enough for the store to find a quiet moment. */
  readonly restEvery?: number;
  /** After a failed write: try again this much later. */
  readonly retryMs?: number;
}

const pause = new Int32Array(new SharedArrayBuffer(4));

if (isMainThread) await write(JSON.parse(process.argv[2] ?? '') as WriterTask);
else runStoreWorker();

async function write(task: WriterTask): Promise<void> {
  const store = await openEmbeddedStore({ folder: task.folder, clock: systemClock, compactionIntervalSeconds: 0 });
  const { revision, compactedRevision } = await store.status();
  say('open', revision, compactedRevision);
  const { entries } = await store.list('/registry/');
  for (const entry of entries) say('entry', entry.key, entry.modRevision, numberIn(entry.value));
  say('ready');
  store.watch('/registry/', task.from, {
    changes: (changes) => {
      for (const change of changes) say('seen', change.revision, change.kind === 'put' ? change.entry.key : change.previous.key);
    },
    ended: (reason) => {
      say('ended', reason.kind);
    },
  });
  void store.compact(task.from);
  await Promise.all(Array.from({ length: task.writers }, (_, writer) => writeOn(store, `/registry/leases/default/w${writer}`, task)));
  await store.close();
}

async function writeOn(store: Store, key: string, task: WriterTask): Promise<void> {
  const end = task.firstNumber + (task.writes ?? Infinity);
  let expected = (await store.get(key)).entry?.modRevision;
  for (let number = task.firstNumber; number < end; number++) {
    try {
      expected =
        number % 17 === 0 && expected !== undefined
          ? await remove(store, key, expected)
          : await put(store, { key, number, expected }, task);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      say('failed', key, number, error.kind, error.message.replaceAll(/\s/g, '_'));
      await sleep(task.retryMs ?? 1);
      expected = (await store.get(key)).entry?.modRevision;
    }
    if (task.restEvery !== undefined && number % task.restEvery === 0) await sleep(60);
  }
}

async function put(
  store: Store,
  { key, number, expected }: { key: string; number: number; expected: Revision | undefined },
  task: WriterTask,
): Promise<Revision | undefined> {
  const value = JSON.stringify({ marker: `<${key}=${number}>`, filler: 'x'.repeat(task.valueLength) });
  say('try', key, number);
  const outcome = expected === undefined ? await store.create(key, value) : await store.update(key, value, expected);
  if (outcome.kind === 'conflict') return outcome.current?.modRevision;
  say('done', key, outcome.entry.modRevision, number);
  return outcome.entry.modRevision;
}

async function remove(store: Store, key: string, expected: Revision): Promise<Revision | undefined> {
  say('try', key, 'gone');
  const outcome = await store.delete(key, expected);
  if (outcome.kind === 'conflict') return outcome.current?.modRevision;
  say('done', key, outcome.revision, 'gone');
  return undefined;
}

function numberIn(value: string): string {
  return /=(\d+)>/.exec(value)?.[1] ?? 'damaged';
}

/** The pipe is full when the one who listens is slow: then wait, since nothing may be said late or out of order. */
function say(...words: readonly (string | number)[]): void {
  const line = Buffer.from(`${words.join(' ')}\n`);
  for (let said = 0; said < line.length; ) {
    try {
      said += writeSync(1, line, said);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
      Atomics.wait(pause, 0, 0, 1);
    }
  }
}
