// Ten thousand objects, read in pages: by hand, by kubectl, and across a compaction of the history.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Door, eachOf } from '../door.ts';
import { type MusterProcess, startFresh, until } from '../muster-process.ts';
import { Kubectl, kubectls, withoutKubectl } from './kubectl.ts';

const total = 10_000;
const collection = '/api/v1/namespaces/many/secrets';
const nameOf = (number: number): string => `n-${String(number).padStart(5, '0')}`;
const names = Array.from({ length: total }, (_, number) => nameOf(number));

describe('10,000 objects', () => {
  let muster: MusterProcess;
  let stop: () => Promise<void> = async () => undefined;
  let door: Door;

  const page = async (query: string): Promise<{ status: number; list: any }> => {
    const { status, text } = await door.ask(`${collection}?${query}`);
    return { status, list: JSON.parse(text) };
  };
  const namesOf = (list: { items: { metadata: { name: string } }[] }): string[] => list.items.map(({ metadata }) => metadata.name);

  before(async () => {
    ({ muster, stop } = await startFresh(['--compaction-interval', '3s']));
    door = new Door(muster.access);
    await door.json('/api/v1/namespaces', { method: 'POST', body: { metadata: { name: 'many' } } });
    await eachOf(names, 64, async (name) => {
      const { status } = await door.ask(collection, {
        method: 'POST',
        body: { metadata: { name, labels: { last: name.slice(-1) } } },
      });
      assert.equal(status, 201);
    });
  });
  after(async () => {
    door.close();
    await stop();
  });

  test('pages give every object once, in order, all of one moment', async () => {
    const seen: string[] = [];
    const revisions = new Set<string>();
    let query = 'limit=700';
    for (let pages = 0; ; pages++) {
      const { status, list } = await page(query);
      assert.equal(status, 200, JSON.stringify(list).slice(0, 300));
      seen.push(...namesOf(list));
      revisions.add(list.metadata.resourceVersion);
      if (pages === 0) {
        // Written between the pages: not of the moment that is being read.
        await door.json(collection, { method: 'POST', body: { metadata: { name: 'n-00701-late' } } });
        await door.ask(`${collection}/${nameOf(9999)}`, { method: 'DELETE' });
      }
      if (list.metadata.continue === undefined) break;
      assert.equal(list.metadata.remainingItemCount, total - seen.length);
      query = `limit=700&continue=${encodeURIComponent(list.metadata.continue)}`;
    }
    assert.deepEqual(seen, names);
    assert.equal(revisions.size, 1);
    await door.ask(`${collection}/n-00701-late`, { method: 'DELETE' });
    await door.json(collection, { method: 'POST', body: { metadata: { name: nameOf(9999) } } });
  });

  test('a selector across pages finds each that fits, and does not count what remains', async () => {
    const seen: string[] = [];
    let query = 'limit=150&labelSelector=last%3D7';
    for (;;) {
      const { list } = await page(query);
      seen.push(...namesOf(list));
      assert.equal(list.metadata.remainingItemCount, undefined);
      if (list.metadata.continue === undefined) break;
      assert.equal(list.items.length, 150);
      query = `limit=150&labelSelector=last%3D7&continue=${encodeURIComponent(list.metadata.continue)}`;
    }
    assert.deepEqual(
      seen,
      names.filter((name) => name.endsWith('7')),
    );
  });

  test('after a compaction the next page is 410 with a token that goes on', async () => {
    const first = await page('limit=4000');
    const token = String(first.list.metadata.continue);
    await door.json(collection, { method: 'POST', body: { metadata: { name: 'n-00000-new' } } });
    let gone: { status: number; list: any } = { status: 200, list: {} };
    // What is written meanwhile makes the revision of the token history, which the next compactions forget.
    await until(
      'the compaction',
      async () => {
        await door.ask(`${collection}/n-00000-new`, {
          method: 'PATCH',
          headers: { 'content-type': 'application/merge-patch+json' },
          body: { stringData: { at: String(Date.now()) } },
        });
        gone = await page(`limit=4000&continue=${encodeURIComponent(token)}`);
        return gone.status !== 200;
      },
      30,
    );
    assert.deepEqual([gone.status, gone.list.reason], [410, 'Expired']);
    assert.match(gone.list.message, /The provided continue parameter is too old/);
    const seen = namesOf(first.list);
    let query = `limit=4000&continue=${encodeURIComponent(gone.list.metadata.continue)}`;
    for (;;) {
      const { status, list } = await page(query);
      assert.equal(status, 200);
      seen.push(...namesOf(list));
      if (list.metadata.continue === undefined) break;
      query = `limit=4000&continue=${encodeURIComponent(list.metadata.continue)}`;
    }
    assert.deepEqual(seen, names);
    await door.ask(`${collection}/n-00000-new`, { method: 'DELETE' });
  });

  test("a token of someone else's making is refused", async () => {
    for (const token of [
      'nonsense',
      Buffer.from('{"v":"meta.k8s.io/v1","rv":1,"start":"../../secrets"}').toString('base64url'),
      Buffer.from('{"rv":-5,"start":""}').toString('base64url'),
    ]) {
      const { status, list } = await page(`limit=5&continue=${token}`);
      assert.ok(status === 400 || status === 410 || namesOf(list).every((name) => name.startsWith('n-')), `${status}`);
    }
  });

  test('an old resourceVersion is 410, one of the future 504, exactly one in between is that moment', async () => {
    assert.equal((await page('resourceVersion=1&resourceVersionMatch=Exact&limit=1')).status, 410);
    const { list } = await page('limit=1');
    const now = list.metadata.resourceVersion;
    assert.equal((await page(`resourceVersion=${now}&resourceVersionMatch=Exact&limit=1`)).list.metadata.resourceVersion, now);
    const future = await page(`resourceVersion=${Number(now) + 1_000_000}&limit=1`);
    assert.equal(future.status, 504);
    assert.match(future.list.message, /Too large resource version/);
  });

  test('watching from a forgotten revision is 410', async () => {
    const { status, text } = await door.ask(`${collection}?watch=1&resourceVersion=1&timeoutSeconds=5`);
    const told = status === 200 ? JSON.parse(text.split('\n')[0] ?? '{}').object : JSON.parse(text);
    assert.deepEqual([told.code, told.reason], [410, 'Expired']);
  });

  if (kubectls.length === 0) test('kubectl', { skip: withoutKubectl }, () => undefined);
  for (const installed of kubectls) {
    test(`kubectl ${installed.version} pages through them`, async (context) => {
      const kubectl = new Kubectl(installed, muster.kubeconfigPath);
      context.after(() => {
        kubectl.close();
      });
      for (const size of ['500', '3000', '0']) {
        const said = await kubectl.do(['get', 'secrets', '-n', 'many', '-o', 'name', `--chunk-size=${size}`]);
        assert.deepEqual(
          said
            .trim()
            .split('\n')
            .map((line) => line.replace('secret/', '')),
          names,
        );
      }
      const table = await kubectl.do(['get', 'secrets', '-n', 'many', '--no-headers']);
      assert.equal(table.trim().split('\n').length, total);
    });
  }

  test('the whole collection is deleted at once', async () => {
    const { status } = await door.ask(`${collection}?labelSelector=last%3D1`, { method: 'DELETE' });
    assert.equal(status, 200);
    assert.equal((await page('limit=1&labelSelector=last%3D1')).list.items.length, 0);
    assert.equal((await page('')).list.items.length, total - 1000);
  });
});
