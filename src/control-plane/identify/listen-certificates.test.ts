import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect as connectHttp2, createSecureServer, type SecureServerOptions } from 'node:http2';
import { Agent, request } from 'node:https';
import type { AddressInfo } from 'node:net';
import { test, type TestContext } from 'node:test';
import { connect, type ConnectionOptions, type TLSSocket } from 'node:tls';
import { Authority, selfSigned } from '../../signing/authority.ts';
import { type Certificate, certificatePem, parseCertificate } from '../../signing/certificate.ts';
import { signCertificate } from '../../signing/certificate-order.ts';
import { generatePrivateKey, privateKeyPem, publicKeyOf } from '../../signing/private-key.ts';
import { keyIdentifier, publicKeyInfoOf } from '../../signing/public-key.ts';
import { authorityUsages, clientUsages, servingUsages } from '../../signing/usages.ts';
import { createIdentify } from './chain.ts';
import { createClientCertificateAuthenticator } from './client-certificate.ts';
import { certificatesOf, clientCertificateOptions } from './listen-certificates.ts';

const hour = 3600_000;

function cluster() {
  const state = { now: Date.now(), trusted: [] as readonly Certificate[] };
  const clock = { now: () => state.now, monotonic: () => 0 };
  const caKey = generatePrivateKey();
  const ca = parseCertificate(selfSigned(caKey, { clock }));
  state.trusted = [ca];
  const authority = new Authority({ certificate: ca, trusted: [ca], bundlePem: certificatePem(ca.der), key: caKey, clock, file: '' });
  const betweenKey = generatePrivateKey();
  const between = parseCertificate(
    signCertificate(
      {
        subject: { commonName: 'between' },
        publicKeyInfo: publicKeyInfoOf(publicKeyOf(betweenKey)),
        usages: authorityUsages,
        notBefore: state.now - hour,
        notAfter: state.now + 20 * hour,
        authority: {},
      },
      { name: ca.subject.der, key: caKey, keyId: keyIdentifier(ca.publicKeyInfo) },
    ),
  );
  const below = new Authority({ certificate: between, trusted: [between], bundlePem: '', key: betweenKey, clock, file: '' });
  const pair = (by: Authority, commonName: string, usages = clientUsages) => {
    const key = generatePrivateKey();
    const subject = { commonName };
    const names = { ip: ['127.0.0.1'] };
    const issued = by.issue({ subject, publicKeyInfo: publicKeyInfoOf(publicKeyOf(key)), usages, names, lifeMilliseconds: hour });
    return { key: privateKeyPem(key), cert: issued.pem };
  };
  const client = pair(authority, 'direct');
  const indirect = pair(below, 'indirect');
  return {
    state,
    ca: authority.bundlePem,
    serving: pair(authority, 'kube-apiserver', servingUsages),
    renewed: pair(authority, 'kube-apiserver', servingUsages),
    client,
    indirect: { key: indirect.key, cert: indirect.cert + certificatePem(between.der) },
    identify: createIdentify([createClientCertificateAuthenticator({ clock, authorities: () => state.trusted })]),
  };
}

/** Answers every request with who it is from. */
async function serve(context: TestContext, extra: SecureServerOptions = clientCertificateOptions) {
  const made = cluster();
  const server = createSecureServer({ ...made.serving, allowHTTP1: true, ...extra }, (incoming, answer) => {
    const socket = (incoming.httpVersionMajor === 2 ? incoming.stream.session?.socket : incoming.socket) as TLSSocket;
    const found = made.identify({ certificates: certificatesOf(socket), authorization: undefined, remoteAddress: '' });
    assert.ok(!(found instanceof Promise));
    assert.equal(certificatesOf(socket), certificatesOf(socket));
    answer.end(found.kind === 'user' ? found.user.name : found.kind === 'refused' ? found.cause : '');
  });
  context.after(() => server.close());
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return { ...made, server, port: (server.address() as AddressInfo).port };
}

const over = (agent: Agent, port: number): Promise<string> =>
  new Promise((resolve, reject) => {
    const asked = request({ agent, port, host: '127.0.0.1', path: '/' }, (answer) => {
      let text = '';
      answer.on('data', (chunk) => (text += String(chunk))).on('end', () => resolve(text));
    });
    asked.on('error', reject).end();
  });

for (const version of ['TLSv1.3', 'TLSv1.2'] as const) {
  test(`every request on one open ${version} connection is judged anew`, async (context) => {
    const { port, ca, client, state } = await serve(context);
    const agent = new Agent({ ca, ...client, keepAlive: true, maxSockets: 1, minVersion: version, maxVersion: version });
    context.after(() => agent.destroy());
    const trusted = state.trusted;
    assert.equal(await over(agent, port), 'direct');
    state.now += 2 * hour;
    assert.equal(await over(agent, port), 'expired');
    state.now -= 4 * hour;
    assert.equal(await over(agent, port), 'not-yet-valid');
    state.now += 2 * hour;
    state.trusted = [];
    assert.equal(await over(agent, port), 'foreign-ca');
    state.trusted = trusted;
    assert.equal(await over(agent, port), 'direct');
    assert.equal(Object.values(agent.freeSockets).flat().length, 1);
  });

  test(`an intermediate's certificate is seen over ${version}, and no certificate is anonymous`, async (context) => {
    const { port, ca, indirect } = await serve(context);
    const versions = { minVersion: version, maxVersion: version };
    assert.equal(await over(new Agent({ ca, ...indirect, ...versions }), port), 'indirect');
    assert.equal(await over(new Agent({ ca, ...versions }), port), 'system:anonymous');
  });
}

test('every stream of one HTTP/2 session is judged anew', async (context) => {
  const { port, ca, client, state } = await serve(context);
  const session = connectHttp2(`https://127.0.0.1:${port}`, { ca, ...client });
  context.after(() => session.close());
  const ask = async (): Promise<string> => {
    let text = '';
    for await (const chunk of session.request({ ':path': '/' })) text += String(chunk);
    return text;
  };
  assert.deepEqual(await Promise.all([ask(), ask()]), ['direct', 'direct']);
  state.now += 2 * hour;
  assert.equal(await ask(), 'expired');
});

/** One HTTP/1.1 exchange on a connection of its own; answers the body, whether the session was resumed, and the ticket. */
async function once1(options: ConnectionOptions): Promise<{ body: string; resumed: boolean; session: Buffer | undefined }> {
  const socket = connect({ host: '127.0.0.1', ...options });
  let session: Buffer | undefined;
  let text = '';
  socket.on('session', (ticket) => (session = ticket)).on('data', (chunk) => (text += String(chunk)));
  await once(socket, 'secureConnect');
  const resumed = socket.isSessionReused();
  socket.write('GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
  await once(socket, 'close');
  const body = text.split('\r\n').filter((line) => /^[a-z:-]+$/.test(line));
  return { body: body.join(), resumed, session };
}

for (const version of ['TLSv1.3', 'TLSv1.2'] as const) {
  test(`the recommended options never resume a ${version} session, so the whole chain is there each time`, async (context) => {
    const { port, ca, indirect, state } = await serve(context);
    const options = { port, ca, ...indirect, minVersion: version, maxVersion: version };
    const first = await once1(options);
    assert.equal(first.body, 'indirect');
    const again = await once1({ ...options, ...(first.session && { session: first.session }) });
    assert.deepEqual([again.body, again.resumed], ['indirect', false]);
    state.now += 2 * hour;
    assert.equal((await once1({ ...options, ...(first.session && { session: first.session }) })).body, 'expired');
  });

  test(`a resumed ${version} session, were it allowed, would still be judged by its certificate`, async (context) => {
    const { port, ca, client, state } = await serve(context, { ...clientCertificateOptions, secureOptions: 0 });
    const options = { port, ca, ...client, minVersion: version, maxVersion: version };
    const { session } = await once1(options);
    assert.ok(session);
    const again = await once1({ ...options, session });
    assert.deepEqual([again.body, again.resumed], ['direct', true]);
    state.now += 2 * hour;
    assert.deepEqual(await once1({ ...options, session }).then(({ body, resumed }) => [body, resumed]), ['expired', true]);
    state.trusted = [];
    assert.equal((await once1({ ...options, session })).body, 'foreign-ca');
  });
}

test('a serving certificate replaced at run time leaves open connections and the asking for certificates as they were', async (context) => {
  const { port, ca, client, server, renewed } = await serve(context);
  const agent = new Agent({ ca, ...client, keepAlive: true, maxSockets: 1 });
  context.after(() => agent.destroy());
  assert.equal(await over(agent, port), 'direct');
  server.setSecureContext({ ...clientCertificateOptions, ...renewed });
  assert.equal(await over(agent, port), 'direct');
  const socket = connect({ host: '127.0.0.1', port, ca, ...client });
  await once(socket, 'secureConnect');
  assert.equal(certificatePem(socket.getPeerX509Certificate()?.raw ?? Buffer.alloc(0)), renewed.cert);
  socket.destroy();
  assert.equal((await once1({ port, ca, ...client })).body, 'direct');
});
