import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { networkFile, renderNetwork, writeNetwork } from './pod-network.ts';

const folderOf = (context: TestContext): string => {
  const folder = mkdtempSync(join(tmpdir(), 'muster-network-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

describe('pod network', () => {
  test('`renderNetwork` gives each range of the node, with the way out of its family', () => {
    const { plugins } = JSON.parse(renderNetwork(['10.244.3.0/24', 'fd00:1::/64']));
    assert.deepEqual(plugins[0].ipam.ranges, [[{ subnet: '10.244.3.0/24' }], [{ subnet: 'fd00:1::/64' }]]);
    assert.deepEqual(plugins[0].ipam.routes, [{ dst: '0.0.0.0/0' }, { dst: '::/0' }]);
    assert.deepEqual([plugins[0].type, plugins[1].type, plugins.length], ['bridge', 'portmap', 2]);
  });

  test('`writeNetwork` writes its file, changes it with the range, and otherwise leaves it', (context) => {
    const folder = folderOf(context);
    const path = join(folder, networkFile);
    assert.equal(writeNetwork(folder, ['10.244.0.0/24']).kind, 'written');
    const { ino } = statSync(path);
    writeNetwork(folder, ['10.244.0.0/24']);
    assert.equal(statSync(path).ino, ino);
    writeNetwork(folder, ['10.244.1.0/24']);
    assert.match(readFileSync(path, 'utf8'), /10\.244\.1\.0/);
  });

  test('`writeNetwork` never touches a configuration of others, under whatever name', (context) => {
    const folder = folderOf(context);
    writeFileSync(join(folder, networkFile), '{"name":"mine"}');
    assert.equal(writeNetwork(folder, ['10.244.0.0/24']).kind, 'theirs');
    rmSync(join(folder, networkFile));
    writeFileSync(join(folder, '99-other.conf'), '{}');
    assert.deepEqual(writeNetwork(folder, ['10.244.0.0/24']), { kind: 'theirs', path: join(folder, '99-other.conf') });
  });
});
