// Watchers that read slowly or not at all, and watches with much to tell: each gets everything, at its own pace, at
// nobody else's cost.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { request } from 'node:https';
import type { Readable } from 'node:stream';
import { after, before, describe, test } from 'node:test';
import { Door, eachOf, http2Session } from '../door.ts';
import { type MusterProcess, startFresh, until } from '../muster-process.ts';

const collection = '/api/v1/namespaces/default/secrets';
const filler = Buffer.alloc(20_000, 'x').toString('base64');

interface Event {
  readonly type: string;
  readonly object: {
    readonly metadata: { readonly name: string; readonly resourceVersion: string; readonly annotations?: Record<string, string> };
  };
}

/** A watch that can stop reading. */
class Reader {
  readonly events: Event[] = [];
  closed = false;
  #rest = '';
  readonly #stream: Readable;
  readonly #leave: () => void;

  constructor(stream: Readable, leave: () => void) {
    this.#stream = stream;
    this.#leave = leave;
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => {
      this.#take(text);
    });
    stream.on('error', () => undefined);
    stream.on('close', () => (this.closed = true));
  }

  stopReading(): void {
    this.#stream.pause();
  }

  readOn(): void {
    this.#stream.resume();
  }

  leave(): void {
    this.#leave();
  }

  get names(): string[] {
    return this.events.filter(({ type }) => type !== 'BOOKMARK').map(({ type, object }) => `${type} ${object.metadata.name}`);
  }

  get lastRevision(): string {
    return this.events.at(-1)?.object.metadata.resourceVersion ?? '';
  }

  #take(text: string): void {
    const lines = (this.#rest + text).split('\n');
    this.#rest = lines.pop() ?? '';
    for (const line of lines) this.events.push(JSON.parse(line));
  }
}

describe('slow watchers', () => {
  let muster: MusterProcess;
  let stop: () => Promise<void> = async () => undefined;
  let door: Door;

  before(async () => {
    ({ muster, stop } = await startFresh());
    door = new Door(muster.access);
  });
  after(async () => {
    door.close();
    await stop();
  });

  const watchOverHttp1 = (query: string): Promise<Reader> =>
    new Promise((resolve, reject) => {
      const { host, port, ca, cert, key } = muster.access;
      const asked = request({ agent: false, host, port, ca, cert, key, path: `${collection}?watch=1&${query}` }, (answer) => {
        resolve(new Reader(answer, () => answer.destroy()));
      });
      asked.on('error', reject).end();
    });

  const watchOverHttp2 = (query: string): Promise<Reader> =>
    new Promise((resolve, reject) => {
      const session = http2Session(muster.access, muster.access);
      const stream = session.request({ ':path': `${collection}?watch=1&${query}` });
      stream.on('error', reject).once('response', () => {
        resolve(
          new Reader(stream, () => {
            session.destroy();
          }),
        );
      });
    });

  const make = (prefix: string, count: number): Promise<void> =>
    eachOf(
      Array.from({ length: count }, (_, n) => `${prefix}-${n}`),
      32,
      async (name) => {
        const { status } = await door.ask(collection, { method: 'POST', body: { metadata: { name }, data: { filler } } });
        assert.equal(status, 201);
      },
    );
  const emptied = (): Promise<unknown> => door.ask(collection, { method: 'DELETE' });
  const revision = async (): Promise<string> => (await door.json(`${collection}?limit=1`)).metadata.resourceVersion;
  const residentMegabytes = (): number =>
    Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${muster.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

  for (const { protocol, watch } of [
    { protocol: 'HTTP/1.1', watch: watchOverHttp1 },
    { protocol: 'HTTP/2', watch: watchOverHttp2 },
  ]) {
    test(`over ${protocol}, a state of 16 MB comes whole, and then the mark of its end`, async () => {
      await make('state', 600);
      const reader = await watch('sendInitialEvents=true&resourceVersionMatch=NotOlderThan&allowWatchBookmarks=true');
      await until('the mark', () => reader.closed || reader.events.at(-1)?.type === 'BOOKMARK');
      assert.equal(reader.events.at(-1)?.object.metadata.annotations?.['k8s.io/initial-events-end'], 'true');
      assert.equal(reader.names.length, 600);
      await make('late', 1);
      await until('what came after', () => reader.names.length === 601);
      reader.leave();
      await emptied();
    });

    test(`over ${protocol}, 16 MB of history come whole to who resumes behind it`, async () => {
      const from = await revision();
      await make('past', 600);
      const reader = await watch(`resourceVersion=${from}`);
      await until('everything', () => reader.closed || reader.events.length >= 600);
      assert.equal(reader.closed, false);
      assert.equal(new Set(reader.names).size, 600);
      reader.leave();
      await emptied();
    });

    test(`over ${protocol}, who does not read is cut off, others notice nothing, and it resumes without gap`, async () => {
      const from = await revision();
      const slow = await watch(`resourceVersion=${from}`);
      const fast = await watch(`resourceVersion=${from}`);
      slow.stopReading();
      const before = residentMegabytes();
      await make('burst', 1500);
      await until('the fast one has everything', () => fast.events.length >= 1500);
      assert.deepEqual([new Set(fast.names).size, fast.closed], [1500, false]);
      // 40 MB have passed; what the slow one has not taken must not be kept for it a second time.
      assert.ok(residentMegabytes() - before < 250, `${residentMegabytes() - before} MB more`);
      assert.equal((await door.ask('/readyz')).text, 'ok');
      // Nothing is taken for longer than the server's patience.
      await new Promise((resolve) => setTimeout(resolve, 12_000));
      slow.readOn();
      await until('the slow one is cut off', () => slow.closed);
      assert.ok(slow.events.length < 1500, `${slow.events.length}`);
      const again = await watch(`resourceVersion=${slow.lastRevision === '' ? from : slow.lastRevision}`);
      await until('the rest', () => slow.events.length + again.events.length >= 1500);
      assert.deepEqual([...slow.names, ...again.names], fast.names);
      fast.leave();
      again.leave();
      await emptied();
    });
  }

  test('who reads slowly, but reads, gets everything on one connection', async () => {
    const from = await revision();
    const reader = await watchOverHttp1(`resourceVersion=${from}`);
    await make('trickle', 400);
    reader.stopReading();
    const reading = new AbortController();
    const slowly = (async () => {
      while (!reading.signal.aborted) {
        reader.readOn();
        await new Promise((resolve) => setTimeout(resolve, 5));
        reader.stopReading();
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    })();
    await until('everything', () => reader.closed || reader.events.length >= 400, 40);
    reading.abort();
    await slowly;
    assert.deepEqual([reader.closed, new Set(reader.names).size], [false, 400]);
    reader.leave();
  });

  test('a list that nobody takes does not stay for ever', async () => {
    await make('big', 600);
    const { host, port, ca, cert, key } = muster.access;
    const closed = await new Promise<boolean>((resolve, reject) => {
      const asked = request({ agent: false, host, port, ca, cert, key, path: collection }, (answer) => {
        answer.pause();
        answer.on('error', () => undefined);
        setTimeout(() => {
          answer.resume();
          answer.on('end', () => {
            resolve(false);
          });
          answer.on('aborted', () => {
            resolve(true);
          });
        }, 13_000);
      });
      asked.on('error', reject).end();
    });
    assert.equal(closed, true);
    const whole = await door.json(collection);
    assert.ok(whole.items.length >= 600);
  });
});
