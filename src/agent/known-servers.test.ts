import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { StatusError } from '../api/status.ts';
import type { Client } from '../client/client.ts';
import { keptKnownServers, knownServers, learnServers } from './known-servers.ts';
import { placeIn } from './place.ts';
import { serversOf } from './trust.ts';

const [a, b, c] = ['https://10.0.0.1:6443', 'https://10.0.0.2:6443', 'https://[fd00::3]:6443'] as const;
const place = placeIn('/agent');

const scene = (answer: () => string | StatusError) => {
  const content = new Map<string, string>();
  const told: (readonly string[])[] = [];
  const files = {
    read: (path: string) => content.get(path),
    write: (file: { path: string; content: string | Uint8Array }): void => void content.set(file.path, String(file.content)),
  };
  const get = async (): Promise<unknown> => {
    const said = answer();
    if (typeof said !== 'string') throw said;
    return { apiVersion: 'v1', kind: 'ConfigMap', metadata: {}, data: said === '' ? {} : { servers: said } };
  };
  const client = { get } as Partial<Client> as Client;
  const look = (): Promise<number | undefined> =>
    learnServers({ client, files, place, random: () => 0, learned: (servers) => told.push(servers) });
  return { look, told, kept: () => keptKnownServers(files, place) };
};

describe('knownServers', () => {
  test('`knownServers` puts those that are listed first, and keeps those that are listed no longer behind them', () => {
    assert.deepEqual(knownServers(`${b},${c}`, [a, b]), [b, c, a]);
  });

  test('`knownServers` takes nothing that is no address, and no more than eight', () => {
    assert.deepEqual(knownServers(`,http://10.0.0.9,https://,https://x y, ${a} ,https://user@host,https://10.0.0.1:99999`, []), [a]);
    const many = Array.from({ length: 100 }, (_, index) => `https://10.0.0.${index}:6443`);
    assert.deepEqual(knownServers(many.join(','), [a]), many.slice(0, 8));
  });
});

describe('learnServers', () => {
  test('`learnServers` keeps what the cluster lists, and tells when it is news', async () => {
    let listed = `${a},${b}`;
    const { look, told, kept } = scene(() => listed);
    assert.equal(await look(), 300_000);
    await look();
    listed = c;
    await look();
    listed = '';
    await look();
    assert.deepEqual(told, [
      [a, b],
      [c, a, b],
    ]);
    assert.deepEqual(kept(), [c, a, b]);
  });

  test('`learnServers` asks no more where nodes may not read it, and later where it is not there yet', async () => {
    const refusal = (code: number, reason: 'Forbidden' | 'NotFound'): StatusError => new StatusError({ code, reason, message: '' });
    assert.equal(await scene(() => refusal(403, 'Forbidden')).look(), undefined);
    assert.equal(await scene(() => refusal(404, 'NotFound')).look(), 300_000);
  });
});

test('`serversOf` begins with the address that was given', () => {
  assert.deepEqual(serversOf({ servers: [b], known: [a, b] }), [b, a]);
  assert.deepEqual(serversOf({ servers: [b, c], known: undefined }), [b, c]);
});
