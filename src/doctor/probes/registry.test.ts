import assert from 'node:assert/strict';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net';
import { test, type TestContext } from 'node:test';
import { systemClock } from '../../base/clock.ts';
import { selfSigned } from '../../signing/authority.ts';
import { certificatePem } from '../../signing/certificate.ts';
import { generatePrivateKey, privateKeyPem } from '../../signing/private-key.ts';
import type { Paper } from '../papers/paper.ts';
import type { Deadline } from './deadline.ts';
import { askRegistry } from './registry.ts';

const listen = async (t: TestContext, server: Server): Promise<string> => {
  const open = new Set<Socket>();
  server.on('connection', (socket: Socket) => open.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.close();
    for (const socket of open) socket.destroy();
  });
  return `127.0.0.1:${String((server.address() as AddressInfo).port)}`;
};

const patient: Deadline = { patience: (ms) => ({ ms, isCut: false }) };

const ask = (host: string, deadline = patient): Promise<Paper> =>
  askRegistry({ root: '/', live: true, silent: [], deadline }, `${host}/pause:3.9`);

const said = async (host: string, deadline?: Deadline): Promise<unknown> => JSON.parse((await ask(host, deadline)).text ?? '');

test('`askRegistry` takes any answer, from whomever, as soon as it begins', async (t) => {
  const key = generatePrivateKey();
  const registry = createHttpsServer(
    { key: privateKeyPem(key), cert: certificatePem(selfSigned(key, { clock: systemClock })) },
    (_, answer) => {
      answer.writeHead(401, { 'content-length': '1000' }).flushHeaders();
    },
  );
  const host = await listen(t, registry);
  assert.deepEqual(await said(host), { host, answers: true });
});

test('`askRegistry` says why nobody answered', async (t) => {
  const gone = createTcpServer();
  const refusing = await listen(t, gone);
  await new Promise((resolve) => gone.close(resolve));
  assert.deepEqual(await said(refusing), { host: refusing, answers: false, problem: `connect ECONNREFUSED ${refusing}` });
  const silent = await listen(t, createTcpServer());
  const brief: Deadline = { patience: () => ({ ms: 50, isCut: false }) };
  assert.deepEqual(await said(silent, brief), { host: silent, answers: false, problem: 'no answer within 0.05 s' });
  assert.deepEqual(await said('a:b:c'), { host: 'a:b:c', answers: false, problem: 'it is no name of a host' });
});

test('`askRegistry` does not say that nobody answers where its time was cut', async (t) => {
  const silent = await listen(t, createTcpServer());
  const { text, why } = await ask(silent, { patience: () => ({ ms: 50, isCut: true }) });
  assert.equal(text, undefined);
  assert.equal(why, 'no answer in time');
});
