// Clocks that are wrong when certificates are made, and right again later: the power cut of story 001, with real processes.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, afterEach, before, describe, test } from 'node:test';
import { Door } from '../door.ts';
import { type TemporaryFolder, temporaryFolder, until } from '../muster-process.ts';
import { certificateFiles, type Cluster, createToken, currentFile, Elsewhen, lifeOf, startServerAt } from './elsewhen.ts';
import type { OtherTime } from './other-time.ts';

const hour = 3_600_000;
/** At four hours a certificate of this life is due for certain, and one that was made at nought still valid. */
const signingSeconds = 15_300;

describe('an agent and clocks', () => {
  let folder: TemporaryFolder;
  let cluster: Cluster | undefined;
  let agent: Elsewhen | undefined;
  let dataDir: string;
  let aheadFile: string;
  let token: string;

  const server = async (time: OtherTime): Promise<void> => {
    await cluster?.process.kill();
    cluster = await startServerAt({
      dataDir: join(folder.path, 'server'),
      aheadFile,
      signingSeconds,
      ...(cluster && { port: cluster.port }),
      ...time,
    });
  };
  const start = async (time: OtherTime, withToken = false): Promise<Elsewhen> => {
    assert.ok(cluster);
    await agent?.kill();
    const { access, pins } = cluster;
    agent = new Elsewhen({
      role: 'agent',
      dataDir,
      nodeName: 'node30',
      servers: [access.url],
      pins,
      aheadFile,
      ...(withToken && { token }),
      ...time,
    });
    return agent;
  };
  const get = async (path: string) => {
    assert.ok(cluster);
    const door = new Door(cluster.access);
    try {
      return await door.json(path);
    } finally {
      door.close();
    }
  };
  const requests = async (): Promise<number> => (await get('/apis/certificates.k8s.io/v1/certificatesigningrequests')).items.length;
  const leaseVersion = async (): Promise<string> =>
    (await get('/apis/coordination.k8s.io/v1/namespaces/kube-node-lease/leases/node30')).metadata.resourceVersion;

  before(async () => {
    folder = temporaryFolder();
    dataDir = join(folder.path, 'agent');
    aheadFile = join(folder.path, 'ahead');
    await server({});
    assert.ok(cluster);
    token = await createToken(cluster);
    await (await start({}, true)).says('registered the node');
  });
  afterEach(() => agent?.kill());
  after(async () => {
    await agent?.kill();
    await cluster?.process.kill();
    folder.remove();
  });

  test('a machine whose clock alone is wrong asks for nothing and stays', async () => {
    for (const aheadMilliseconds of [4 * hour, -4 * hour]) {
      const running = await start({ aheadMilliseconds });
      await running.says('was registered before');
      assert.equal(certificateFiles(dataDir).length, 1, running.said);
      assert.doesNotMatch(running.said, /asking for/);
    }
    assert.equal(await requests(), 1);
  });

  test('both clocks four hours ahead at renewal, then right again: the earlier certificate serves, and it says so', async () => {
    await server({ aheadMilliseconds: 4 * hour });
    const ahead = await start({ aheadMilliseconds: 4 * hour });
    await ahead.says('changing to this certificate');
    const [earlier = '', newer = ''] = certificateFiles(dataDir);
    assert.equal(currentFile(dataDir), newer);
    assert.ok(lifeOf(dataDir, newer).notBefore > Date.now() + 3 * hour);

    await server({});
    const back = await start({});
    await back.says('was registered before');
    await back.says('a newer certificate is not valid yet by both clocks; staying with the earlier one');
    assert.equal(currentFile(dataDir), earlier);
    assert.deepEqual(certificateFiles(dataDir), [earlier, newer]);
    assert.doesNotMatch(back.said, /401/);
  });

  test('put right while it runs, the same', async () => {
    await server({ aheadMilliseconds: 4 * hour });
    const running = await start({ aheadMilliseconds: 4 * hour });
    await running.says('was registered before');
    const [earlier = '', newer = ''] = certificateFiles(dataDir);
    await until('the newer is in use', () => currentFile(dataDir) === newer);
    await server({});
    await running.says(/refused this certificate \(401\)|staying with the earlier one/);
    await running.says(new RegExp(`changing to this certificate[^\\n]*${earlier}`));
    // This machine's clock is still ahead; by it the earlier one is valid too.
    const before = await leaseVersion();
    await until('a heartbeat', async () => (await leaseVersion()) !== before);
  });
});
