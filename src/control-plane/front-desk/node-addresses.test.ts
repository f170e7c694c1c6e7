import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { test, type TestContext } from 'node:test';
import { systemClock } from '../../base/clock.ts';
import { openEmbeddedStore } from '../../store/embedded/embedded-store.ts';
import type { Store } from '../../store/store.ts';
import { mostAddressesOfNode, NodeAddresses } from './node-addresses.ts';

const hour = 3_600_000;

const opened = async (context: TestContext) => {
  const folder = mkdtempSync(join(tmpdir(), 'muster-addresses-'));
  const store = await openEmbeddedStore({ folder, clock: systemClock, compactionIntervalSeconds: 300 });
  context.after(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });
  const time = { now: 0 };
  let writes = 0;
  const counted: Store = {
    ...store,
    status: () => store.status(),
    list: (prefix, options) => store.list(prefix, options),
    create: (key, value, options) => {
      writes += 1;
      return store.create(key, value, options);
    },
    update: (key, value, expected, options) => {
      writes += 1;
      return store.update(key, value, expected, options);
    },
  };
  const server = () =>
    new NodeAddresses({
      store: counted,
      clock: { now: () => time.now, monotonic: () => time.now },
      report: (error) => assert.fail(String(error)),
    });
  const settled = async (addresses: NodeAddresses, address: string, count: number): Promise<readonly string[]> => {
    let nodes: readonly string[] = [];
    for (let tries = 0; tries < 500 && (nodes = await addresses.nodesAt(address)).length !== count; tries += 1) await pause(10);
    return nodes;
  };
  return { server, settled, time, writes: () => writes };
};

test('`NodeAddresses` tells every server which nodes come from an address, in any spelling', async (context) => {
  const { server, settled } = await opened(context);
  const [one, other] = [server(), server()];
  one.saw('a', '::ffff:10.0.0.7');
  one.saw('b', '10.0.0.7');
  one.saw('c', 'fd00:0::1');
  assert.deepEqual(await settled(other, '10.0.0.7', 2), ['a', 'b']);
  assert.deepEqual(await settled(other, 'fd00::1', 1), ['c']);
  assert.deepEqual(await other.nodesAt('10.0.0.70'), []);
});

test('`NodeAddresses` writes an address once, and again after half a day', async (context) => {
  const { server, settled, time, writes } = await opened(context);
  const addresses = server();
  for (let count = 0; count < 100; count += 1) addresses.saw('a', count % 2 === 0 ? '10.0.0.1' : '10.0.0.2');
  await settled(addresses, '10.0.0.2', 1);
  assert.equal(writes(), 2);
  time.now = 13 * hour;
  addresses.saw('a', '10.0.0.1');
  await settled(addresses, '10.0.0.1', 1);
  assert.ok(writes() > 2);
});

test('`NodeAddresses` keeps a few addresses of a node, whatever it does', async (context) => {
  const { server, settled, writes } = await opened(context);
  const addresses = server();
  for (let count = 0; count < 1000; count += 1) addresses.saw('a', `10.0.${count >> 8}.${count & 255}`);
  assert.deepEqual(await settled(addresses, '10.0.0.7', 1), ['a']);
  assert.deepEqual(await addresses.nodesAt('10.0.3.1'), []);
  assert.equal(writes(), mostAddressesOfNode);
});
