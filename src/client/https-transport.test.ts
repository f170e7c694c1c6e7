import assert from 'node:assert/strict';
import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createServer as createTcpServer } from 'node:net';
import { describe, test, type TestContext } from 'node:test';
import { TLSSocket } from 'node:tls';
import { systemClock } from '../base/clock.ts';
import { PeerError } from '../language/errors.ts';
import { selfSigned } from '../signing/authority.ts';
import { certificatePem, parseCertificates } from '../signing/certificate.ts';
import { signCertificate } from '../signing/certificate-order.ts';
import { generatePrivateKey, privateKeyPem, publicKeyOf } from '../signing/private-key.ts';
import { keyIdentifier, publicKeyInfoOf } from '../signing/public-key.ts';
import { clientUsages, servingUsages, type Usages } from '../signing/usages.ts';
import { createHttpsTransport, type ServerAccess, type TransportTimeouts } from './https-transport.ts';
import { readText } from './frames.ts';
import type { Transport } from './transport.ts';

type Answering = (request: IncomingMessage, answer: ServerResponse) => void;

const listen = async (context: TestContext, server: Server): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  context.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
};

const open = (context: TestContext, access: ServerAccess, timeouts?: TransportTimeouts): Transport => {
  const transport = createHttpsTransport(access, timeouts);
  context.after(() => transport.close());
  return transport;
};

const overHttp = async (context: TestContext, answering: Answering, timeouts?: TransportTimeouts): Promise<Transport> =>
  open(context, { server: `http://127.0.0.1:${await listen(context, createHttpServer(answering))}` }, timeouts);

const get = { method: 'GET', path: '/x', headers: {} };

const isPeerError =
  (id: string) =>
  (error: unknown): boolean =>
    error instanceof PeerError && error.id === id;

interface Identity {
  readonly cert: string;
  readonly key: string;
}

const createAuthority = (): { ca: string; issue: (commonName: string, usages: Usages, ip: readonly string[]) => Identity } => {
  const key = generatePrivateKey();
  const ca = certificatePem(selfSigned(key, { clock: systemClock }));
  const [certificate] = parseCertificates(ca);
  assert(certificate !== undefined);
  const issuer = { name: certificate.subject.der, key, keyId: keyIdentifier(publicKeyInfoOf(publicKeyOf(key))) };
  return {
    ca,
    issue: (commonName, usages, ip) => {
      const own = generatePrivateKey();
      const now = systemClock.now();
      const order = {
        subject: { commonName },
        publicKeyInfo: publicKeyInfoOf(publicKeyOf(own)),
        names: { ip },
        usages,
        notBefore: now - 60_000,
        notAfter: now + 3_600_000,
      };
      return { cert: certificatePem(signCertificate(order, issuer)), key: privateKeyPem(own) };
    },
  };
};

describe('createHttpsTransport', () => {
  test('sends method, path, headers and body, and gives back status and body', async (context) => {
    const transport = await overHttp(context, (request, answer) => {
      let body = '';
      request.on('data', (chunk) => (body += String(chunk)));
      request.on('end', () => {
        answer.writeHead(201, { 'x-said': request.headers['x-say'] });
        answer.end(`${request.method} ${request.url} ${body}`);
      });
    });
    const answer = await transport.send({ method: 'POST', path: '/a?b=c', headers: { 'x-say': 'hello' }, body: 'ü' });
    assert.equal(answer.status, 201);
    assert.equal(answer.headers['x-said'], 'hello');
    assert.equal(await readText(answer.body), 'POST /a?b=c ü');
  });

  test('keeps its connection for the next request', async (context) => {
    const ports = new Set<number | undefined>();
    const transport = await overHttp(context, (request, answer) => {
      ports.add(request.socket.remotePort);
      answer.end('ok');
    });
    for (let count = 0; count < 3; count++) await readText((await transport.send(get)).body);
    assert.equal(ports.size, 1);
  });

  test('asks again when a kept connection turns out to be closed', async (context) => {
    let seen = 0;
    const transport = await overHttp(context, (request, answer) => {
      // The second request on the first connection meets a reset, as when the server closes an idle one.
      if (++seen === 2) request.socket.resetAndDestroy();
      else answer.end('ok');
    });
    await readText((await transport.send(get)).body);
    assert.equal(await readText((await transport.send(get)).body), 'ok');
    assert.equal(seen, 3);
  });

  test('says that nothing answers when the port is closed', async (context) => {
    const port = await listen(context, createHttpServer());
    const closed = createTcpServer();
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
    const free = (closed.address() as AddressInfo).port;
    await new Promise((resolve) => closed.close(resolve));
    assert.notEqual(free, port);
    await assert.rejects(open(context, { server: `http://127.0.0.1:${free}` }).send(get), (error) => {
      assert(isPeerError('server-unreachable')(error));
      assert.match(String(error), /ECONNREFUSED/);
      return true;
    });
  });

  test('gives up on a server that says nothing', async (context) => {
    const transport = await overHttp(context, () => undefined, { connectMilliseconds: 10_000, silenceMilliseconds: 30 });
    await assert.rejects(transport.send(get), isPeerError('server-unreachable'));
  });

  test('gives up on an answer that stops halfway, but not on a stream that pauses', async (context) => {
    const transport = await overHttp(
      context,
      (request, answer) => {
        answer.write('half');
        if (request.url === '/stream') setTimeout(() => answer.end(' and half'), 900);
      },
      // Long enough for a busy machine to begin its answer.
      { connectMilliseconds: 10_000, silenceMilliseconds: 600 },
    );
    await assert.rejects(readText((await transport.send(get)).body), isPeerError('server-unreachable'));
    const stream = await transport.send({ ...get, path: '/stream', streaming: true });
    assert.equal(await readText(stream.body), 'half and half');
  });

  test('ends with the reason of the signal, before and within an answer', async (context) => {
    const transport = await overHttp(context, (request, answer) => {
      if (request.url === '/stream') answer.write('begun');
    });
    for (const path of ['/silent', '/stream']) {
      const stop = new AbortController();
      const reading = (async () => readText((await transport.send({ ...get, path, signal: stop.signal, streaming: true })).body))();
      setTimeout(() => stop.abort(new Error('no longer wanted')), 20);
      await assert.rejects(reading, /no longer wanted/);
    }
    await assert.rejects(transport.send({ ...get, signal: AbortSignal.abort(new Error('never wanted')) }), /never wanted/);
  });

  test('closes the connection when the reader of a stream leaves', async (context) => {
    const { promise, resolve } = Promise.withResolvers<string>();
    const transport = await overHttp(context, (request, answer) => {
      request.socket.once('close', () => resolve('closed'));
      answer.write('begun');
    });
    const answer = await transport.send({ ...get, streaming: true });
    for await (const chunk of answer.body) {
      assert.equal(String(chunk), 'begun');
      break;
    }
    assert.equal(await promise, 'closed');
  });

  test('says a broken stream is the peer’s failure', async (context) => {
    const transport = await overHttp(context, (request, answer) => {
      answer.write('begun');
      setTimeout(() => request.socket.resetAndDestroy(), 20);
    });
    await assert.rejects(async () => readText((await transport.send({ ...get, streaming: true })).body), isPeerError('server-unreachable'));
  });

  test('shows its certificate and token over TLS, and trusts only the authority it was given', async (context) => {
    const { ca, issue } = createAuthority();
    const serving = issue('server', servingUsages, ['127.0.0.1']);
    const admin = issue('admin', clientUsages, []);
    const server = createHttpsServer(
      { cert: serving.cert, key: serving.key, ca, requestCert: true, rejectUnauthorized: false },
      (request, answer) => {
        const name = request.socket instanceof TLSSocket ? request.socket.getPeerCertificate().subject.CN : undefined;
        answer.end(`${String(name)} ${request.headers.authorization ?? 'no token'}`);
      },
    );
    const url = `https://127.0.0.1:${await listen(context, server)}`;
    const access = { server: url, caPem: ca, certPem: admin.cert, keyPem: admin.key };
    const said = async (more: Partial<ServerAccess>): Promise<string> =>
      readText((await open(context, { ...access, ...more }).send(get)).body);
    assert.equal(await said({ token: () => 'abc' }), 'admin Bearer abc');
    assert.equal(await said({ caPem: createAuthority().ca, insecureSkipTlsVerify: true }), 'admin no token');
    await assert.rejects(said({ caPem: createAuthority().ca }), isPeerError('server-untrusted'));
    await assert.rejects(said({ tlsServerName: 'another' }), isPeerError('server-untrusted'));
  });
});
