// Certificates that are stolen, old, from elsewhere or from another time; renewals in another's name; and machines that are no
// longer part of the cluster.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { Door } from '../door.ts';
import { type Pair, strangerNamed, type Wish } from '../pairs.ts';
import { battleground, bearer, checkRefusal, type Csr, csrPath, isIssued, whyPending } from './battleground.ts';
import { honest } from './forged-request.ts';

const hour = 3600_000;
const client = { signerName: 'kubernetes.io/kube-apiserver-client-kubelet', usages: ['client auth', 'digital signature'] };
const wish = (name: string, more: Partial<Wish> = {}): Wish => ({ name: `system:node:${name}`, groups: ['system:nodes'], ...more });
const decided = (csr: Csr): boolean => isIssued(csr) || whyPending(csr) !== undefined;

describe('certificates of nodes', { concurrency: 8 }, () => {
  const ground = battleground();
  before(() => ground().haveB());

  const renewal = async (door: Door, name: string, commonName: string, pem = honest({ commonName })): Promise<Csr> => {
    const request = Buffer.from(pem).toString('base64');
    await door.json(csrPath, { method: 'POST', body: { metadata: { name }, spec: { ...client, request } } });
    return ground().request(name, decided);
  };
  /** Refused on every path, and kept at the front desk: under the name it proves, or under its address. */
  const refused = async (pair: Pair, says: RegExp, cause: string, machine?: string): Promise<void> => {
    const address = ground().address();
    const door = ground().door({ ...pair, localAddress: address });
    for (const path of ['/api/v1/nodes/b', csrPath, '/version', '/readyz']) {
      checkRefusal(await door.ask(path), { code: 401, reason: 'Unauthorized', says });
    }
    await ground().shown(machine ?? address, { cause, says: /./ });
  };

  test('an expired certificate', () =>
    refused(
      ground().signer.pair(wish('old1', { from: -2 * hour, until: -hour })),
      /^Unauthorized \[MU501\] certificate valid until \S+, server time is \S+$/,
      'MU501',
      'old1',
    ));
  test('a certificate whose time has not come', () =>
    refused(
      ground().signer.pair(wish('early1', { from: hour, until: 2 * hour })),
      /^Unauthorized \[MU503\] certificate valid from \S+, server time is \S+ \(.* to go\)$/,
      'MU503',
      'early1',
    ));
  const foreign = /^Unauthorized \[MU504\] the certificate is not signed by an authority of this cluster$/;
  test('a certificate of another cluster whose authority has our name', () => refused(strangerNamed().pair(wish('b')), foreign, 'MU504'));
  test('a certificate of another authority', () => refused(strangerNamed('elsewhere').pair(wish('b')), foreign, 'MU504'));
  test('a certificate that signs itself', () => {
    const pair = strangerNamed('system:node:b');
    return refused(pair.pair(wish('b')), foreign, 'MU504');
  });
  test('a certificate with an authority of its own sent along', () => {
    const { signer, cert } = strangerNamed('middle').below('below');
    const leaf = signer.pair(wish('b'));
    return refused({ cert: leaf.cert + cert, key: leaf.key }, foreign, 'MU504');
  });
  test('a certificate signed by another node’s certificate', () => {
    const thief = ground().signer.pair(wish('thief'));
    const leaf = strangerNamed('system:node:thief').pair(wish('b'));
    return refused({ cert: leaf.cert + thief.cert, key: leaf.key }, /^Unauthorized/, 'MU504');
  });
  test('a serving certificate used to ask', () => {
    const usages = { key: ['digital signature'], extended: ['server auth'] } as const;
    return refused(
      ground().signer.pair(wish('b', { order: { usages } })),
      /^Unauthorized \[MU562\] the certificate is not for clients$/,
      'MU562',
    );
  });
  test('another node’s name without the group', async () => {
    const door = ground().as({ name: 'system:node:b' });
    checkRefusal(await door.ask('/api/v1/nodes/b'), {
      code: 403,
      reason: 'Forbidden',
      says: 'nodes "b" is forbidden: User "system:node:b" cannot get resource "nodes" in API group "" at the cluster scope',
    });
  });
  test('the group without a name', async () => {
    const door = ground().as({ name: 'system:node:', groups: ['system:nodes'] });
    checkRefusal(await door.ask('/api/v1/nodes/b'), {
      code: 403,
      reason: 'Forbidden',
      says: 'nodes "b" is forbidden: User "system:node:" cannot get resource "nodes" in API group "" at the cluster scope: unknown node for user "system:node:"',
    });
  });
  test('the group of nodes under a person’s name', async () => {
    const door = ground().as({ name: 'mallory', groups: ['system:nodes'] });
    checkRefusal(await door.ask('/api/v1/nodes/b'), {
      code: 403,
      reason: 'Forbidden',
      says: 'nodes "b" is forbidden: User "mallory" cannot get resource "nodes" in API group "" at the cluster scope',
    });
  });

  test('a renewal in another node’s name', async () => {
    const door = await ground().registered('renews-b');
    const csr = await renewal(door, 'renews-b', 'system:node:b');
    const says = '"system:node:renews-b" asks for a certificate of "system:node:b": a node renews only its own; was its host name changed?';
    assert.equal(whyPending(csr), says);
  });
  test('a new name by a node', async () => {
    const door = await ground().registered('wants-more');
    assert.match(whyPending(await renewal(door, 'wants-more', 'system:node:wants-more-2')) ?? '', /a node renews only its own/);
  });
  test('a renewal that makes itself a master', async () => {
    const door = await ground().registered('climber');
    const commonName = 'system:node:climber';
    const csr = await renewal(door, 'climber', commonName, honest({ commonName, organizations: ['system:masters', 'system:nodes'] }));
    assert.equal(whyPending(csr), 'it would not be signed: subject organization is not system:nodes');
  });
  test('a request of another, posted again: the certificate is for a key the thief has not', async () => {
    const token = await ground().token('replay');
    const commonName = 'system:node:replayed';
    const pem = honest({ commonName });
    const request = Buffer.from(pem).toString('base64');
    const post = (name: string) =>
      ground().nobody.json(csrPath, { method: 'POST', headers: bearer(token), body: { metadata: { name }, spec: { ...client, request } } });
    await post('replayed-1');
    await ground().request('replayed-1', isIssued);
    await post('replayed-2');
    await ground().request('replayed-2', isIssued);
    const thief = await ground().registered('replayer');
    assert.match(whyPending(await renewal(thief, 'replayed-3', commonName, pem)) ?? '', /a node renews only its own/);
    checkRefusal(
      await ground().nobody.ask(csrPath, {
        method: 'POST',
        headers: bearer(token),
        body: { metadata: { name: 'replayed-1' }, spec: { ...client, request } },
      }),
      { code: 409, reason: 'AlreadyExists', says: 'certificatesigningrequests.certificates.k8s.io "replayed-1" already exists' },
    );
  });

  test('the certificate of a deleted Node reads and writes nothing of others, and its lease is its own no more', async () => {
    const door = await ground().registered('deleted');
    await ground().admin.json('/api/v1/nodes/deleted', { method: 'DELETE' });
    const pods = { code: 403, reason: 'Forbidden' };
    const says =
      'secrets "b-secret" is forbidden: User "system:node:deleted" cannot get resource "secrets" in API group "" in the namespace "default": no relationship found between node \'deleted\' and this object';
    checkRefusal(await door.ask('/api/v1/namespaces/default/secrets/b-secret'), { ...pods, says });
    await ground().shown('deleted', { cause: 'MU661', says });
    checkRefusal(await door.ask('/api/v1/nodes/deleted'), { code: 404, reason: 'NotFound', says: 'nodes "deleted" not found' });
    const mirror = {
      metadata: {
        name: 'mirror',
        annotations: { 'kubernetes.io/config.mirror': 'x' },
        ownerReferences: [{ apiVersion: 'v1', kind: 'Node', name: 'deleted', uid: ground().uidOf('deleted'), controller: true }],
      },
      spec: { nodeName: 'deleted', containers: [{ name: 'c', image: 'i' }] },
    };
    checkRefusal(await door.ask('/api/v1/namespaces/default/pods', { method: 'POST', body: mirror }), {
      code: 404,
      reason: 'NotFound',
      says: 'nodes "deleted" not found',
    });
  });
});
