import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ConfigError, MachineError, UsageError } from '../language/errors.ts';
import { MemoryDisk } from '../machine/memory-files.fixture.ts';
import { openIdentity } from './identity.ts';
import { placeIn } from './place.ts';

describe('openIdentity', () => {
  const place = placeIn('/d');

  test('`openIdentity` keeps the first name when the host name changes (story 000), and tells of the change', () => {
    const files = new MemoryDisk().open();
    assert.deepEqual(openIdentity(files, place, { asked: undefined, hostName: 'K8scluster2master' }).nodeName, 'k8scluster2master');
    const later = openIdentity(files, place, { asked: undefined, hostName: 'izj6cgkv35o1qg19b4t96iz' });
    assert.equal(later.nodeName, 'k8scluster2master');
    assert.equal(later.otherHostName, 'izj6cgkv35o1qg19b4t96iz');
    assert.equal(openIdentity(files, place, { asked: undefined, hostName: 'k8scluster2master' }).otherHostName, undefined);
  });

  test('`openIdentity` takes the name that was asked for, and no other later', () => {
    const files = new MemoryDisk().open();
    assert.equal(openIdentity(files, place, { asked: 'Edge-7', hostName: 'h' }).nodeName, 'edge-7');
    assert.equal(openIdentity(files, place, { asked: 'edge-7', hostName: 'h' }).otherHostName, undefined);
    assert.throws(() => openIdentity(files, place, { asked: 'edge-8', hostName: 'h' }), ConfigError);
  });

  test('`openIdentity` refuses what cannot be the name of a node', () => {
    for (const hostName of ['under_score', '', '-a', 'a..b', 'x'.repeat(64)]) {
      assert.throws(() => openIdentity(new MemoryDisk().open(), place, { asked: undefined, hostName }), MachineError);
      assert.throws(() => openIdentity(new MemoryDisk().open(), place, { asked: hostName, hostName: 'h' }), UsageError);
    }
  });
});
