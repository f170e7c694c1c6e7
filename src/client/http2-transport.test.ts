import assert from 'node:assert/strict';
import { createServer, type Http2Server, type ServerHttp2Stream } from 'node:http2';
import type { AddressInfo, Socket } from 'node:net';
import { describe, test, type TestContext } from 'node:test';
import { PeerError } from '../language/errors.ts';
import { readText } from './frames.ts';
import { createHttp2Transport } from './http2-transport.ts';
import type { Transport } from './transport.ts';

const timeouts = { connectMilliseconds: 2_000, silenceMilliseconds: 2_000 };

interface Peer {
  readonly transport: Transport;
  readonly server: Http2Server;
  connections(): number;
  /** As when the cable is pulled on a machine that says so. */
  cut(): void;
}

/** Over plain TCP: what TLS adds is the same module's as for HTTP/1.1, and the front-door tests go through it. */
const open = async (
  context: TestContext,
  answering: (stream: ServerHttp2Stream, path: string) => void,
  given = timeouts,
): Promise<Peer> => {
  const server = createServer();
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => sockets.add(socket));
  server.on('stream', (stream, headers) => answering(stream, headers[':path'] ?? ''));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const transport = createHttp2Transport({ server: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }, given);
  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  context.after(async () => {
    await transport.close();
    cut();
    server.close();
  });
  return { transport, server, cut, connections: () => sockets.size };
};

const get = { method: 'GET', path: '/x', headers: {} };
const isPeerError = (error: unknown): boolean => error instanceof PeerError && error.id === 'server-unreachable';

describe('`createHttp2Transport`', () => {
  test('sends many requests over one connection', async (context) => {
    const { transport, connections } = await open(context, (stream, path) => {
      stream.respond({ ':status': 201, 'x-path': path });
      stream.end('hello');
    });
    const answers = await Promise.all(['/a', '/b', '/c'].map((path) => transport.send({ ...get, path })));
    assert.deepEqual(await Promise.all(answers.map(({ body }) => readText(body))), ['hello', 'hello', 'hello']);
    assert.deepEqual([answers[0]?.status, answers[1]?.headers['x-path'], connections()], [201, '/b', 1]);
  });

  test('sends a body, and connects anew when the connection was lost', async (context) => {
    const { transport, connections } = await open(context, (stream, path) => {
      if (path === '/lost') {
        stream.session?.destroy();
        return;
      }
      stream.respond();
      stream.pipe(stream);
    });
    await assert.rejects(transport.send({ ...get, path: '/lost' }), isPeerError);
    const { body } = await transport.send({ ...get, method: 'POST', body: 'echo' });
    assert.equal(await readText(body), 'echo');
    assert.equal(connections(), 2);
  });

  test('tells a cut within the answer from its end', async (context) => {
    const { transport, cut } = await open(context, (stream) => {
      stream.on('error', () => undefined);
      stream.respond();
      stream.write('half');
    });
    const { body } = await transport.send(get);
    const reading = readText(body);
    cut();
    await assert.rejects(reading, isPeerError);
  });

  test('a stream may pause; an answer may not', async (context) => {
    const { transport } = await open(
      context,
      (stream, path) => {
        if (path === '/never') return;
        stream.respond();
        setTimeout(() => stream.end('late'), 150);
      },
      { ...timeouts, silenceMilliseconds: 50 },
    );
    const { body } = await transport.send({ ...get, streaming: true });
    assert.equal(await readText(body), 'late');
    await assert.rejects(transport.send({ ...get, path: '/never' }), isPeerError);
  });

  test('ends with its signal, for the reader with its reason', async (context) => {
    const { transport } = await open(context, (stream) => {
      stream.respond();
      stream.write('first');
    });
    const ending = new AbortController();
    const { body } = await transport.send({ ...get, streaming: true, signal: ending.signal });
    const reading = readText(body);
    ending.abort(new Error('enough'));
    await assert.rejects(reading, /enough/);
    await assert.rejects(transport.send({ ...get, signal: ending.signal }), /enough/);
  });

  test('leaving the loop closes the stream', async (context) => {
    const closed = Promise.withResolvers<undefined>();
    const { transport } = await open(context, (stream) => {
      stream.once('close', () => closed.resolve(undefined));
      stream.on('error', () => undefined);
      stream.respond();
      stream.write('first');
    });
    const { body } = await transport.send({ ...get, streaming: true });
    for await (const chunk of body) {
      assert.equal(Buffer.from(chunk).toString(), 'first');
      break;
    }
    await closed.promise;
  });

  test('says when nobody answers', async (context) => {
    const { transport, server } = await open(context, () => undefined);
    await new Promise((resolve) => server.close(resolve));
    await assert.rejects(transport.send(get), isPeerError);
  });
});
