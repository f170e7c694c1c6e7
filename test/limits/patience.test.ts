// How long the server waits: for headers, for bodies, for who keeps a connection open. These take their real time, so
// they run side by side.
import assert from 'node:assert/strict';
import type { ClientHttp2Session } from 'node:http2';
import { after, before, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { connect } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { askStream, Door, http2Session } from '../door.ts';
import { type MusterProcess, startFresh, until } from '../muster-process.ts';
import { rawConversation, request } from '../raw.ts';

describe('patience', { concurrency: true }, () => {
  let muster: MusterProcess;
  let stop: () => Promise<void> = async () => undefined;

  before(async () => {
    ({ muster, stop } = await startFresh());
  });
  after(() => stop());

  test('a connection that was idle for 125 s still serves, HTTP/1.1 and HTTP/2', async () => {
    const door = new Door(muster.access, muster.access, 1);
    const session: ClientHttp2Session = http2Session(muster.access, muster.access);
    const first = await door.ask('/readyz');
    // What the server promises, and a client's pool may rely on.
    assert.match(String(first.headers['keep-alive']), /^timeout=(1[2-9]\d|[2-9]\d\d)$/);
    const socket = door.socket();
    assert.equal((await askStream(session, '/readyz')).status, 200);
    await pause(125_000);
    assert.equal((await door.ask('/readyz')).status, 200);
    assert.equal(door.socket(), socket, 'the same connection');
    assert.equal((await askStream(session, '/readyz')).status, 200);
    door.close();
    session.close();
  });

  test('a watch on which nothing happens for 120 s is still there', async () => {
    const door = new Door(muster.access);
    const watched = door.ask('/api/v1/namespaces/default/secrets?watch=1&timeoutSeconds=124');
    const session = http2Session(muster.access, muster.access);
    const quiet = askStream(session, '/api/v1/namespaces/default/secrets?watch=1&timeoutSeconds=124');
    await pause(120_000);
    await door.json('/api/v1/namespaces/default/secrets', { method: 'POST', body: { metadata: { name: 'at-last' } } });
    for (const { status, text } of await Promise.all([watched, quiet])) {
      assert.equal(status, 200);
      assert.match(text, /"ADDED".*at-last/);
    }
    door.close();
    session.close();
  });

  test('bookmarks come while nothing happens', async () => {
    const door = new Door(muster.access);
    const { text } = await door.ask(
      '/api/v1/namespaces/default/endpoints?watch=1&allowWatchBookmarks=true&resourceVersion=1&timeoutSeconds=65',
    );
    assert.match(text, /"type":"BOOKMARK","object":\{"kind":"Endpoints","apiVersion":"v1","metadata":\{"resourceVersion":"\d+"/);
    door.close();
  });

  test('headers that do not come to their end are waited for 30 s at most', async () => {
    const slowly = await rawConversation(
      muster.access,
      (socket) => {
        socket.write('GET /readyz HTTP/1.1\r\nHost: x\r\n');
        const dripping = setInterval(() => socket.write('X: y\r\n'), 2000);
        socket.once('close', () => {
          clearInterval(dripping);
        });
      },
      40_000,
    );
    assert.equal(slowly.ended, true);
    assert.match(slowly.text, /^(HTTP\/1\.1 408 |$)/);
    assert.ok(slowly.milliseconds < 32_000, `${slowly.milliseconds}`);
  });

  test('a connection on which no request begins is closed', async () => {
    const silent = await rawConversation(muster.access, () => undefined, 60_000);
    assert.equal(silent.ended, true);
  });

  test('a TLS handshake that does not go on is cut off', async () => {
    const { host, port } = muster.access;
    const begun = performance.now();
    await new Promise<void>((resolve) => {
      const socket = connect(port, host, () => socket.write(Buffer.from([0x16, 0x03, 0x01])));
      socket
        .on('error', () => undefined)
        .on('close', () => {
          resolve();
        })
        .resume();
    });
    assert.ok(performance.now() - begun < 30_000);
  });

  test('a body that trickles is 408 after a minute, and the place it held is free', async () => {
    const { text, ended, milliseconds } = await rawConversation(
      muster.access,
      (socket) => {
        socket.write(
          request('POST /api/v1/namespaces/default/configmaps HTTP/1.1', 'Content-Type: application/json', 'Content-Length: 100000'),
        );
        const dripping = setInterval(() => socket.write(' '), 1000);
        socket.once('close', () => {
          clearInterval(dripping);
        });
      },
      80_000,
    );
    assert.match(text, /^HTTP\/1\.1 408 /);
    assert.equal(ended, true);
    assert.ok(milliseconds < 75_000, `${milliseconds}`);
  });

  test('a thousand connections that say nothing keep nobody else out', async () => {
    const { host, port, ca } = muster.access;
    const sockets = Array.from({ length: 1000 }, (_, n) => (n % 2 === 0 ? connect(port, host) : connectTls({ host, port, ca })));
    for (const socket of sockets) socket.on('error', () => undefined).resume();
    const door = new Door(muster.access);
    await until('an answer', async () => (await door.ask('/readyz')).status === 200, 30);
    const begun = performance.now();
    assert.equal((await door.ask('/api/v1/namespaces')).status, 200);
    assert.ok(performance.now() - begun < 3000);
    for (const socket of sockets) socket.destroy();
    door.close();
  });
});
