// A thousand watchers at once, over HTTP/1.1 and HTTP/2: each sees every change, in order, once.
import assert from 'node:assert/strict';
import type { ClientHttp2Session } from 'node:http2';
import { Agent, request } from 'node:https';
import { after, before, describe, test } from 'node:test';
import { Door, eachOf, http2Session } from '../door.ts';
import { type MusterProcess, startFresh, until } from '../muster-process.ts';

const collection = '/api/v1/namespaces/default/configmaps';
const changes = 60;

/** What a watcher saw, as `TYPE name value`. */
class Seen {
  readonly events: string[] = [];
  began = false;
  ended = false;
  #rest = '';

  take(text: string): void {
    const lines = (this.#rest + text).split('\n');
    this.#rest = lines.pop() ?? '';
    for (const line of lines) {
      const { type, object } = JSON.parse(line);
      if (type !== 'BOOKMARK') this.events.push(`${type} ${object.metadata.name} ${object.data?.n ?? ''}`);
    }
  }
}

describe('1,000 watchers', () => {
  let muster: MusterProcess;
  let stop: () => Promise<void> = async () => undefined;
  let door: Door;

  before(async () => {
    ({ muster, stop } = await startFresh());
    door = new Door(muster.access);
    await until('the root certificate', async () => (await door.ask(`${collection}/kube-root-ca.crt`)).status === 200);
  });
  after(async () => {
    door.close();
    await stop();
  });

  const overHttp1 = (path: string, seen: Seen, agent: Agent): void => {
    const { host, port } = muster.access;
    const asked = request({ agent, host, port, path }, (answer) => {
      seen.began = answer.statusCode === 200;
      answer.setEncoding('utf8').on('data', (text: string) => {
        seen.take(text);
      });
      answer.on('error', () => undefined).on('close', () => (seen.ended = true));
    });
    asked.on('error', () => (seen.ended = true)).end();
  };

  const overHttp2 = (path: string, seen: Seen, session: ClientHttp2Session): void => {
    const stream = session.request({ ':path': path });
    stream.on('response', (head) => (seen.began = head[':status'] === 200));
    stream.setEncoding('utf8').on('data', (text: string) => {
      seen.take(text);
    });
    stream.on('error', () => undefined).on('close', () => (seen.ended = true));
  };

  const changeEverything = async (name: string): Promise<string[]> => {
    const expected: string[] = [];
    await door.json(collection, { method: 'POST', body: { metadata: { name }, data: { n: '0' } } });
    expected.push(`ADDED ${name} 0`);
    for (let n = 1; n <= changes; n++) {
      await door.json(`${collection}/${name}`, { method: 'PUT', body: { metadata: { name }, data: { n: String(n) } } });
      expected.push(`MODIFIED ${name} ${n}`);
    }
    await door.ask(`${collection}/${name}`, { method: 'DELETE' });
    return [...expected, `DELETED ${name} ${changes}`];
  };

  const prove = async (watchers: readonly Seen[], name: string): Promise<void> => {
    await until('every watch has begun', () => watchers.every(({ began }) => began), 40);
    const expected = await changeEverything(name);
    await until('every watcher has seen the last change', () => watchers.every(({ events }) => events.length >= expected.length), 40);
    for (const { events } of watchers) assert.deepEqual(events, expected);
    assert.ok(watchers.every(({ ended }) => !ended));
  };

  test('over HTTP/1.1, a connection each', async () => {
    const { resourceVersion } = (await door.json(collection)).metadata;
    const agent = new Agent({ ...muster.access, keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });
    const watchers: Seen[] = [];
    // A few hundred handshakes at a time: a thousand at once only measure the length of the queue.
    await eachOf(Array.from({ length: 10 }), 1, async () => {
      const some = Array.from({ length: 100 }, () => new Seen());
      for (const seen of some) overHttp1(`${collection}?watch=1&resourceVersion=${resourceVersion}`, seen, agent);
      watchers.push(...some);
      await until('these have begun', () => some.every(({ began }) => began), 40);
    });
    await prove(watchers, 'one');
    agent.destroy();
  });

  test('over HTTP/2, ten connections of a hundred streams', async () => {
    const { resourceVersion } = (await door.json(collection)).metadata;
    const sessions = Array.from({ length: 10 }, () => http2Session(muster.access, muster.access));
    const watchers = sessions.flatMap((session) =>
      Array.from({ length: 100 }, () => {
        const seen = new Seen();
        overHttp2(`${collection}?watch=1&resourceVersion=${resourceVersion}`, seen, session);
        return seen;
      }),
    );
    await prove(watchers, 'two');
    for (const session of sessions) session.destroy();
  });

  test('they have left: the server answers as before and remembers none of them', async () => {
    await until('no watch is left', async () => {
      const { text } = await door.ask('/metrics');
      const count = /^apiserver_longrunning_(?:gauge|requests)\{[^}]*\}? ?(\d+)$|^muster_watches(?:\{[^}]*\})? (\d+)$/m.exec(text);
      return count === null || Number(count[1] ?? count[2]) < 20;
    });
    assert.equal((await door.ask('/readyz')).text, 'ok');
  });
});
