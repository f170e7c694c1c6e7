import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Transport } from '../client/transport.ts';
import { PeerError } from '../language/errors.ts';
import { ServerPool } from './server-pool.ts';

async function* nothing(): AsyncGenerator<string, void, undefined> {
  yield '';
}

const failing = (server: string, code: string): PeerError =>
  new PeerError('server-unreachable', { args: { server, problem: code }, cause: Object.assign(new Error(code), { code }) });

/** `broken`: server to the code it fails with. */
const open = (broken: Map<string, string>): { pool: ServerPool; asked: string[] } => {
  const asked: string[] = [];
  const connect = ({ server }: { server: string }): Transport => ({
    server,
    send: async () => {
      asked.push(server);
      const code = broken.get(server);
      if (code !== undefined) throw failing(server, code);
      return { status: 200, headers: {}, body: nothing() };
    },
    close: async () => undefined,
  });
  const pool = new ServerPool({ servers: ['a', 'b', 'c'], random: 0, connect, heard: () => undefined });
  pool.use({});
  return { pool, asked };
};

const put = { method: 'PUT', path: '/', headers: {} };

describe('ServerPool', () => {
  test('`send` asks the next server when one is not there, and stays with the one that answers', async () => {
    const { pool, asked } = open(new Map([['a', 'ECONNREFUSED']]));
    await pool.send(put);
    await pool.send(put);
    assert.deepEqual(asked, ['a', 'b', 'b']);
  });

  test('`send` repeats no write that a server may have taken, but leaves that server', async () => {
    const { pool, asked } = open(new Map([['a', 'ECONNRESET']]));
    await assert.rejects(pool.send(put), PeerError);
    await pool.send(put);
    assert.deepEqual(asked, ['a', 'b']);
    await open(new Map([['a', 'ECONNRESET']])).pool.send({ ...put, method: 'GET' });
  });

  test('`know` stays with the server in use, and goes on with those that were learned when it fails', async () => {
    const broken = new Map<string, string>();
    const { pool, asked } = open(broken);
    await pool.send(put);
    pool.know(['d', 'a']);
    await pool.send(put);
    broken.set('a', 'ECONNREFUSED');
    await pool.send(put);
    assert.deepEqual(asked, ['a', 'a', 'a', 'd']);
  });

  test('`send` fails after one round when no server is there', async () => {
    const { pool, asked } = open(new Map(['a', 'b', 'c'].map((server) => [server, 'ECONNREFUSED'])));
    await assert.rejects(pool.send(put), PeerError);
    assert.deepEqual(asked, ['a', 'b', 'c']);
  });
});
