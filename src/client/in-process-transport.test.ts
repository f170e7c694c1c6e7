import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ApiAnswer, ApiRequest, ByteSink, InProcessHandler, User } from '../api/exchange.ts';
import { readText } from './frames.ts';
import { createInProcessTransport } from './in-process-transport.ts';

const user: User = { name: 'system:controller', groups: ['system:masters'] };
const get = { method: 'GET', path: '/x', headers: {} };

const answering =
  (answer: (request: ApiRequest, user: User) => ApiAnswer | Promise<ApiAnswer>): InProcessHandler =>
  (request, as) =>
    Promise.resolve(answer(request, as));

describe('createInProcessTransport', () => {
  test('walks the way with path, query, body and user', async () => {
    const transport = createInProcessTransport(
      answering(async (request, as) => ({
        status: 201,
        headers: { 'Content-Type': 'text/plain', Warning: ['a', 'b'] },
        body: { kind: 'bytes', data: `${as.name} ${request.method} ${request.path} ${request.query} ${(await request.body()).toString()}` },
      })),
      user,
    );
    const answer = await transport.send({ method: 'PUT', path: '/api/v1/nodes/ä%2F?dryRun=All', headers: {}, body: 'b' });
    assert.equal(answer.status, 201);
    assert.equal(answer.headers['warning'], 'a, b');
    assert.equal(await readText(answer.body), 'system:controller PUT /api/v1/nodes/ä%2F dryRun=All b');
  });

  /** A watch: what it wrote to, and whether its reader is still there. */
  const streaming = (): { handler: InProcessHandler; sink: () => ByteSink; left: () => number } => {
    let sink: ByteSink | undefined;
    let left = 0;
    const start = (given: ByteSink): (() => void) => {
      sink = given;
      return () => left++;
    };
    const handler = answering(() => ({ status: 200, headers: {}, body: { kind: 'stream', start } }));
    const present = <T>(value: T | undefined): T => {
      assert(value !== undefined);
      return value;
    };
    return { handler, sink: () => present(sink), left: () => left };
  };

  test('streams what is written, before and after it is read', async () => {
    const { handler, sink, left } = streaming();
    const { body } = await createInProcessTransport(handler, user).send(get);
    const chunks = body[Symbol.asyncIterator]();
    const first = chunks.next();
    sink().write('a\n');
    assert.equal((await first).value, 'a\n');
    sink().write('b\n');
    sink().write(Buffer.from('c\n'));
    assert.equal(String((await chunks.next()).value), 'b\nc\n');
    sink().end();
    assert.equal((await chunks.next()).done, true);
    assert(left() > 0);
  });

  test('tells the stream when its reader leaves', async () => {
    const { handler, sink, left } = streaming();
    const { body } = await createInProcessTransport(handler, user).send(get);
    setImmediate(() => sink().write('a'));
    for await (const chunk of body) {
      assert.equal(chunk, 'a');
      break;
    }
    assert(left() > 0);
    assert.equal(sink().write('b'), false);
  });

  test('ends a stream with the reason of the signal', async () => {
    const { handler, left } = streaming();
    const stop = new AbortController();
    const { body } = await createInProcessTransport(handler, user).send({ ...get, signal: stop.signal });
    setImmediate(() => stop.abort(new Error('no longer wanted')));
    await assert.rejects(readText(body), /no longer wanted/);
    assert(left() > 0);
  });

  test('ends a stream whose reader is too far behind, after what it has', async () => {
    const { handler, sink } = streaming();
    const { body } = await createInProcessTransport(handler, user).send(get);
    const chunks = body[Symbol.asyncIterator]();
    const first = chunks.next();
    const megabyte = 'x'.repeat(1024 * 1024);
    let taken = 0;
    while (sink().write(megabyte)) taken++;
    assert(taken >= 16 && taken <= 64);
    assert.equal(String((await first).value).length, taken * megabyte.length);
    assert.equal((await chunks.next()).done, true);
  });
});
