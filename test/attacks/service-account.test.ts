// Tokens of service accounts that were forged, bent, or outlived what they stand for.
import assert from 'node:assert/strict';
import { createHmac, createPrivateKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import type { Door } from '../door.ts';
import { battleground, bearer, checkRefusal } from './battleground.ts';

type Json = Record<string, unknown>;
const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const decoded = (part = ''): Json => JSON.parse(Buffer.from(part, 'base64url').toString());
const unauthorized = { code: 401, reason: 'Unauthorized', says: 'Unauthorized' };
const accounts = '/api/v1/namespaces/default/serviceaccounts';

describe('service account tokens', { concurrency: 4 }, () => {
  const ground = battleground();
  let token = '';
  let head: Json = {};
  let claims: Json = {};
  let key: KeyObject;
  const tokenOf = async (name: string, spec: object = {}): Promise<string> =>
    (await ground().make(`${accounts}/${name}/token`, { spec })).status.token;
  before(async () => {
    await ground().haveB();
    token = await tokenOf('worker');
    [head, claims] = token.split('.').slice(0, 2).map(decoded) as [Json, Json];
    key = createPrivateKey(readFileSync(join(ground().muster.dataDir, 'pki', 'sa.key')));
  });

  const signed = (header: object, body: object, by = key): string => {
    const text = `${encoded(header)}.${encoded(body)}`;
    const hash = by.asymmetricKeyType === 'ec' ? ({ key: by, dsaEncoding: 'ieee-p1363' } as const) : by;
    return `${text}.${sign('sha256', Buffer.from(text), hash).toString('base64url')}`;
  };
  const refused = async (bad: string, door: Door = ground().nobody): Promise<void> => {
    for (const path of ['/api', '/version', '/readyz', '/api/v1/nodes'])
      checkRefusal(await door.ask(path, { headers: bearer(bad) }), unauthorized);
  };
  const now = Math.floor(Date.now() / 1000);

  test('the true one opens', async () => {
    assert.equal((await ground().nobody.ask('/api', { headers: bearer(token) })).status, 200);
    assert.equal(
      (await ground().nobody.ask('/api', { headers: bearer(signed(head, claims)) })).status,
      200,
      'and so does one signed with the key',
    );
  });
  test('alg none, with and without a signature', async () => {
    for (const alg of ['none', 'None', 'NONE', '']) {
      await refused(`${encoded({ ...head, alg })}.${encoded(claims)}.`);
      await refused(`${encoded({ ...head, alg })}.${encoded(claims)}.${token.split('.')[2] ?? ''}`);
    }
  });
  test('no signature', () => refused(`${token.split('.').slice(0, 2).join('.')}.`));
  test('two parts', () => refused(token.split('.').slice(0, 2).join('.')));
  test('HMAC with the public key, in every form it is written', async () => {
    const pem = readFileSync(join(ground().muster.dataDir, 'pki', 'sa.pub'));
    for (const secret of [
      pem,
      pem.toString().trim(),
      createPrivateKey(key.export({ type: 'pkcs8', format: 'pem' }))
        .export({ type: 'pkcs8', format: 'der' })
        .subarray(0, 0),
    ]) {
      const text = `${encoded({ ...head, alg: 'HS256' })}.${encoded(claims)}`;
      await refused(`${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`);
    }
  });
  test('a signature by another key', () => refused(signed(head, claims, generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey)));
  test('another key that the token itself brings', () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    return refused(signed({ ...head, jwk: publicKey.export({ format: 'jwk' }) }, claims, privateKey));
  });
  test('a key to be fetched from elsewhere', () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    return refused(signed({ ...head, jku: 'https://192.0.2.1/keys', x5u: 'https://192.0.2.1/cert' }, claims, privateKey));
  });
  test('a key id that is a path, a query or another’s', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    for (const kid of ['../../../../dev/null', "' OR 1=1 --", '', '__proto__', 'constructor'])
      await refused(signed({ ...head, kid }, claims, privateKey));
  });
  test('an algorithm that is not the key’s', async () => {
    for (const alg of ['RS256', 'RS512', 'PS256', 'ES256', 'ES512', 'EdDSA', 'toString'].filter((each) => each !== head['alg']))
      await refused(signed({ ...head, alg }, claims));
  });
  test('a header that must be understood', () => refused(signed({ ...head, crit: ['exp'], exp: 1 }, claims)));
  test('another name under the true signature', async () => {
    const [first = '', , last = ''] = token.split('.');
    await refused(`${first}.${encoded({ ...claims, sub: 'system:serviceaccount:kube-system:certificate-controller' })}.${last}`);
  });
  test('another issuer', () => refused(signed(head, { ...claims, iss: 'https://elsewhere' })));
  test('no issuer', () => refused(signed(head, { ...claims, iss: undefined })));
  test('an audience that is not this server', async () => refused(await tokenOf('worker', { audiences: ['vault'] })));
  test('an expired one', () => refused(signed(head, { ...claims, iat: now - 7200, nbf: now - 7200, exp: now - 3600 })));
  test('one that never expires', () => refused(signed(head, { ...claims, exp: undefined })));
  test('one that is not valid yet', () => refused(signed(head, { ...claims, nbf: now + 3600, iat: now + 3600, exp: now + 7200 })));
  test('one whose times are no numbers', () => refused(signed(head, { ...claims, exp: 'never', nbf: 'always' })));
  test('the uid of another account of the name', async () => {
    await refused(
      signed(head, { ...claims, 'kubernetes.io': { namespace: 'default', serviceaccount: { name: 'worker', uid: 'another' } } }),
    );
  });
  test('an account that was deleted, and one made anew in its place', async () => {
    await ground().make(accounts, { metadata: { name: 'leaves' } });
    const old = await tokenOf('leaves');
    await ground().admin.json(`${accounts}/leaves`, { method: 'DELETE' });
    await refused(old);
    await ground().make(accounts, { metadata: { name: 'leaves' } });
    await refused(old);
  });
  test('a pod that was deleted', async () => {
    const pod = await ground().make('/api/v1/namespaces/default/pods', {
      metadata: { name: 'bound' },
      spec: { serviceAccountName: 'worker', terminationGracePeriodSeconds: 0, containers: [{ name: 'c', image: 'i' }] },
    });
    const { uid } = pod.metadata;
    const bound = await tokenOf('worker', { boundObjectRef: { apiVersion: 'v1', kind: 'Pod', name: 'bound', uid } });
    assert.equal((await ground().nobody.ask('/api', { headers: bearer(bound) })).status, 200);
    await ground().admin.json('/api/v1/namespaces/default/pods/bound?gracePeriodSeconds=0', { method: 'DELETE' });
    await refused(bound);
  });
  test('a pod’s uid that is another’s', async () => {
    const answer = await ground().admin.ask(`${accounts}/worker/token`, {
      method: 'POST',
      body: { spec: { boundObjectRef: { apiVersion: 'v1', kind: 'Pod', name: 'b-pod', uid: 'another' } } },
    });
    checkRefusal(answer, {
      code: 409,
      reason: 'Conflict',
      says: /the UID in the bound object reference \(another\) does not match the UID in record/,
    });
  });
  test('a token of the old kind that no Secret holds', () =>
    refused(
      signed(head, {
        iss: 'kubernetes/serviceaccount',
        sub: 'system:serviceaccount:default:worker',
        'kubernetes.io/serviceaccount/namespace': 'default',
        'kubernetes.io/serviceaccount/secret.name': 'none',
        'kubernetes.io/serviceaccount/service-account.name': 'worker',
        'kubernetes.io/serviceaccount/service-account.uid': 'x',
      }),
    ));

  describe('asked for by a node', () => {
    let b: Door;
    before(() => {
      b = ground().node('b');
    });
    const asked = (spec: object) => b.ask(`${accounts}/worker/token`, { method: 'POST', body: { spec } });
    const forbidden = (says: string) => ({ code: 403, reason: 'Forbidden', says: `serviceaccounts "worker" is forbidden: ${says}` });
    const check = async (spec: object, says: string): Promise<void> => {
      checkRefusal(await asked(spec), forbidden(says));
    };
    const podOf = async (name: string, nodeName: string): Promise<object> => {
      const spec = { nodeName, serviceAccountName: 'worker', containers: [{ name: 'c', image: 'i' }] };
      const { metadata } = await ground().make('/api/v1/namespaces/default/pods', { metadata: { name }, spec });
      return { apiVersion: 'v1', kind: 'Pod', name, uid: metadata.uid };
    };
    test('bound to no pod', () => check({}, 'node requested token not bound to a pod'));
    test('bound to a Secret', () =>
      check(
        { boundObjectRef: { apiVersion: 'v1', kind: 'Secret', name: 'b-secret', uid: 'x' } },
        'node requested token not bound to a pod',
      ));
    test('bound to a pod without its uid', () =>
      check({ boundObjectRef: { apiVersion: 'v1', kind: 'Pod', name: 'b-pod' } }, 'node requested token with a pod binding without a uid'));
    test('bound to a pod that was there before', () =>
      check(
        { boundObjectRef: { apiVersion: 'v1', kind: 'Pod', name: 'b-pod', uid: 'older' } },
        'the UID in the bound object reference (older) does not match the UID in record. The object might have been deleted and then recreated',
      ));
    test('bound to a pod of another node', async () => {
      await ground().registered('c');
      await check({ boundObjectRef: await podOf('c-pod', 'c') }, 'node requested token bound to a pod scheduled on a different node');
      await ground().shown('b', { cause: 'MU661', says: /^serviceaccounts "worker" is forbidden/ });
    });
    test('for an audience that the pod does not ask for', async () => {
      await check(
        { boundObjectRef: await podOf('b-other', 'b'), audiences: ['vault'] },
        'audience "vault" not found in pod spec volume, system:node:b is not authorized to request tokens for this audience',
      );
    });
  });
});
