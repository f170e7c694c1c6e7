import assert from 'node:assert/strict';
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { test } from 'node:test';
import type { KubeObject } from '../../api/object.ts';
import { StatusError } from '../../api/status.ts';
import { TokenSigner } from '../../signing/json-web-token.ts';
import { generatePrivateKey, publicKeyOf } from '../../signing/private-key.ts';
import { boundClaims, type BoundTokenOrder, defaultIssuer, legacyIssuer } from '../../signing/service-account-token.ts';
import type { Lookup } from '../lookup.ts';
import { createIdentify } from './chain.ts';
import { createServiceAccountAuthenticator } from './service-account.ts';
import { systemClock } from '../../base/clock.ts';
import { GuessLimit } from './guess-limit.ts';
import { bearerToken, createBearerAuthenticator, createTokenJudge } from './token-authenticator.ts';
import { issueToken, type TokenIssuing } from './token-request.ts';
import { answerSelfSubjectReview, answerTokenReview } from './token-review.ts';

const start = Date.parse('2025-06-01T12:00:00Z');
const seconds = start / 1000;

function cluster(extraKeys: readonly KeyObject[] = []) {
  const objects = new Map<string, KubeObject>();
  const put = (resource: string, namespace: string, object: { metadata: KubeObject['metadata']; [field: string]: unknown }): void => {
    objects.set(`${resource}/${namespace}/${object.metadata.name}`, { apiVersion: 'v1', kind: '', ...object });
  };
  const lookup: Lookup = {
    get: async <T extends KubeObject>(_group: string, resource: string, namespace: string, name: string) =>
      objects.get(`${resource}/${namespace}/${name}`) as T | undefined,
    list: async () => [],
  };
  put('serviceaccounts', 'ns', { metadata: { name: 'builder', uid: 'u-sa' } });
  put('pods', 'ns', { metadata: { name: 'pod', uid: 'u-pod' }, spec: { serviceAccountName: 'builder', nodeName: 'n1' } });
  put('pods', 'ns', { metadata: { name: 'other', uid: 'u-other' }, spec: { serviceAccountName: 'default' } });
  put('secrets', 'ns', { metadata: { name: 'secret', uid: 'u-secret' } });
  put('nodes', '', { metadata: { name: 'n1', uid: 'u-node' } });
  const time = { now: start };
  const clock = { now: () => time.now, monotonic: () => 0 };
  const key = generatePrivateKey();
  const signer = new TokenSigner(key);
  const audiences = [defaultIssuer];
  const authenticator = createServiceAccountAuthenticator({
    keys: [publicKeyOf(key), ...extraKeys],
    issuer: defaultIssuer,
    audiences,
    lookup,
    clock,
  });
  const judge = createTokenJudge([authenticator]);
  const outcome = async (token: string, asked: readonly string[] = audiences): Promise<string> => {
    const verdict = await judge(token, asked);
    return verdict.kind === 'user' ? verdict.user.name : verdict.cause;
  };
  const issuing: TokenIssuing = { signer, issuer: defaultIssuer, audiences, lookup, clock };
  return { objects, put, time, signer, judge, outcome, issuing, audiences };
}

const order: BoundTokenOrder = {
  issuer: defaultIssuer,
  audiences: [defaultIssuer],
  issuedAt: seconds,
  expiresAt: seconds + 600,
  id: 'id-1',
  namespace: 'ns',
  serviceAccount: { name: 'builder', uid: 'u-sa' },
};
const builder = 'system:serviceaccount:ns:builder';
const request = { apiVersion: 'authentication.k8s.io/v1', kind: 'TokenRequest', metadata: {} };

test('a bound token is its service account, with groups, and with its pod and node as extra', async () => {
  const { signer, judge, audiences } = cluster();
  const token = signer.sign(boundClaims({ ...order, pod: { name: 'pod', uid: 'u-pod' }, node: { name: 'n1', uid: 'u-node' } }));
  assert.deepEqual(await judge(token, audiences), {
    kind: 'user',
    user: {
      name: builder,
      uid: 'u-sa',
      groups: ['system:serviceaccounts', 'system:serviceaccounts:ns', 'system:authenticated'],
      extra: {
        'authentication.kubernetes.io/credential-id': ['JTI=id-1'],
        'authentication.kubernetes.io/node-name': ['n1'],
        'authentication.kubernetes.io/node-uid': ['u-node'],
        'authentication.kubernetes.io/pod-name': ['pod'],
        'authentication.kubernetes.io/pod-uid': ['u-pod'],
      },
    },
    audiences,
  });
});

test('a token is refused before its time, after it and a minute, and without an end', async () => {
  const { signer, outcome, time } = cluster();
  const token = signer.sign(boundClaims(order));
  assert.equal(await outcome(token), builder);
  time.now = start + 660_000;
  assert.equal(await outcome(token), builder);
  time.now = start + 661_000;
  assert.equal(await outcome(token), 'token-expired');
  time.now = start - 61_000;
  assert.equal(await outcome(token), 'token-not-yet-valid');
  time.now = start;
  const { exp: _, ...endless } = boundClaims(order) as { exp: number };
  assert.equal(await outcome(signer.sign(endless)), 'token-expired');
});

test('a token dies with its account and with what it is bound to, at once and under the same uid', async () => {
  for (const [resource, where, bound] of [
    ['serviceaccounts', 'ns', 'builder'],
    ['pods', 'ns', 'pod'],
    ['secrets', 'ns', 'secret'],
    ['nodes', '', 'n1'],
  ] as const) {
    const { signer, outcome, objects, put } = cluster();
    const binding = {
      pods: { pod: { name: 'pod', uid: 'u-pod' } },
      secrets: { secret: { name: 'secret', uid: 'u-secret' } },
      nodes: { node: { name: 'n1', uid: 'u-node' } },
      serviceaccounts: {},
    }[resource];
    const token = signer.sign(boundClaims({ ...order, ...binding }));
    const before = objects.get(`${resource}/${where}/${bound}`);
    assert.equal(await outcome(token), builder, resource);
    objects.delete(`${resource}/${where}/${bound}`);
    assert.equal(await outcome(token), 'token-invalidated', resource);
    put(resource, where, { metadata: { name: bound, uid: 'made anew' } });
    assert.equal(await outcome(token), 'token-invalidated', resource);
    put(resource, where, { metadata: { ...before?.metadata, deletionTimestamp: '2025-06-01T11:58:00Z' } });
    assert.equal(await outcome(token), 'token-invalidated', resource);
    put(resource, where, { metadata: { ...before?.metadata, deletionTimestamp: '2025-06-01T12:00:10Z' } });
    assert.equal(await outcome(token), builder, resource);
  }
});

test('a token for another audience is refused, with both lists in the record', async () => {
  const { signer, judge, outcome, audiences } = cluster();
  const token = signer.sign(boundClaims({ ...order, audiences: ['vault', 'x'] }));
  assert.equal(await outcome(token), 'token-audience');
  const verdict = await judge(token, audiences);
  assert.ok(verdict.kind === 'refused');
  assert.equal(verdict.claimed, builder);
  assert.equal(verdict.why, `token audiences ["vault" "x"] is invalid for the target audiences ["${defaultIssuer}"]`);
  const accepted = await judge(token, ['x']);
  assert.deepEqual(accepted.kind === 'user' && accepted.audiences, ['x']);
  assert.equal(await outcome(signer.sign(boundClaims({ ...order, audiences: [] }))), builder);
});

test('tokens of others, unsigned tokens and no tokens are refused', async () => {
  const { outcome, signer } = cluster();
  const other = cluster().signer;
  assert.equal(await outcome(other.sign(boundClaims(order))), 'token-signature');
  assert.equal(await outcome(signer.sign(boundClaims({ ...order, issuer: 'elsewhere' }))), 'unknown-token');
  const [, claims] = signer.sign(boundClaims(order)).split('.');
  const none = Buffer.from('{"alg":"none"}').toString('base64url');
  assert.equal(await outcome(`${none}.${claims}.`), 'token-algorithm');
  assert.equal(await outcome(signer.sign({ iss: defaultIssuer, sub: builder })), 'malformed-token');
  assert.equal(await outcome('abcdef.0123456789abcdef'), 'unknown-token');
  assert.equal(await outcome(`${none}.${'A'.repeat(20_000)}.`), 'unknown-token');
});

test('a token that lies in a Secret lives as long as the Secret holds it', async () => {
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const { outcome, put } = cluster([rsa.publicKey]);
  const prefix = 'kubernetes.io/serviceaccount/';
  const token = new TokenSigner(rsa.privateKey).sign({
    iss: legacyIssuer,
    sub: builder,
    [`${prefix}namespace`]: 'ns',
    [`${prefix}secret.name`]: 'secret',
    [`${prefix}service-account.name`]: 'builder',
    [`${prefix}service-account.uid`]: 'u-sa',
  });
  assert.equal(await outcome(token), 'token-invalidated');
  put('secrets', 'ns', { metadata: { name: 'secret', uid: 'u' }, data: { token: Buffer.from(token).toString('base64') } });
  assert.equal(await outcome(token), builder);
  put('secrets', 'ns', { metadata: { name: 'secret', uid: 'u' }, data: { token: Buffer.from(`${token}x`).toString('base64') } });
  assert.equal(await outcome(token), 'token-invalidated');
});

test('`issueToken` issues what the authenticator accepts', async () => {
  const { issuing, outcome, judge, time, audiences } = cluster();
  const issued = await issueToken({ namespace: 'ns', name: 'builder', request }, issuing);
  assert.deepEqual(issued.spec, { audiences, expirationSeconds: 3600, boundObjectRef: null });
  assert.equal(issued.status?.expirationTimestamp, '2025-06-01T13:00:00Z');
  assert.equal(await outcome(issued.status.token), builder);
  const spec = { boundObjectRef: { apiVersion: 'v1', kind: 'Pod', name: 'pod', uid: 'u-pod' }, expirationSeconds: 3607, audiences: ['x'] };
  const extended = await issueToken({ namespace: 'ns', name: 'builder', request: { ...request, spec } }, issuing);
  assert.equal(extended.status?.expirationTimestamp, '2025-06-01T13:00:07Z');
  time.now = start + 360 * 24 * 3600_000;
  const verdict = await judge(extended.status.token, ['x']);
  assert.deepEqual(verdict.kind === 'user' && verdict.user.extra?.['authentication.kubernetes.io/node-name'], ['n1']);
  const strict = await issueToken(
    { namespace: 'ns', name: 'builder', request: { ...request, spec } },
    { ...issuing, extendForPods: false, longestSeconds: 1200 },
  );
  assert.equal(strict.spec.expirationSeconds, 1200);
  time.now += 1300_000;
  assert.equal(await outcome(strict.status?.token ?? '', ['x']), 'token-expired');
});

test('`issueToken` refuses in upstream’s words', async () => {
  const { issuing } = cluster();
  const refusal = async (spec: object, name = 'builder'): Promise<string> => {
    const failure: unknown = await issueToken({ namespace: 'ns', name, request: { ...request, spec } }, issuing).catch(
      (error: unknown) => error,
    );
    assert.ok(failure instanceof StatusError);
    return `${failure.code} ${failure.message}`;
  };
  const bind = (reference: object) => refusal({ boundObjectRef: { apiVersion: 'v1', ...reference } });
  assert.equal(
    await refusal({ expirationSeconds: 599 }),
    '422 TokenRequest.authentication.k8s.io "" is invalid: spec.expirationSeconds: Invalid value: 599: may not specify a duration less than 10 minutes',
  );
  assert.match(await refusal({ expirationSeconds: 2 ** 32 + 1 }), /may not specify a duration larger than 2\^32 seconds/);
  assert.equal(await refusal({}, 'nobody'), '404 serviceaccounts "nobody" not found');
  assert.equal(await bind({ kind: 'Pod' }), '400 Name parameter required.');
  assert.equal(await bind({ kind: 'Pod', name: 'gone' }), '404 pods "gone" not found');
  assert.equal(
    await bind({ kind: 'Pod', name: 'other' }),
    '400 cannot bind token for serviceaccount "builder" to pod running with different serviceaccount name.',
  );
  assert.equal(await bind({ kind: 'ConfigMap', name: 'x' }), '400 cannot bind token to object of type /v1, Kind=ConfigMap');
  assert.equal(
    await bind({ apiVersion: 'apps/v1', kind: 'Pod', name: 'pod' }),
    '400 cannot bind token to object of type apps/v1, Kind=Pod',
  );
  assert.equal(
    await bind({ kind: 'Secret', name: 'secret', uid: 'stale' }),
    '409 Operation cannot be fulfilled on Secret "secret": the UID in the bound object reference (stale) does not match the UID in record. The object might have been deleted and then recreated',
  );
});

test('`answerTokenReview` says whose token it is, or why it is nobody’s', async () => {
  const { signer, judge, audiences } = cluster();
  const review = (token: string, named: string[] = []) =>
    answerTokenReview({ apiVersion: 'authentication.k8s.io/v1', kind: 'TokenReview', spec: { token, audiences: named } }, judge, audiences);
  const good = await review(signer.sign(boundClaims(order)));
  assert.equal(good.status?.authenticated, true);
  assert.equal(good.status.user?.username, builder);
  assert.deepEqual(good.status.audiences, audiences);
  assert.deepEqual((await review('nonsense')).status, { user: {}, error: 'invalid bearer token' });
  assert.match((await review(signer.sign(boundClaims(order)), ['x'])).status?.error ?? '', /^\[invalid bearer token, token audiences/);
  await assert.rejects(review(''), { code: 400, message: 'token is required for TokenReview in authentication' });
});

test('`answerSelfSubjectReview` says who asks', () => {
  const review = answerSelfSubjectReview(
    { kind: 'SelfSubjectReview' },
    { name: 'jane', groups: ['a'], extra: { k: ['v'] } },
    '2025-06-01T12:00:00Z',
  );
  assert.deepEqual(review.status?.userInfo, { username: 'jane', groups: ['a'], extra: { k: ['v'] } });
});

test('`bearerToken` takes the second word of a bearer header, as upstream does', () => {
  const cases: [string | undefined, string | undefined][] = [
    [undefined, undefined],
    ['', undefined],
    ['Bearer', undefined],
    ['Bearer ', undefined],
    ['Bearer  x', undefined],
    ['Basic eDp5', undefined],
    ['Bearer x', 'x'],
    ['bEARER x y', 'x'],
    ['  Bearer x  ', 'x'],
    ['Bearerx', undefined],
  ];
  for (const [header, token] of cases) assert.equal(bearerToken(header), token, header);
});

test('`createIdentify` lets no bad credential pass beside a good one', async () => {
  const { judge, signer, audiences } = cluster();
  const certificate = (first: Buffer | undefined) =>
    first === undefined
      ? ({ kind: 'none' } as const)
      : first.length > 0
        ? ({ kind: 'user', user: { name: 'by certificate', groups: [] } } as const)
        : ({ kind: 'refused', cause: 'expired', why: '' } as const);
  const identify = createIdentify([
    { name: 'certificate', identify: ({ certificates }) => certificate(certificates[0]) },
    createBearerAuthenticator(judge, { audiences, guesses: new GuessLimit(systemClock) }),
  ]);
  const outcome = async (certificates: Buffer[], authorization?: string): Promise<string> => {
    const found = await identify({ certificates, authorization, remoteAddress: '' });
    return found.kind === 'user' ? found.user.name : found.kind === 'refused' ? found.cause : found.kind;
  };
  const [good, bad] = [Buffer.of(1), Buffer.alloc(0)];
  const token = `Bearer ${signer.sign(boundClaims(order))}`;
  assert.equal(await outcome([]), 'system:anonymous');
  assert.equal(await outcome([], 'Basic eDp5'), 'system:anonymous');
  assert.equal(await outcome([good]), 'by certificate');
  assert.equal(await outcome([], token), builder);
  assert.equal(await outcome([good], token), 'by certificate');
  assert.equal(await outcome([bad], token), 'expired');
  assert.equal(await outcome([good], 'Bearer nonsense'), 'unknown-token');
  assert.equal(await outcome([bad]), 'expired');
  assert.ok(!(identify({ certificates: [good], authorization: undefined, remoteAddress: '' }) instanceof Promise));
});
