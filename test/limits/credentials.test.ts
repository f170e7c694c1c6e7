// Credentials that are no good, through the front door: 401 on every path, on every kind of connection, at every moment;
// never anonymous instead.
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { connect } from 'node:tls';
import { setTimeout as pause } from 'node:timers/promises';
import { askStream, Door, http2Session } from '../door.ts';
import { type MusterProcess, startFresh } from '../muster-process.ts';
import { type Pair, type Signer, signerOf, strangerNamed } from '../pairs.ts';

const hour = 3600_000;
const paths = [
  '/readyz',
  '/livez',
  '/healthz',
  '/version',
  '/api',
  '/apis',
  '/api/v1/nodes',
  '/openapi/v2',
  '/metrics',
  '/',
  '/no/such/path',
];

describe('credentials', () => {
  let muster: MusterProcess;
  let stop: () => Promise<void> = async () => undefined;
  let door: Door;
  let signer: Signer;

  before(async () => {
    ({ muster, stop } = await startFresh());
    door = new Door(muster.access);
    signer = signerOf(muster.dataDir);
  });
  after(async () => {
    door.close();
    await stop();
  });

  const statuses = async (pair: Partial<Pair>, headers: Readonly<Record<string, string>> = {}): Promise<number[]> => {
    const through = new Door(muster.access, pair);
    const found: number[] = [];
    for (const path of paths) found.push((await through.ask(path, { headers })).status);
    through.close();
    return [...new Set(found)];
  };
  const admin = { name: 'someone', groups: ['system:masters'] };
  const tokenOf = async (name: string, spec: object = {}): Promise<string> => {
    const request = { apiVersion: 'authentication.k8s.io/v1', kind: 'TokenRequest', spec };
    return (await door.json(`/api/v1/namespaces/default/serviceaccounts/${name}/token`, { method: 'POST', body: request })).status.token;
  };
  const bearer = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` });

  test('a good certificate is who it says', async () => {
    const through = new Door(muster.access, signer.pair(admin));
    assert.equal((await through.ask('/api/v1/nodes')).status, 200);
    through.close();
  });

  test('a certificate whose time has not come, or is over', async () => {
    assert.deepEqual(await statuses(signer.pair({ ...admin, from: hour / 2 })), [401]);
    assert.deepEqual(await statuses(signer.pair({ ...admin, from: -2 * hour, until: -hour })), [401]);
  });

  test('a certificate of another authority: of the same name, and of another', async () => {
    assert.deepEqual(await statuses(strangerNamed().pair(admin)), [401]);
    assert.deepEqual(await statuses(strangerNamed('someone else').pair(admin)), [401]);
  });

  test('a certificate for serving is none for asking', async () => {
    assert.deepEqual(
      await statuses(signer.pair({ ...admin, order: { usages: { key: ['digital signature'], extended: ['server auth'] } } })),
      [401],
    );
    const serving = {
      cert: readFileSync(join(muster.dataDir, 'pki', 'apiserver.crt'), 'utf8'),
      key: readFileSync(join(muster.dataDir, 'pki', 'apiserver.key'), 'utf8'),
    };
    assert.deepEqual(await statuses(serving), [401]);
  });

  test('a certificate without a name', async () => {
    assert.deepEqual(await statuses(signer.pair({ name: '', groups: ['system:masters'] })), [401]);
  });

  test('a client certificate signs no other', async () => {
    const { cert } = signer.pair(admin);
    const leaf = strangerNamed('someone').pair(admin);
    assert.deepEqual(await statuses({ cert: leaf.cert + cert, key: leaf.key }), [401]);
  });

  test('an intermediate authority that is sent along leads to ours', async () => {
    const { signer: between, cert } = signer.below('between');
    const leaf = between.pair(admin);
    const through = new Door(muster.access, { cert: leaf.cert + cert, key: leaf.key });
    assert.equal((await through.ask('/api/v1/nodes')).status, 200);
    through.close();
    assert.deepEqual(await statuses(leaf), [401], 'and without it, nowhere');
  });

  test('a bad token beside a good certificate, a good token beside a bad certificate', async () => {
    assert.deepEqual(await statuses(signer.pair(admin), bearer('nonsense')), [401]);
    await door.json('/api/v1/namespaces/default/serviceaccounts', { method: 'POST', body: { metadata: { name: 'beside' } } });
    assert.deepEqual(await statuses(signer.pair({ ...admin, from: hour / 2 }), bearer(await tokenOf('beside'))), [401]);
  });

  test('tokens that are none', async () => {
    const sections = (await tokenOf('default')).split('.');
    const [head = '', claims = '', signature = ''] = sections;
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    const hmac = Buffer.from('{"alg":"HS256"}').toString('base64url');
    const publicKey = readFileSync(join(muster.dataDir, 'pki', 'sa.pub'));
    const masters = Buffer.from(
      JSON.stringify({ ...JSON.parse(Buffer.from(claims, 'base64url').toString()), sub: 'system:serviceaccount:kube-system:admin' }),
    ).toString('base64url');
    for (const token of [
      'x',
      '..',
      'a.b.c',
      sections.slice(0, 2).join('.'),
      `${head}.${claims}.`,
      `${none}.${claims}.`,
      `${head}.${masters}.${signature}`,
      `${hmac}.${claims}.${createHmac('sha256', publicKey).update(`${hmac}.${claims}`).digest('base64url')}`,
      `${head}.${claims}.${signature.slice(0, -4)}AAAA`,
      'x'.repeat(30_000),
    ])
      assert.deepEqual(await statuses({}, bearer(token)), [401], token.slice(0, 60));
  });

  test('an authorization that is no bearer token is not understood, so whoever sends it is nobody or refused', async () => {
    for (const authorization of ['Basic YWRtaW46YWRtaW4=', 'Bearer', 'Bearer ', 'Negotiate x']) {
      const through = new Door(muster.access, {});
      assert.ok([401, 403].includes((await through.ask('/api/v1/nodes', { headers: { authorization } })).status), authorization);
      through.close();
    }
  });

  test('a token is good until its service account goes', async () => {
    await door.json('/api/v1/namespaces/default/serviceaccounts', { method: 'POST', body: { metadata: { name: 'goes' } } });
    const headers = bearer(await tokenOf('goes'));
    const through = new Door(muster.access, {});
    assert.equal((await through.ask('/api', { headers })).status, 200);
    await door.ask('/api/v1/namespaces/default/serviceaccounts/goes', { method: 'DELETE' });
    assert.equal((await through.ask('/api', { headers })).status, 401);
    await door.json('/api/v1/namespaces/default/serviceaccounts', { method: 'POST', body: { metadata: { name: 'goes' } } });
    assert.equal((await through.ask('/api', { headers })).status, 401, 'another of the same name is another');
    through.close();
  });

  for (const version of ['TLSv1.3', 'TLSv1.2'] as const) {
    test(`a certificate that expires on an open connection is refused at the next request, ${version}`, async () => {
      const pair = signer.pair({ ...admin, until: 2500 });
      const http1 = new Door(muster.access, { ...pair, minVersion: version, maxVersion: version }, 1);
      const session = http2Session(muster.access, { ...pair, minVersion: version, maxVersion: version });
      const before = await Promise.all([http1.ask('/api/v1/nodes'), askStream(session, '/api/v1/nodes')]);
      assert.deepEqual(
        before.map(({ status }) => status),
        [200, 200],
      );
      await pause(4000);
      const after = await Promise.all([http1.ask('/api/v1/nodes'), askStream(session, '/api/v1/nodes'), askStream(session, '/readyz')]);
      assert.deepEqual(
        after.map(({ status }) => status),
        [401, 401, 401],
      );
      assert.equal(session.closed, false);
      http1.close();
      session.destroy();
    });

    test(`a session ticket carries nobody past the end of its certificate, ${version}`, async () => {
      const pair = signer.pair({ ...admin, until: 2500 });
      const { host, port, ca } = muster.access;
      const options = { host, port, ca, ...pair, minVersion: version, maxVersion: version, ALPNProtocols: ['http/1.1'] };
      const once = (session?: Buffer): Promise<{ text: string; ticket: Buffer | undefined }> =>
        new Promise((resolve, reject) => {
          let ticket: Buffer | undefined;
          let text = '';
          const socket = connect({ ...options, ...(session && { session }) }, () => {
            socket.write('GET /api/v1/nodes HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
          });
          socket.on('session', (found: Buffer) => (ticket = found)).on('data', (bytes: Buffer) => (text += bytes.toString()));
          socket.on('error', reject).on('close', () => {
            resolve({ text, ticket });
          });
        });
      const { text, ticket } = await once();
      assert.match(text, /^HTTP\/1\.1 200 /);
      assert.match((await once(ticket)).text, /^HTTP\/1\.1 200 /);
      await pause(4000);
      assert.match((await once(ticket)).text, /^HTTP\/1\.1 401 /);
    });
  }

  test('401 says what it is, and invites nobody to type a password', async () => {
    const through = new Door(muster.access, {});
    const { status, headers, text } = await through.ask('/api/v1/nodes', { headers: bearer('nonsense') });
    through.close();
    assert.deepEqual(
      [status, JSON.parse(text).reason, JSON.parse(text).message],
      [401, 'Unauthorized', 'Unauthorized [MU565] the bearer token is not accepted'],
    );
    assert.equal(headers['www-authenticate'], undefined);
  });
});
