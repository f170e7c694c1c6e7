import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { silentLog } from '../base/log.ts';
import type { Files } from '../machine/files.ts';
import { Crash, type Fault, MemoryDisk } from '../machine/memory-files.fixture.ts';
import { Certificates } from './certificates.ts';
import { requestCertificate } from './certificate-request.ts';
import { currentCredential, isCredential, readCredentials } from './credentials.ts';
import { openIdentity } from './identity.ts';
import { placeIn } from './place.ts';
import { SigningCluster } from './signing-cluster.fixture.ts';

const place = placeIn('/d');
const hour = 3_600_000;

class Time {
  wall = Date.UTC(2030, 0, 1);
  mono = 0;
  server: number | undefined = Date.UTC(2030, 0, 1);

  pass(milliseconds: number): void {
    this.wall += milliseconds;
    this.mono += milliseconds;
    if (this.server !== undefined) this.server += milliseconds;
  }
}

const start = (files: Files, cluster: SigningCluster, time: Time, token = true): Certificates => {
  const { nodeName } = openIdentity(files, place, { asked: undefined, hostName: 'a' });
  const { signal } = new AbortController();
  const request = () =>
    requestCertificate({ client: cluster.client, files, place, nodeName, machineId: 'm', signal, waiting: () => undefined });
  const certificates = new Certificates({
    files,
    place,
    clock: { now: () => time.wall, monotonic: () => time.mono },
    log: silentLog,
    nodeName,
    serverNow: () => time.server,
    random: () => 0.5,
    use: () => undefined,
    renew: request,
    enrol: token ? request : undefined,
  });
  certificates.open();
  return certificates;
};

/** Lives until it crashes or has nothing left to do. */
const live = async (files: Files, cluster: SigningCluster, time: Time): Promise<Certificates | undefined> => {
  try {
    const certificates = start(files, cluster, time);
    for (let look = 0; look < 3; look += 1) {
      await certificates.settled();
      time.pass(10 * 60_000);
      certificates.step();
    }
    await certificates.settled();
    return certificates;
  } catch (error) {
    if (error instanceof Crash || (error instanceof Error && 'code' in error && error.code === 'ENOSPC')) return undefined;
    throw error;
  }
};

const newCluster = (time: Time): SigningCluster => {
  const cluster = new SigningCluster();
  cluster.notBefore = time.wall - 300_000;
  cluster.lifeMilliseconds = 100 * hour;
  return cluster;
};

describe('Certificates', () => {
  test('a crash or a full disk at any write of joining leaves a machine that comes back by itself, with one request', async () => {
    const faults = fc.array(
      fc.record<Fault>({ atWrite: fc.integer({ min: 1, max: 8 }), kind: fc.constantFrom<Fault['kind']>('before', 'after', 'full') }),
      { maxLength: 4 },
    );
    await fc.assert(
      fc.asyncProperty(faults, async (lives) => {
        const [disk, time] = [new MemoryDisk(), new Time()];
        const cluster = newCluster(time);
        for (const fault of lives) await live(disk.open(fault), cluster, time);
        const files = disk.open();
        const certificates = await live(files, cluster, time);
        assert.ok(certificates?.inUse !== undefined);
        assert.equal(currentCredential(files, place), certificates.inUse.path);
        assert.equal(cluster.requests.size, 1);
        assert.equal(files.read(place.pendingKey), undefined);
      }),
      { numRuns: 60 },
    );
  });

  test('a crash or a full disk at any write of a renewal leaves the old or the new certificate in use', async () => {
    const faults = fc.array(
      fc.record<Fault>({ atWrite: fc.integer({ min: 1, max: 6 }), kind: fc.constantFrom<Fault['kind']>('before', 'after', 'full') }),
      { maxLength: 4 },
    );
    await fc.assert(
      fc.asyncProperty(faults, async (lives) => {
        const [disk, time] = [new MemoryDisk(), new Time()];
        const cluster = newCluster(time);
        await live(disk.open(), cluster, time);
        time.pass(85 * hour);
        cluster.notBefore = time.wall - 300_000;
        for (const fault of lives) {
          await live(disk.open(fault), cluster, time);
          const kept = readCredentials(disk.open(), place).filter(isCredential);
          assert.ok(kept.some(({ notAfter }) => notAfter > time.wall));
        }
        const files = disk.open();
        const certificates = await live(files, cluster, time);
        assert.ok(certificates?.inUse !== undefined);
        assert.equal(certificates.inUse.notBefore, cluster.notBefore);
        assert.equal(currentCredential(files, place), certificates.inUse.path);
        assert.equal(cluster.requests.size, 2);
        assert.equal(readCredentials(files, place).length, 2);
      }),
      { numRuns: 60 },
    );
  });

  test('a renewal made by a clock four hours ahead is kept and not used until both clocks agree (story 001)', async () => {
    const [disk, time] = [new MemoryDisk(), new Time()];
    const cluster = newCluster(time);
    const files = disk.open();
    const certificates = start(files, cluster, time);
    await certificates.settled();
    const first = certificates.inUse;
    time.pass(85 * hour);
    cluster.notBefore = time.wall + 4 * hour;
    certificates.step();
    await certificates.settled();
    assert.equal(certificates.inUse, first);
    assert.equal(currentCredential(files, place), first?.path);
    time.pass(hour);
    certificates.step();
    await certificates.settled();
    assert.equal(cluster.requests.size, 2);
    time.pass(3 * hour + 1000);
    certificates.step();
    assert.equal(certificates.inUse?.notBefore, Math.floor(cluster.notBefore / 1000) * 1000);
  });

  test('on 401 it goes back to the earlier certificate, links it, and enrols again when that is refused too', async () => {
    const [disk, time] = [new MemoryDisk(), new Time()];
    const cluster = newCluster(time);
    const files = disk.open();
    const certificates = start(files, cluster, time);
    await certificates.settled();
    const first = certificates.inUse?.path ?? '';
    time.pass(85 * hour);
    cluster.notBefore = time.wall - 300_000;
    certificates.step();
    await certificates.settled();
    const second = certificates.inUse?.path ?? '';
    assert.notEqual(first, second);
    certificates.refused(second);
    assert.equal(certificates.inUse?.path, first);
    assert.equal(currentCredential(files, place), first);
    time.pass(60_000);
    certificates.refused(first);
    await certificates.settled();
    assert.equal(cluster.requests.size, 3);
    assert.ok(
      readCredentials(files, place).length === 3 && currentCredential(files, place) !== first && currentCredential(files, place) !== second,
    );
  });

  test('a file that is no certificate is left as it is', async () => {
    const [disk, time] = [new MemoryDisk(), new Time()];
    const files = disk.open();
    const path = `${place.pki}/kubelet-client-2029-01-01-00-00-00.pem`;
    files.write({ path, content: 'torn', mode: 0o600 });
    const certificates = start(files, newCluster(time), time);
    await certificates.settled();
    assert.equal(files.read(path), 'torn');
    assert.ok(certificates.inUse !== undefined);
  });
});
