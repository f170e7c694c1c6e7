// HTTP/2 used against the server: streams without end, resets without end, windows that never open, headers without end.
import assert from 'node:assert/strict';
import { type ClientHttp2Session, constants } from 'node:http2';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { connect, type TLSSocket } from 'node:tls';
import { askStream, Door, http2Session } from '../door.ts';
import { type MusterProcess, startFresh, until } from '../muster-process.ts';

const preface = Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n');

const frame = (type: number, flags: number, stream: number, payload: Buffer = Buffer.alloc(0)): Buffer => {
  const head = Buffer.alloc(9);
  head.writeUIntBE(payload.length, 0, 3);
  head[3] = type;
  head[4] = flags;
  head.writeUInt32BE(stream, 5);
  return Buffer.concat([head, payload]);
};
const settings = frame(4, 0, 0);
/** :method GET, :scheme https, :path as text, :authority x; without indexing. */
const get = (path: string): Buffer =>
  Buffer.concat([Buffer.from([0x82, 0x87, 0x04, path.length]), Buffer.from(path), Buffer.from([0x41, 1]), Buffer.from('x')]);

describe('HTTP/2', () => {
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

  /** Others are served at once, whatever goes on. */
  const stillServes = async (): Promise<void> => {
    const begun = performance.now();
    assert.equal((await door.ask('/readyz')).text, 'ok');
    assert.ok(performance.now() - begun < 2000, `${performance.now() - begun} ms`);
  };
  const cpuSeconds = (): number => {
    const fields = readFileSync(`/proc/${muster.pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  };
  const residentMegabytes = (): number =>
    Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${muster.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

  const speak = (): Promise<{ socket: TLSSocket; closed: () => boolean }> =>
    new Promise((resolve, reject) => {
      const { host, port, ca, cert, key } = muster.access;
      let closed = false;
      const socket = connect({ host, port, ca, cert, key, ALPNProtocols: ['h2'] }, () => {
        socket.write(Buffer.concat([preface, settings]));
        resolve({ socket, closed: () => closed });
      });
      socket
        .on('error', reject)
        .on('close', () => (closed = true))
        .resume();
      socket.on('error', () => undefined);
    });

  test('250 streams at once, and no more; the others wait their turn', async () => {
    const session = http2Session(muster.access, muster.access);
    await new Promise((resolve) => session.once('remoteSettings', resolve));
    assert.equal(session.remoteSettings.maxConcurrentStreams, 250);
    const answers = await Promise.all(Array.from({ length: 1000 }, () => askStream(session, '/api/v1/namespaces/default')));
    assert.ok(answers.every(({ status }) => status === 200));
    session.close();
  });

  test('streams beyond the limit are refused, not served', async () => {
    const { socket, closed } = await speak();
    for (let stream = 1; stream < 4000 && !closed(); stream += 2) socket.write(frame(1, 5, stream, get('/api/v1/configmaps?watch=1')));
    await until('the server has had enough, or not', async () => {
      await stillServes();
      return closed() || socket.bytesWritten > 0;
    });
    await stillServes();
    socket.destroy();
  });

  test('rapid reset: a hundred thousand requests begun and taken back cost little, and end the connection', async () => {
    const before = cpuSeconds();
    const { socket, closed } = await speak();
    let sent = 0;
    for (let stream = 1; sent < 100_000 && !closed(); stream += 2, sent++) {
      const more = socket.write(
        Buffer.concat([frame(1, 5, stream, get('/api/v1/configmaps')), frame(3, 0, stream, Buffer.from([0, 0, 0, 8]))]),
      );
      if (!more || sent % 500 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    await stillServes();
    await until('the connection is ended', closed, 10);
    assert.ok(cpuSeconds() - before < 10, `${cpuSeconds() - before} s of CPU`);
  });

  for (const { what, flood } of [
    { what: 'pings', flood: () => frame(6, 0, 0, Buffer.alloc(8)) },
    { what: 'settings', flood: () => frame(4, 0, 0, Buffer.from([0, 3, 0, 0, 0, 100])) },
    { what: 'empty headers without end', flood: (n: number) => (n === 0 ? frame(1, 0, 1, get('/readyz')) : frame(9, 0, 1)) },
    {
      what: 'large headers without end',
      flood: (n: number) =>
        n === 0
          ? frame(1, 0, 1, get('/readyz'))
          : frame(9, 0, 1, Buffer.concat([Buffer.from([0, 1, 0x61, 0x7f, 0x81, 0x3f]), Buffer.alloc(8192, 0x61)])),
    },
    { what: 'rubbish', flood: () => Buffer.alloc(1000, 0xff) },
  ]) {
    test(`a flood of ${what} ends the connection and nothing else`, async () => {
      const memory = residentMegabytes();
      const { socket, closed } = await speak();
      for (let n = 0; n < 100_000 && !closed(); n++) {
        // The answers are not read: what waits to be sent must not grow without end either.
        if (n === 0) socket.pause();
        if (!socket.write(flood(n)) || n % 200 === 0) await new Promise((resolve) => setImmediate(resolve));
        if (socket.writableLength > 8 * 1024 * 1024) break;
      }
      await stillServes();
      assert.ok(residentMegabytes() - memory < 150, `${residentMegabytes() - memory} MB more`);
      socket.resume();
      socket.destroy();
    });
  }

  test('a window that never opens holds its own stream only', async () => {
    await door.json('/api/v1/namespaces/default/configmaps', {
      method: 'POST',
      body: { metadata: { name: 'some' }, data: { a: 'x'.repeat(500_000) } },
    });
    const session = http2Session(muster.access, muster.access);
    let answered = 0;
    for (let n = 0; n < 50; n++) {
      const stream = session.request({ ':path': '/api/v1/namespaces/default/configmaps/some' });
      stream.on('error', () => undefined).on('response', () => answered++);
    }
    await until('all are answered', () => answered === 50);
    assert.equal((await askStream(session, '/readyz')).text, 'ok');
    await stillServes();
    session.destroy();
  });

  test('a client that goes takes its watches with it', async () => {
    const sessions: ClientHttp2Session[] = [];
    for (let n = 0; n < 20; n++) {
      const session = http2Session(muster.access, muster.access);
      sessions.push(session);
      for (let stream = 0; stream < 50; stream++) session.request({ ':path': '/api/v1/configmaps?watch=1' }).on('error', () => undefined);
      await askStream(session, '/readyz');
    }
    for (const session of sessions) session.destroy();
    const before = cpuSeconds();
    for (let n = 0; n < 50; n++)
      await door.ask('/api/v1/namespaces/default/configmaps/some', {
        method: 'PATCH',
        headers: { 'content-type': 'application/merge-patch+json' },
        body: { metadata: { labels: { n: String(n) } } },
      });
    assert.ok(cpuSeconds() - before < 3, `${cpuSeconds() - before} s of CPU`);
    await stillServes();
  });

  test('one header too long is refused for its stream, and the session goes on', async () => {
    const session = http2Session(muster.access, muster.access);
    const refused = await askStream(session, '/readyz', { headers: { x: 'x'.repeat(100_000) } }).then(
      ({ status }) => status,
      () => 'reset',
    );
    assert.ok(refused === 'reset' || refused === 431, String(refused));
    await stillServes();
    session.destroy();
  });

  test('trailers, unknown pseudo-headers and header names in capitals do no harm', async () => {
    const { socket } = await speak();
    socket.write(
      frame(1, 5, 1, Buffer.concat([get('/readyz'), Buffer.from([0, 4]), Buffer.from(':foo'), Buffer.from([1]), Buffer.from('a')])),
    );
    socket.write(
      frame(1, 5, 3, Buffer.concat([get('/readyz'), Buffer.from([0, 3]), Buffer.from('ABC'), Buffer.from([1]), Buffer.from('a')])),
    );
    socket.write(
      frame(1, 5, 5, Buffer.concat([get('/readyz'), Buffer.from([0, 10]), Buffer.from('connection'), Buffer.from([1]), Buffer.from('a')])),
    );
    await stillServes();
    socket.destroy();
  });

  test('an answer given before the body has come ends the stream, so that nobody sends on for nothing', async () => {
    const session = http2Session(muster.access, muster.access);
    const stream = session.request({ ':path': '/api/v1/nothing', ':method': 'POST' }, { endStream: false });
    let status = 0;
    stream
      .on('response', (head) => (status = Number(head[':status'])))
      .on('error', () => undefined)
      .resume();
    stream.write('x'.repeat(1000));
    await until('the end of the stream', () => stream.closed, 10);
    assert.deepEqual([status, stream.rstCode], [404, constants.NGHTTP2_NO_ERROR]);
    session.destroy();
  });
});
