// kill -9 keeps the page cache, a power cut does not. From a trace of the system calls: no write is answered before a sync
// that covers it, and a store opened on nothing but what was synced holds everything that was answered.
import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { DurableFiles } from './durable-files.ts';
import { Expectation } from './expectation.ts';
import type { CallMoment, SystemCall } from './system-calls.ts';
import { makeStore, saidAt, traceWriter } from './traced-writer.ts';
import { type Place, preparePlace, straceMissing } from './writer-process.ts';

const images = Number(process.env['MUSTER_FAULT_IMAGES'] ?? 60);

describe('a power cut', { skip: straceMissing(), timeout: 600_000 }, () => {
  test('finds every answered write covered by a sync', async (context) => {
    await withTrace({ writers: 4, writes: 250, restEvery: 100 }, (moments) => {
      const { answered, tooEarly } = judgeAnswers(moments);
      assert.deepEqual(tooEarly.slice(0, 5), []);
      assert.ok(answered > 800, `${answered} answers are enough to prove something`);
      const withoutSyncs = moments.filter(({ call }) => !call.name.endsWith('sync'));
      assert.equal(judgeAnswers(withoutSyncs).tooEarly.length, answered, 'the judge would notice');
      context.diagnostic(
        `${answered} answers, ${moments.filter(({ kind, call }) => kind === 'end' && call.name.endsWith('sync')).length} syncs`,
      );
    });
  });

  test('loses nothing that was answered, whatever of the rest reached the disk', async (context) => {
    await withTrace({ writers: 4, writes: 700, restEvery: 250 }, async (moments, { folder, place, files, unsynced }) => {
      const answers = moments.filter((moment) => saidAt(moment)?.[0] === 'done').length;
      const expected = new Expectation();
      const cutAndCheck = async (durable: DurableFiles, some: boolean, when: string) => {
        const image = mkdtempSync(join(place.folder, 'image-'));
        durable.materialise(image, some);
        await expected.check(image, when);
      };
      let answer = 0;
      let cuts = 0;
      for (const moment of moments) {
        const said = saidAt(moment);
        files.follow(moment);
        if (!moment.call.name.endsWith('sync')) unsynced.follow(moment);
        if (said === undefined) continue;
        expected.hear(said);
        if (said[0] !== 'done' || (answer++ % Math.ceil(answers / images)) + 1 !== Math.ceil(answers / images)) continue;
        await cutAndCheck(files, cuts++ % 2 === 1, `a cut after answer ${answer}`);
      }
      assert.ok(cuts > images / 2);
      await assert.rejects(cutAndCheck(unsynced, false, 'without any sync'), /went back/, 'the check would notice');
      const beginnings = moments.filter(({ kind, call }) => kind === 'end' && call.path.endsWith('-wal') && call.numbers[1] === 0);
      assert.ok(beginnings.length > 1, 'the write-ahead log began anew in between');
      context.diagnostic(`${cuts} cuts among ${answers} answers in ${folder}`);
    });
  });
});

interface Traced {
  readonly folder: string;
  readonly place: Place;
  readonly files: DurableFiles;
  /** The same for a world in which nothing is ever synced. */
  readonly unsynced: DurableFiles;
}

type Judge = (moments: readonly CallMoment[], traced: Traced) => void | Promise<void>;

async function withTrace(how: { writers: number; writes: number; restEvery: number }, judge: Judge): Promise<void> {
  const place = preparePlace();
  try {
    const folder = await makeStore(place);
    const files = new DurableFiles(folder, ['store.sqlite']);
    const unsynced = new DurableFiles(folder, ['store.sqlite']);
    const moments = await traceWriter(place, { folder, from: 0, firstNumber: 1, valueLength: 600, ...how });
    await judge(moments, { folder, place, files, unsynced });
  } finally {
    place.remove();
  }
}

/** Every put carries `<key=number>`, in its row and in its answer. */
function judgeAnswers(moments: readonly CallMoment[]): { answered: number; tooEarly: string[] } {
  const markers = new SyncedMarkers();
  const tooEarly: string[] = [];
  let answered = 0;
  for (const moment of moments) {
    markers.follow(moment);
    const [word, key = '', , state = ''] = saidAt(moment) ?? [];
    if (word !== 'done' || state === 'gone') continue;
    answered++;
    if (!markers.durable.has(`<${key}=${state}>`)) tooEarly.push(key + state);
  }
  return { answered, tooEarly };
}

class SyncedMarkers {
  readonly durable = new Set<string>();
  readonly #written = new Map<string, Set<string>>();
  readonly #covered = new Map<SystemCall, ReadonlySet<string>>();

  follow({ kind, call }: CallMoment): void {
    if (call.name === 'pwrite64' && kind === 'end') this.#write(call);
    if (!call.name.endsWith('sync')) return;
    if (kind === 'begin') {
      this.#covered.set(call, this.#written.get(call.path) ?? new Set());
      this.#written.delete(call.path);
    } else if (call.result === 0) {
      for (const marker of this.#covered.get(call) ?? []) this.durable.add(marker);
    }
  }

  #write(call: SystemCall): void {
    const written = this.#written.get(call.path) ?? new Set();
    this.#written.set(call.path, written);
    for (const [marker] of call.data.toString('latin1').matchAll(/<[^<>]+=\d+>/g)) written.add(marker);
  }
}
