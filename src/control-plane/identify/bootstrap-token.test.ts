import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { KubeObject } from '../../api/object.ts';
import type { Secret } from '../../api/types/core.v1.generated.ts';
import { StatusError } from '../../api/status.ts';
import { systemClock } from '../../base/clock.ts';
import { withExpired } from '../../registration/expired-tokens.ts';
import type { Lookup } from '../lookup.ts';
import { createBootstrapTokenAuthenticator } from './bootstrap-token.ts';
import { GuessLimit, usualPace } from './guess-limit.ts';
import { createBearerAuthenticator, createTokenJudge } from './token-authenticator.ts';

const token = 'abcdef.0123456789abcdef';
const now = Date.UTC(2026, 10, 21);
const clock = { now: () => now, monotonic: () => 0 };
const right = { 'token-id': 'abcdef', 'token-secret': '0123456789abcdef', 'usage-bootstrap-authentication': 'true' };

const secretWith = (fields: Readonly<Record<string, string>>, more: Partial<Secret> = {}): Secret => ({
  apiVersion: 'v1',
  kind: 'Secret',
  metadata: { name: 'bootstrap-token-abcdef', namespace: 'kube-system' },
  type: 'bootstrap.kubernetes.io/token',
  data: Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, Buffer.from(value).toString('base64')])),
  ...more,
});

const lookupOf = (kept: KubeObject | undefined): Lookup => ({
  get: async <T extends KubeObject>(_group: string, resource: string, namespace: string, name: string) => {
    const isMeant = namespace === 'kube-system' && resource === `${kept?.kind.toLowerCase() ?? ''}s` && name === kept?.metadata.name;
    return (isMeant ? kept : undefined) as T | undefined;
  },
  list: async () => [],
});

const judgedBy = (kept: KubeObject | undefined, shown = token) =>
  createTokenJudge([createBootstrapTokenAuthenticator({ lookup: lookupOf(kept), clock })])(shown, ['api']);

const causeOf = async (kept: KubeObject | undefined, shown = token): Promise<string> => {
  const verdict = await judgedBy(kept, shown);
  return verdict.kind === 'refused' ? verdict.cause : verdict.kind;
};

test('`createBootstrapTokenAuthenticator` names the token and its groups', async () => {
  const verdict = await judgedBy(secretWith({ ...right, 'auth-extra-groups': 'system:bootstrappers:kubeadm:default-node-token' }));
  assert.deepEqual(verdict, {
    kind: 'user',
    user: {
      name: 'system:bootstrap:abcdef',
      groups: ['system:bootstrappers', 'system:bootstrappers:kubeadm:default-node-token', 'system:authenticated'],
    },
    audiences: ['api'],
  });
});

test('`createBootstrapTokenAuthenticator` says nothing of a token to who does not know its secret', async () => {
  const expired = secretWith({ ...right, expiration: '2026-11-20T00:00:00Z' });
  assert.equal(await causeOf(expired, 'abcdef.fedcba9876543210'), 'unknown-token');
  assert.equal(await causeOf(expired), 'token-expired');
});

test('`createBootstrapTokenAuthenticator` tells who comes with a token that was cleaned away that it had expired', async () => {
  const data = withExpired(undefined, [{ id: 'abcdef', secret: '0123456789abcdef', at: now }]);
  const note = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'expired-bootstrap-tokens' }, data };
  assert.equal(await causeOf(note), 'token-expired');
  assert.equal(await causeOf(note, 'abcdef.fedcba9876543210'), 'unknown-token');
});

test('`createBootstrapTokenAuthenticator` refuses what upstream refuses', async () => {
  const deleted = { metadata: { name: 'bootstrap-token-abcdef', deletionTimestamp: '2026-11-21T00:00:00Z' } };
  assert.equal(await causeOf(undefined), 'unknown-token');
  assert.equal(await causeOf(secretWith(right, { type: 'Opaque' })), 'unknown-token');
  assert.equal(await causeOf(secretWith({ ...right, 'token-id': 'other1' })), 'unknown-token');
  assert.equal(await causeOf(secretWith({})), 'unknown-token');
  assert.equal(await causeOf(secretWith(right, deleted)), 'token-invalidated');
  assert.equal(await causeOf(secretWith({ ...right, expiration: 'tomorrow' })), 'token-expired');
  assert.equal(await causeOf(secretWith({ ...right, 'usage-bootstrap-authentication': 'yes' })), 'token-unusable');
  assert.equal(await causeOf(secretWith({ ...right, 'auth-extra-groups': 'system:masters' })), 'token-unusable');
  assert.equal(await causeOf(secretWith(right), 'abcdef.0123456789abcdefg'), 'unknown-token');
});

const bearerWith = (pace: Partial<typeof usualPace>, time = systemClock) => {
  const judge = createTokenJudge([createBootstrapTokenAuthenticator({ lookup: lookupOf(secretWith(right)), clock })]);
  const bearer = createBearerAuthenticator(judge, { audiences: ['api'], guesses: new GuessLimit(time, { ...usualPace, ...pace }) });
  return async (shown: string, remoteAddress: string): Promise<number> => {
    const started = performance.now();
    const found = await bearer.identify({ certificates: [], authorization: `Bearer ${shown}`, remoteAddress });
    assert.equal(found.kind, shown === token ? 'user' : 'refused');
    if (found.kind === 'refused' && found.instead !== undefined) throw found.instead;
    return performance.now() - started;
  };
};
const wrong = 'abcdef.aaaaaaaaaaaaaaaa';

test('`GuessLimit` holds wrong answers back, one after the other, and never a right one', async () => {
  const ask = bearerWith({ free: 2, millisecondsEach: 40 });
  const order: string[] = [];
  const times = await Promise.all(
    [wrong, wrong, wrong, wrong, token].map(async (shown, index) => {
      const took = await ask(shown, '192.0.2.1');
      order.push(shown === token ? 'valid' : String(index + 1));
      return took;
    }),
  );
  assert.deepEqual(
    [order.slice(0, 3).sort(), order.slice(3)],
    [
      ['1', '2', 'valid'],
      ['3', '4'],
    ],
  );
  assert.ok((times[2] ?? 0) >= 35 && (times[3] ?? 0) >= 75, `later and later: ${times.join()}`);
});

test('`GuessLimit` holds an address to account, and with IPv6 the 64 bits before it', async () => {
  const ask = bearerWith({ free: 1, longestMilliseconds: 0 }, clock);
  await ask(wrong, '192.0.2.1');
  await assert.rejects(ask(wrong, '::ffff:192.0.2.1'), (error) => error instanceof StatusError && error.code === 429);
  await ask(wrong, '192.0.2.2');
  await ask(wrong, '2001:db8::1');
  await assert.rejects(ask(wrong, '2001:db8::ffff'), StatusError);
  await ask(wrong, '2001:db8:0:1::1');
  await ask(token, '192.0.2.1');
});

test('`GuessLimit` lets an address begin anew after a while, and other bad tokens are no guesses', async () => {
  let at = 0;
  const ask = bearerWith({ free: 1, millisecondsEach: 1000, longestMilliseconds: 0 }, { now: () => now, monotonic: () => at });
  await ask(wrong, '192.0.2.1');
  for (let again = 0; again < 20; again += 1) await ask('eyJhbGciOiJub25lIn0.e30.', '192.0.2.1');
  await assert.rejects(ask(wrong, '192.0.2.1'), StatusError);
  at = 1001;
  await ask(wrong, '192.0.2.1');
});

test('`GuessLimit` keeps no more answers waiting than it may', async () => {
  const ask = bearerWith({ free: 0, millisecondsEach: 30, mostHeld: 2 });
  const outcomes = await Promise.allSettled(['192.0.2.1', '192.0.2.2', '192.0.2.3'].map((address) => ask(wrong, address)));
  assert.deepEqual(
    outcomes.map(({ status }) => status),
    ['fulfilled', 'fulfilled', 'rejected'],
  );
});
