// Serving certificates under names and addresses that are not the node's own: with one of those it could stand in for an API
// server, a Service or another node. Each is left to people, and says which name it is about.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { parseCertificates } from '../../src/signing/certificate.ts';
import type { SubjectNames } from '../../src/signing/subject-names.ts';
import type { Door } from '../door.ts';
import { battleground, checkRefusal, type Csr, csrPath, isIssued, whyPending } from './battleground.ts';
import { honest } from './forged-request.ts';

const serving = { signerName: 'kubernetes.io/kubelet-serving', usages: ['server auth', 'digital signature'] };
const own = '127.9.0.1';
const byHand = 'approve by hand if it is meant';
const merge = { 'content-type': 'application/merge-patch+json' };

describe('serving certificates', () => {
  const ground = battleground();
  let node: Door;
  let count = 0;
  before(async () => {
    await ground().haveB();
    await ground().registered('a');
    node = ground().door({ ...ground().signer.pair({ name: 'system:node:a', groups: ['system:nodes'] }), localAddress: own });
    const b = ground().door({ ...ground().signer.pair({ name: 'system:node:b', groups: ['system:nodes'] }), localAddress: '127.9.0.2' });
    for (const [door, name] of [
      [node, 'a'],
      [b, 'b'],
    ] as const)
      await door.json(`/api/v1/nodes/${name}`);
    // It says so itself, of everything there is.
    const claimed = ['127.0.0.1', '10.96.0.1', '127.9.0.2', '127.9.0.3', '198.51.100.1', '198.51.100.2'];
    const status = { addresses: claimed.map((address) => ({ type: 'InternalIP', address })) };
    await node.json('/api/v1/nodes/a/status', { method: 'PATCH', headers: merge, body: { status } });
    const services = '/api/v1/namespaces/default/services';
    await ground().make(services, { metadata: { name: 'web' }, spec: { ports: [{ port: 80 }], externalIPs: ['198.51.100.1'] } });
  });

  const asked = async (names: Partial<SubjectNames>, commonName = 'system:node:a', door = node): Promise<Csr> => {
    const name = `serving-${(count += 1)}`;
    const request = Buffer.from(honest({ commonName, names })).toString('base64');
    await door.json(csrPath, { method: 'POST', body: { metadata: { name }, spec: { ...serving, request } } });
    return ground().request(name, (csr) => isIssued(csr) || whyPending(csr) !== undefined);
  };

  test('its own name and the address it comes from are its own', async () => {
    const { status } = await asked({ dns: ['a'], ip: [own] });
    const [certificate] = parseCertificates(Buffer.from(status.certificate ?? '', 'base64').toString('latin1'));
    assert.deepEqual([certificate?.names.dns, certificate?.names.ip], [['a'], [own]]);
  });

  const others: readonly (readonly [string, Partial<SubjectNames>, string])[] = [
    ['the API server’s name', { dns: ['kubernetes'] }, '"kubernetes" is not the name of node "a"'],
    [
      'the API server’s long name',
      { dns: ['a', 'kubernetes.default.svc.cluster.local'] },
      '"kubernetes.default.svc.cluster.local" is not the name of node "a"',
    ],
    ['the API server’s address', { ip: ['127.0.0.1'] }, '127.0.0.1 is also a name of an API server'],
    ['the address of the Service kubernetes', { ip: ['10.96.0.1'] }, 'no request of node "a" came from 10.96.0.1 within a day'],
    ['a Service’s name', { dns: ['web.default.svc'] }, '"web.default.svc" is not the name of node "a"'],
    ['a Service’s external address', { ip: [own, '198.51.100.1'] }, 'no request of node "a" came from 198.51.100.1 within a day'],
    ['another node’s name', { dns: ['b'] }, '"b" is not the name of node "a"'],
    ['another node’s address', { ip: ['127.9.0.2'] }, 'no request of node "a" came from 127.9.0.2 within a day'],
    ['an address it only claims', { ip: ['198.51.100.2'] }, 'no request of node "a" came from 198.51.100.2 within a day'],
    ['every name', { dns: ['*'] }, '"*" is not the name of node "a"'],
    ['every name under its own', { dns: ['*.a'] }, '"*.a" is not the name of node "a"'],
    ['its name with a dot behind', { dns: ['a.'] }, '"a." is not the name of node "a"'],
    ['an address as a name', { dns: ['127.9.0.2'] }, '"127.9.0.2" is not the name of node "a"'],
    ['another’s address in another spelling', { ip: ['::ffff:127.9.0.2'] }, 'no request of node "a" came from 127.9.0.2 within a day'],
  ];
  for (const [what, names, why] of others) {
    test(what, async () => {
      const csr = await asked(names);
      assert.deepEqual([whyPending(csr), isIssued(csr)], [`${why}; ${byHand}`, false]);
    });
  }

  test('an address that other nodes come from, too', async () => {
    const both = '127.9.0.3';
    for (const name of ['a', 'b']) {
      const pair = ground().signer.pair({ name: `system:node:${name}`, groups: ['system:nodes'] });
      await ground()
        .door({ ...pair, localAddress: both })
        .json(`/api/v1/nodes/${name}`);
    }
    assert.equal(whyPending(await asked({ ip: [both] })), `requests of node "b" come from ${both}, too; ${byHand}`);
  });

  test('a serving certificate in another node’s name', async () => {
    const csr = await asked({ dns: ['b'] }, 'system:node:b');
    assert.equal(whyPending(csr), '"system:node:a" asks for a serving certificate of "system:node:b"');
  });

  test('what an operator allows, no node allows itself', async () => {
    const annotations = { 'registration.muster.dev/serving-names': '198.51.100.2, 10.96.0.1' };
    const patch = { method: 'PATCH', headers: merge, body: { metadata: { annotations } } };
    for (const part of ['', '/status']) {
      const says = 'nodes "a" is forbidden: node "a" is not allowed to set the annotation registration.muster.dev/serving-names';
      checkRefusal(await node.ask(`/api/v1/nodes/a${part}`, patch), { code: 403, reason: 'Forbidden', says });
      await ground().shown('a', { cause: 'MU661', says });
    }
    await ground().admin.json('/api/v1/nodes/a', patch);
    const { metadata } = await asked({ ip: ['198.51.100.2'] });
    await ground().request(metadata.name, isIssued);
    assert.equal(whyPending(await asked({ ip: ['10.96.0.1'] })), `10.96.0.1 is also a name of an API server; ${byHand}`);
  });

  test('a node named as the API server is', async () => {
    for (const name of ['kubernetes', 'kubernetes.default.svc']) {
      await ground().registered(name);
      const door = ground().node(name);
      const csr = await asked({ dns: [name] }, `system:node:${name}`, door);
      assert.match(whyPending(csr) ?? '', /is also a name (of an API server|or address for Services); approve by hand/);
    }
  });
});
