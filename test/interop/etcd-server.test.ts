// Whole servers on one etcd: what one is told the other shows, and a new one goes on where a killed one was.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { Door } from '../door.ts';
import { MusterProcess, temporaryFolder } from '../muster-process.ts';
import { startEtcd, withoutEtcd } from './etcd-process.ts';

const collection = '/api/v1/namespaces/default/configmaps';

test('two servers share an etcd, and one goes on when the other is killed', { skip: withoutEtcd ?? false, timeout: 60_000 }, async () => {
  const etcd = await startEtcd();
  const folder = temporaryFolder();
  const started: MusterProcess[] = [];
  const doors: Door[] = [];
  const start = async (name: string): Promise<MusterProcess> => {
    const words = ['--store', 'etcd', '--etcd-servers', etcd.urls.join(','), '--pki-dir', join(folder.path, 'pki')];
    const server = new MusterProcess({ dataDir: join(folder.path, name), words });
    started.push(server);
    return await server.ready();
  };
  const doorOf = (server: MusterProcess): Door => {
    const door = new Door(server.access);
    doors.push(door);
    return door;
  };
  try {
    const one = await start('one');
    const other = doorOf(await start('other'));
    const made = await doorOf(one).json(collection, { method: 'POST', body: { metadata: { name: 'kept' }, data: { a: 'b' } } });
    assert.deepEqual(await other.json(`${collection}/kept`), made);
    await one.kill('SIGKILL');
    const body = { metadata: { name: 'kept', resourceVersion: made.metadata.resourceVersion }, data: { a: 'c' } };
    const changed = await other.json(`${collection}/kept`, { method: 'PUT', body });
    assert.ok(Number(changed.metadata.resourceVersion) > Number(made.metadata.resourceVersion));
    assert.deepEqual(await doorOf(await start('one')).json(`${collection}/kept`), changed);
  } finally {
    for (const door of doors) door.close();
    await Promise.all(started.map((server) => server.kill('SIGKILL')));
    folder.remove();
    await etcd.stop();
  }
});
