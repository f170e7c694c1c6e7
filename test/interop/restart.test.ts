// Kill, start again, and what clients notice of it: nothing acknowledged is lost, watches go on where they were.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { connect } from 'node:tls';
import { setTimeout as pause } from 'node:timers/promises';
import { parse } from 'yaml';
import { Door } from '../door.ts';
import { accessFrom, MusterProcess, temporaryFolder, type TemporaryFolder, until } from '../muster-process.ts';
import { Kubectl, kubectls, withoutKubectl } from './kubectl.ts';

const collection = '/api/v1/namespaces/default/configmaps';

describe('start, stop, start again', () => {
  let folder: TemporaryFolder;
  let dataDir: string;
  const started: MusterProcess[] = [];
  const doors: Door[] = [];

  const start = async (listen = '127.0.0.1:0', words: readonly string[] = []): Promise<MusterProcess> => {
    const process = new MusterProcess({ dataDir, listen, words });
    started.push(process);
    return process.ready();
  };
  const doorOf = (muster: MusterProcess): Door => {
    const door = new Door(muster.access);
    doors.push(door);
    return door;
  };

  beforeEach(() => {
    folder = temporaryFolder();
    dataDir = join(folder.path, 'data');
  });
  afterEach(async () => {
    for (const door of doors.splice(0)) door.close();
    await Promise.all(started.splice(0).map((process) => process.kill('SIGKILL')));
    folder.remove();
  });

  test('what was acknowledged is there after kill -9, with its uid and version, and versions go on', async () => {
    const first = await start();
    const made = await doorOf(first).json(collection, { method: 'POST', body: { metadata: { name: 'kept' }, data: { a: 'b' } } });
    await first.kill('SIGKILL');
    const second = await start(`127.0.0.1:${first.access.port}`);
    const door = doorOf(second);
    assert.deepEqual(await door.json(`${collection}/kept`), made);
    const changed = await door.json(`${collection}/kept`, { method: 'PUT', body: { metadata: { name: 'kept' }, data: { a: 'c' } } });
    assert.ok(Number(changed.metadata.resourceVersion) > Number(made.metadata.resourceVersion));
    const listed = await door.json('/api/v1/namespaces');
    assert.deepEqual(
      listed.items.map((of: { metadata: { name: string } }) => of.metadata.name),
      ['default', 'kube-node-lease', 'kube-public', 'kube-system'],
    );
  });

  test('a watch resumes after kill -9 from its last revision: no gap, nothing twice', async () => {
    let muster = await start();
    let door = doorOf(muster);
    const { port } = muster.access;
    const from = (await door.json(collection)).metadata.resourceVersion;
    const acknowledged: string[] = [];
    for (let round = 0; round < 5; round++) {
      // Writers go on until the process dies under them; only what was answered counts.
      const writing = Promise.all(
        Array.from({ length: 8 }, async (_, writer) => {
          for (let n = 0; ; n++) {
            const answer = await door
              .ask(collection, { method: 'POST', body: { metadata: { name: `r${round}-w${writer}-${n}` } } })
              .catch(() => undefined);
            if (answer?.status !== 201) return;
            acknowledged.push(JSON.parse(answer.text).metadata.name);
          }
        }),
      );
      await pause(150);
      await muster.kill('SIGKILL');
      await writing;
      muster = await start(`127.0.0.1:${port}`);
      door = doorOf(muster);
    }
    const last = await door.json(collection, { method: 'POST', body: { metadata: { name: 'last' } } });
    const watched = await door.ask(`${collection}?watch=1&resourceVersion=${from}&timeoutSeconds=2`);
    const events = watched.text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const names = events
      .map(({ type, object }) => `${type} ${object.metadata.name}`)
      .filter((event) => !event.endsWith('kube-root-ca.crt'));
    assert.equal(new Set(names).size, names.length, 'nothing twice');
    for (const name of acknowledged) assert.ok(names.includes(`ADDED ${name}`), `${name} was acknowledged`);
    assert.equal(names.at(-1), 'ADDED last');
    const revisions = events.map(({ object }) => Number(object.metadata.resourceVersion));
    assert.deepEqual(
      revisions,
      [...revisions].sort((one, other) => one - other),
    );
    assert.equal(revisions.at(-1), Number(last.metadata.resourceVersion));
    assert.ok(acknowledged.length > 50, `${acknowledged.length} writes`);
  });

  test('SIGTERM ends with 0 soon, with watches open and requests under way', async () => {
    const muster = await start();
    const door = doorOf(muster);
    for (let n = 0; n < 20; n++) void door.ask(`${collection}?watch=1`).catch(() => undefined);
    await door.ask('/readyz');
    const begun = performance.now();
    const { code, signal } = await muster.kill('SIGTERM');
    assert.deepEqual([code, signal], [0, null], muster.said);
    assert.ok(performance.now() - begun < 3000, `${performance.now() - begun} ms`);
  });

  test('SIGINT, as Ctrl-C sends it, ends with 0 too', async () => {
    const muster = await start();
    assert.equal((await muster.kill('SIGINT')).code, 0, muster.said);
  });

  test('started again, it is ready within a second', async () => {
    const first = await start();
    await first.kill('SIGTERM');
    const begun = performance.now();
    await start(`127.0.0.1:${first.access.port}`);
    const took = performance.now() - begun;
    // 0.3 s on an idle machine; suites share theirs.
    assert.ok(took < 3000, `${took} ms`);
  });

  test('a second process on the same folder is refused, and the first goes on', async () => {
    const first = await start();
    const second = new MusterProcess({ dataDir });
    started.push(second);
    const { code } = await second.ended;
    assert.notEqual(code, 0);
    assert.match(second.said, /error\s+MU\d+/);
    assert.match(second.said, /another Muster is running on the data in/i);
    assert.ok(second.said.includes(dataDir), second.said);
    assert.ok(!second.said.includes('    at '), 'no stack trace');
    assert.equal((await doorOf(first).ask('/readyz')).text, 'ok');
    assert.deepEqual(accessFrom(first.kubeconfigPath), first.access);
  });

  test('a stale lock file with the pid of a living process does not keep it from starting', async () => {
    const first = await start();
    await first.kill('SIGKILL');
    for (const name of ['lock', 'muster.lock', 'server.pid']) {
      const path = join(dataDir, 'store', name);
      if (statSync(path, { throwIfNoEntry: false }) !== undefined) writeFileSync(path, `${process.pid}\n`);
    }
    await start();
  });

  test('a port in use is told in one clear error', async (context) => {
    const taken = createServer();
    context.after(() => taken.close());
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as AddressInfo;
    const muster = new MusterProcess({ dataDir, listen: `127.0.0.1:${port}` });
    started.push(muster);
    const { code } = await muster.ended;
    assert.notEqual(code, 0);
    assert.match(muster.said, new RegExp(`error\\s+MU\\d+[^]*127\\.0\\.0\\.1[^]*${port}|error\\s+MU\\d+[^]*${port}`));
    assert.ok(!muster.said.includes('    at '), muster.said);
  });

  test('an address that is not of this machine, a folder that is a file: clear errors', async () => {
    const elsewhere = new MusterProcess({ dataDir, listen: '203.0.113.7:0' });
    started.push(elsewhere);
    assert.notEqual((await elsewhere.ended).code, 0);
    assert.match(elsewhere.said, /203\.0\.113\.7/);
    assert.doesNotMatch(elsewhere.said, /MU000|    at /);
    const file = join(folder.path, 'file');
    writeFileSync(file, '');
    const wrong = new MusterProcess({ dataDir: file });
    started.push(wrong);
    assert.notEqual((await wrong.ended).code, 0);
    assert.ok(wrong.said.includes(file), wrong.said);
    assert.doesNotMatch(wrong.said, /MU000|    at /);
  });

  test('admin.kubeconfig: mode 0600, block YAML, an unquoted server, everything embedded', async () => {
    const muster = await start();
    assert.equal(statSync(muster.kubeconfigPath).mode & 0o777, 0o600);
    const text = readFileSync(muster.kubeconfigPath, 'utf8');
    assert.match(text, /^ {4}server: https:\/\/127\.0\.0\.1:\d+$/m);
    assert.ok(!/[{}[\]"']/.test(text), text);
    const { users, clusters, contexts, 'current-context': current } = parse(text);
    assert.deepEqual(Object.keys(users[0].user).sort(), ['client-certificate-data', 'client-key-data']);
    assert.deepEqual(Object.keys(clusters[0].cluster).sort(), ['certificate-authority-data', 'server']);
    assert.equal(contexts[0].name, current);
    const review = await doorOf(muster).json('/apis/authentication.k8s.io/v1/selfsubjectreviews', {
      method: 'POST',
      body: { apiVersion: 'authentication.k8s.io/v1', kind: 'SelfSubjectReview' },
    });
    assert.ok(review.status.userInfo.groups.includes('system:masters'));
  });

  test('an old admin.kubeconfig goes on working after a restart', async () => {
    const first = await start();
    const { access } = first;
    await first.kill('SIGKILL');
    await start(`127.0.0.1:${access.port}`);
    const door = new Door(access);
    doors.push(door);
    assert.equal((await door.ask('/api/v1/nodes')).status, 200);
  });

  test('/readyz, /livez and /healthz answer anonymously, everything else does not', async () => {
    const muster = await start();
    const nobody = new Door(muster.access, {});
    doors.push(nobody);
    for (const path of ['/readyz', '/livez', '/healthz', '/version']) assert.equal((await nobody.ask(path)).status, 200, path);
    for (const path of ['/api', '/apis', '/metrics', '/api/v1/nodes', '/openapi/v2', '/no/such/path'])
      assert.equal((await nobody.ask(path)).status, 403, path);
  });

  test('an empty folder given by hand, and one that does not exist yet, are the same', async () => {
    mkdirSync(dataDir, { mode: 0o755 });
    const muster = await start();
    assert.equal(statSync(join(dataDir, 'pki', 'ca.key')).mode & 0o777, 0o600);
    assert.equal((await doorOf(muster).ask('/readyz')).text, 'ok');
  });

  test('a socket that only sits there does not hold up the end', async () => {
    const muster = await start();
    const socket = connect({ ...muster.access, host: '127.0.0.1' });
    socket.on('error', () => undefined);
    await new Promise<void>((resolve) => socket.once('secureConnect', resolve));
    assert.equal((await muster.kill('SIGTERM')).code, 0);
    socket.destroy();
  });

  if (kubectls.length === 0) test('kubectl', { skip: withoutKubectl }, () => undefined);
  for (const installed of kubectls) {
    test(`kubectl ${installed.version} get -w shows what came before and after kill -9`, async (context) => {
      const first = await start();
      const kubectl = new Kubectl(installed, first.kubeconfigPath);
      context.after(() => {
        kubectl.close();
      });
      await kubectl.do(['create', 'cm', 'before']);
      await first.kill('SIGKILL');
      await start(`127.0.0.1:${first.access.port}`);
      const watching = kubectl.start(['get', 'cm', '-w', '--no-headers']);
      await until('what was there before', () => watching.said().includes('before'));
      await kubectl.do(['create', 'cm', 'after']);
      await until('what came after', () => watching.said().includes('after'));
      await watching.end();
    });
  }
});
