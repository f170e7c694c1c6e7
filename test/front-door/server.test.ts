// `muster server`, as scripts and service managers rely on it.
import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { request } from 'node:https';
import type { TLSSocket } from 'node:tls';
import { after, before, describe, test } from 'node:test';
import { type Access, MusterProcess, startFresh, startMuster } from '../muster-process.ts';
import { muster as run } from './muster-command.ts';

interface Asked {
  readonly method?: string;
  readonly path: string;
  readonly body?: unknown;
  readonly anonymous?: boolean;
}

function ask(access: Access, { method = 'GET', path, body, anonymous = false }: Asked): Promise<{ status: number; text: string }> {
  const credentials = anonymous ? {} : { cert: access.cert, key: access.key };
  return new Promise((resolve, reject) => {
    const asking = request(
      {
        ...credentials,
        ca: access.ca,
        host: access.host,
        port: access.port,
        path,
        method,
        agent: false,
        headers: { 'content-type': 'application/json' },
      },
      (answer) => {
        let text = '';
        answer.on('data', (bytes: Buffer) => (text += bytes.toString()));
        answer.on('end', () => {
          resolve({ status: answer.statusCode ?? 0, text });
        });
      },
    );
    asking.on('error', reject);
    asking.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

describe('muster server', () => {
  let muster: MusterProcess;
  let stop: () => Promise<void>;
  before(async () => {
    ({ muster, stop } = await startFresh(['--tls-san', 'api.example.org', '--service-cidr', '10.50.0.0/16']));
  });
  after(() => stop());

  test('`admin.kubeconfig` is for its owner alone, in plain block YAML, and belongs to system:masters', () => {
    assert.equal(statSync(muster.kubeconfigPath).mode & 0o777, 0o600);
    const text = readFileSync(muster.kubeconfigPath, 'utf8');
    assert.match(text, /^ +server: https:\/\/127\.0\.0\.1:\d+$/m);
    for (const name of ['certificate-authority-data', 'client-certificate-data', 'client-key-data']) {
      assert.match(text, new RegExp(`^ +${name}: [A-Za-z0-9+/=]+$`, 'm'));
    }
    assert.match(new X509Certificate(muster.access.cert).subject, /^O=system:masters$/m);
  });

  test('`/readyz` answers whoever asks; the API does not', async () => {
    assert.deepEqual(await ask(muster.access, { path: '/readyz', anonymous: true }), { status: 200, text: 'ok' });
    assert.equal((await ask(muster.access, { path: '/api/v1/secrets', anonymous: true })).status, 403);
  });

  test('the serving certificate names all that clients may dial', async () => {
    const names = await new Promise<string>((resolve, reject) => {
      const { host, port, ca } = muster.access;
      const asking = request({ host, port, ca, path: '/readyz', agent: false }, (answer) => {
        answer.resume();
        const socket = answer.socket as TLSSocket;
        resolve(new X509Certificate(socket.getPeerCertificate(true).raw).subjectAltName ?? '');
      });
      asking.on('error', reject);
      asking.end();
    });
    const wanted = ['DNS:localhost', 'DNS:api.example.org', 'IP Address:127.0.0.1', 'IP Address:0:0:0:0:0:0:0:1', 'IP Address:10.50.0.1'];
    const inCluster = ['kubernetes', 'kubernetes.default', 'kubernetes.default.svc', 'kubernetes.default.svc.cluster.local'];
    const present = names.split(', ');
    for (const name of [...wanted, ...inCluster.map((host) => `DNS:${host}`)]) assert.ok(present.includes(name), `${name} in ${names}`);
  });

  test('a second server on the same folder is refused, in words', () => {
    const second = run('server', '--data-dir', muster.dataDir, '--listen', '127.0.0.1:0');
    assert.equal(second.code, 1);
    assert.match(second.stderr, /^error MU040 /m);
    assert.equal(second.stdout, '');
  });

  test('what was acknowledged is there after kill -9, and SIGTERM ends with 0', async () => {
    const body = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'kept' }, data: { a: 'b' } };
    const path = '/api/v1/namespaces/default/configmaps';
    assert.equal((await ask(muster.access, { method: 'POST', path, body })).status, 201);
    await muster.kill('SIGKILL');
    const again = await startMuster({ dataDir: muster.dataDir });
    assert.match((await ask(again.access, { path: `${path}/kept` })).text, /"a":"b"/);
    assert.deepEqual(again.access.ca, muster.access.ca);
    assert.deepEqual(await again.kill('SIGTERM'), { code: 0, signal: null });
  });
});

test('`muster server` says who is in the way of its port', async () => {
  const taken = createServer();
  const port = await new Promise<number>((resolve) => {
    taken.listen(0, '127.0.0.1', () => {
      const address = taken.address();
      resolve(typeof address === 'object' ? (address?.port ?? 0) : 0);
    });
  });
  const { muster, folder, stop } = await startFresh();
  const refused = new MusterProcess({ dataDir: `${folder}/other`, listen: `127.0.0.1:${port}` });
  const { code } = await refused.ended;
  await stop();
  taken.close();
  assert.equal(code, 1);
  assert.match(refused.said, new RegExp(`error MU020 .*127\\.0\\.0\\.1:${port}`));
  assert.doesNotMatch(muster.said, /error/);
});
