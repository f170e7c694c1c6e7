// Too many requests at once: 429 and when to come again. Watches do not count, and administrators always get in.
import assert from 'node:assert/strict';
import type { ClientHttp2Session, ClientHttp2Stream } from 'node:http2';
import { after, before, describe, test } from 'node:test';
import { askStream, Door, http2Session } from '../door.ts';
import { type MusterProcess, startFresh, until } from '../muster-process.ts';
import { type Pair, signerOf } from '../pairs.ts';

const collection = '/api/v1/namespaces/default/configmaps';
/** A list that waits: the revision it asks for is not there yet. */
const waitingList = `${collection}?resourceVersion=999999999`;

describe('requests in flight', () => {
  let muster: MusterProcess;
  let stop: () => Promise<void> = async () => undefined;
  let admin: Door;
  let pair: Pair;
  const sessions: ClientHttp2Session[] = [];

  before(async () => {
    ({ muster, stop } = await startFresh());
    admin = new Door(muster.access);
    pair = signerOf(muster.dataDir).pair({ name: 'worker' });
    await admin.json('/apis/rbac.authorization.k8s.io/v1/clusterrolebindings', {
      method: 'POST',
      body: {
        metadata: { name: 'workers' },
        roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'edit' },
        subjects: [{ kind: 'User', name: 'worker', apiGroup: 'rbac.authorization.k8s.io' }],
      },
    });
  });
  after(async () => {
    for (const session of sessions) session.destroy();
    admin.close();
    await stop();
  });

  const open = (): ClientHttp2Session => {
    const session = http2Session(muster.access, pair);
    sessions.push(session);
    return session;
  };
  const asWorker = (): Door => new Door(muster.access, pair);
  const assertTooMany = ({ status, headers, text }: { status: number; headers: Readonly<Record<string, unknown>>; text: string }): void => {
    assert.equal(status, 429);
    assert.match(String(headers['retry-after']), /^[1-9]\d*$/);
    const { kind, reason, details } = JSON.parse(text);
    assert.deepEqual([kind, reason], ['Status', 'TooManyRequests']);
    assert.ok(details.retryAfterSeconds >= 1);
  };

  test('writes whose bodies do not come fill their places; the next one is 429, reads and administrators are not', async () => {
    const sessionsOfWriters = [open(), open(), open()];
    const sending: ClientHttp2Stream[] = [];
    const send = (): void => {
      const session = sessionsOfWriters[sending.length % sessionsOfWriters.length];
      const stream = session?.request({ ':path': collection, ':method': 'POST', 'content-type': 'application/json' }, { endStream: false });
      if (stream === undefined) return;
      stream.on('error', () => undefined);
      stream.write('{"metadata":');
      sending.push(stream);
    };
    for (let n = 0; n < 200; n++) send();
    const worker = asWorker();
    const write = (): Promise<{ status: number; headers: Readonly<Record<string, unknown>>; text: string }> =>
      worker.ask(collection, { method: 'POST', body: { metadata: { generateName: 'more-' } } });
    await until('the places are taken', async () => {
      if ((await write()).status === 429) return true;
      // Each question takes a place, too, for a moment; a stream that came just then was refused for it.
      send();
      return false;
    });
    assertTooMany(await write());
    assert.equal((await worker.ask(collection)).status, 200);
    assert.equal((await admin.ask(collection, { method: 'POST', body: { metadata: { generateName: 'admin-' } } })).status, 201);
    assert.equal((await admin.ask('/readyz')).text, 'ok');
    // Each that ends makes room for another.
    for (const stream of sending.slice(0, 100)) stream.close();
    await until('there is room again', async () => (await write()).status === 201);
    for (const stream of sending) stream.close();
    worker.close();
  });

  test('lists that wait fill the places of reads; writes are served meanwhile', async () => {
    const worker = asWorker();
    const waiting = [open(), open()].flatMap((session) => Array.from({ length: 200 }, () => askStream(session, waitingList)));
    await until('the places are taken', async () => (await worker.ask(collection)).status === 429, 3);
    assertTooMany(await worker.ask(collection));
    assert.equal((await worker.ask(collection, { method: 'POST', body: { metadata: { generateName: 'written-' } } })).status, 201);
    assert.equal((await admin.ask(collection)).status, 200);
    const answers = await Promise.all(waiting);
    assert.ok(answers.every(({ status }) => status === 504 || status === 429));
    await until('there is room again', async () => (await worker.ask(collection)).status === 200);
    worker.close();
  });

  test('watches do not count', async () => {
    const watching = [open(), open(), open()].flatMap((session) =>
      Array.from({ length: 200 }, () => {
        const stream = session.request({ ':path': `${collection}?watch=1` });
        let begun = false;
        stream
          .on('response', ({ ':status': status }) => (begun = status === 200))
          .on('error', () => undefined)
          .resume();
        return () => begun;
      }),
    );
    await until('600 watches', () => watching.every((begun) => begun()));
    const worker = asWorker();
    assert.equal((await worker.ask(collection)).status, 200);
    assert.equal((await worker.ask(collection, { method: 'POST', body: { metadata: { generateName: 'beside-' } } })).status, 201);
    worker.close();
  });

  test('who may not do it at all holds no place while its body comes', async () => {
    const stranger = signerOf(muster.dataDir).pair({ name: 'stranger' });
    const session = http2Session(muster.access, stranger);
    sessions.push(session);
    const statuses: number[] = [];
    for (let n = 0; n < 240; n++) {
      const stream = session.request({ ':path': collection, ':method': 'POST', 'content-type': 'application/json' }, { endStream: false });
      stream
        .on('response', (head) => statuses.push(Number(head[':status'])))
        .on('error', () => undefined)
        .resume();
      stream.write('{');
    }
    await until('all are refused', () => statuses.length === 240);
    assert.deepEqual([...new Set(statuses)], [403]);
  });
});
