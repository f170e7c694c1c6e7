// Bootstrap tokens: guessed, worn out, bent to other names and machines, and used for what they are not for.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { Answer } from '../door.ts';
import { until } from '../muster-process.ts';
import { battleground, bearer, checkRefusal, type Csr, csrPath, isIssued, type TokenWish, whyPending } from './battleground.ts';
import { honest } from './forged-request.ts';

const of = (name: string): string => `registration.muster.dev/${name}`;
const kubeletClient = { signerName: 'kubernetes.io/kube-apiserver-client-kubelet', usages: ['client auth', 'digital signature'] };
const secrets = '/api/v1/namespaces/kube-system/secrets';
const unauthorized = { code: 401, reason: 'Unauthorized' };
const unknown = { ...unauthorized, says: 'Unauthorized [MU507] the bootstrap token is unknown' };

describe('bootstrap tokens', { concurrency: 8 }, () => {
  const ground = battleground();
  before(() => ground().haveB());

  interface Asked {
    readonly name: string;
    readonly node?: string;
    readonly annotations?: Readonly<Record<string, string>>;
    readonly address?: string;
  }
  const post = (token: string, { name, node = name, annotations = {}, address = ground().address() }: Asked): Promise<Answer> =>
    ground()
      .door({ localAddress: address })
      .ask(csrPath, {
        method: 'POST',
        headers: bearer(token),
        body: {
          metadata: { name, annotations },
          spec: { ...kubeletClient, request: Buffer.from(honest({ commonName: `system:node:${node}` })).toString('base64') },
        },
      });
  const decided = (name: string): Promise<Csr> => ground().request(name, (csr) => isIssued(csr) || whyPending(csr) !== undefined);
  const outcome = async (token: string, asked: Asked): Promise<string> => {
    const answer = await post(token, asked);
    assert.equal(answer.status, 201, answer.text);
    const csr = await decided(asked.name);
    return whyPending(csr) ?? 'issued';
  };
  /** Refused with a reason that the record of the machine tells, too. */
  const waits = async (token: string, asked: Asked, why: string): Promise<void> => {
    assert.equal(await outcome(token, asked), why);
    await until(`the record of ${asked.name}`, async () => {
      const { text } = await ground().admin.ask(`/apis/registration.muster.dev/v1/registrations/${asked.node ?? asked.name}`);
      return text.includes(JSON.stringify(why).slice(1, -1));
    });
  };
  const refused = async (token: string, says: typeof unknown, path = csrPath): Promise<void> => {
    const address = ground().address();
    checkRefusal(
      await ground()
        .door({ localAddress: address })
        .ask(path, { headers: bearer(token) }),
      says,
    );
    await ground().shown(address, { cause: 'MU507', says: /bootstrap token|bearer token/ });
  };
  const withToken = (id: string, wish: TokenWish = {}): Promise<string> => ground().token(id, wish);

  test('an id that is right and a secret that is not', async () => {
    await withToken('guess1');
    await refused('guess1.aaaaaaaaaaaaaaaa', unknown);
  });
  test('an id that nobody has: the same answer', () => refused('nobody.0123456789abcdef', unknown));
  test('a token that is over, by who knows it: told so; by who does not: not', async () => {
    const token = await withToken('over01', { data: { expiration: '2020-01-01T00:00:00Z' } });
    await refused(token, { ...unauthorized, says: 'Unauthorized [MU507] the bootstrap token has expired' });
    await refused('over01.aaaaaaaaaaaaaaaa', unknown);
  });
  test('a token with an expiry that means nothing', async () => {
    const token = await withToken('over02', { data: { expiration: 'never' } });
    await refused(token, { ...unauthorized, says: 'Unauthorized [MU507] the bootstrap token has expired' });
  });
  test('a token that is for signing alone', async () => {
    const token = await withToken('signs1', { data: { 'usage-bootstrap-authentication': 'false' } });
    await refused(token, { ...unauthorized, says: 'Unauthorized [MU507] the bootstrap token is not for authentication' });
  });
  test('a token that was deleted, at the next request', async () => {
    const token = await withToken('gone01');
    const door = ground().door({ localAddress: ground().address() });
    const ask = () => door.ask(csrPath, { headers: bearer(token) });
    assert.equal((await ask()).status, 200);
    await ground().admin.json(`${secrets}/bootstrap-token-gone01`, { method: 'DELETE' });
    checkRefusal(await ask(), unknown);
  });
  test('a token that would make system:masters', async () => {
    const token = await withToken('master', { data: { 'auth-extra-groups': 'system:masters' } });
    await refused(token, { ...unauthorized, says: 'Unauthorized [MU507] the bootstrap token names a group that no token may give' });
  });
  test('a Secret of another type in the form of a token', async () => {
    const stringData = { 'token-id': 'opaque', 'token-secret': '0123456789abcdef', 'usage-bootstrap-authentication': 'true' };
    await ground().make(secrets, { metadata: { name: 'bootstrap-token-opaque' }, type: 'Opaque', stringData });
    await refused('opaque.0123456789abcdef', unknown);
  });
  test('a Secret of another name with the id of a token', async () => {
    const stringData = { 'token-id': 'named1', 'token-secret': '0123456789abcdef', 'usage-bootstrap-authentication': 'true' };
    const made = await ground().admin.ask(secrets, {
      method: 'POST',
      body: { metadata: { name: 'bootstrap-token-other1' }, type: 'bootstrap.kubernetes.io/token', stringData },
    });
    await refused('named1.0123456789abcdef', unknown);
    if (made.status === 201) await refused('other1.0123456789abcdef', unknown);
  });

  test('a token without the group that may ask for certificates', async () => {
    const token = await withToken('groups', { data: { 'auth-extra-groups': 'system:bootstrappers:others' } });
    const address = ground().address();
    const says =
      'certificatesigningrequests.certificates.k8s.io is forbidden: User "system:bootstrap:groups" cannot create resource "certificatesigningrequests" in API group "certificates.k8s.io" at the cluster scope';
    const told = `${says} [MU603] the groups of this token may not ask for certificates`;
    checkRefusal(await post(token, { name: 'no-group', address }), { code: 403, reason: 'Forbidden', says: told });
    await ground().shown(address, { cause: 'MU603', says });
  });

  const beyond: readonly (readonly [string, string, string])[] = [
    ['reads Nodes in general', 'GET', '/api/v1/nodes'],
    ['reads secrets', 'GET', secrets],
    ['reads itself', 'GET', `${secrets}/bootstrap-token-beyond`],
    ['registers a Node', 'POST', '/api/v1/nodes'],
    ['renews a lease', 'POST', '/apis/coordination.k8s.io/v1/namespaces/kube-node-lease/leases'],
    ['approves', 'PUT', `${csrPath}/any/approval`],
    ['deletes requests', 'DELETE', `${csrPath}/any`],
    ['reads other config maps', 'GET', '/api/v1/namespaces/kube-system/configmaps/extension-apiserver-authentication'],
    ['reads who knocks', 'GET', '/apis/registration.muster.dev/v1/registrations'],
    ['makes a token', 'POST', secrets],
  ];
  test('a token opens nothing but what joining needs', async () => {
    const token = await withToken('beyond');
    for (const [what, method, path] of beyond) {
      const address = ground().address();
      const body = method === 'POST' || method === 'PUT' ? { body: { metadata: { name: 'any' } } } : {};
      const answer = await ground()
        .door({ localAddress: address })
        .ask(path, { method, headers: bearer(token), ...body });
      const says = /User "system:bootstrap:beyond" cannot /;
      checkRefusal(answer, { code: 403, reason: 'Forbidden', says });
      await ground()
        .shown(address, { cause: 'MU662', says })
        .catch((error: unknown) => assert.fail(`${what}: ${String(error)}`));
    }
  });

  test('a token that acts as somebody else', async () => {
    const token = await withToken('actor1');
    const headers = { ...bearer(token), 'impersonate-user': 'system:node:b', 'impersonate-group': 'system:nodes' };
    const address = ground().address();
    const answer = await ground().door({ localAddress: address }).ask('/api/v1/nodes/b', { headers });
    const says =
      'users "system:node:b" is forbidden: User "system:bootstrap:actor1" cannot impersonate resource "users" in API group "" at the cluster scope';
    checkRefusal(answer, { code: 403, reason: 'Forbidden', says });
    await ground().shown(address, { says });
  });

  const boundTo: readonly (readonly [string, Record<string, string>, Asked, string])[] = [
    ['another name', { 'node-name': 'only-me' }, { name: 'not-me' }, 'the token is bound to the node name "only-me", and "not-me" asks'],
    [
      'a name outside the pattern',
      { 'node-name': 'web-?' },
      { name: 'web-10' },
      'the token is bound to the node name "web-?", and "web-10" asks',
    ],
    [
      'another machine',
      { 'machine-id': 'aaaa' },
      { name: 'mach-1', annotations: { [of('machine-id')]: 'bbbb' } },
      'the token is bound to another machine id',
    ],
    [
      'a machine that says nothing',
      { 'machine-id': 'aaaa' },
      { name: 'mach-2' },
      'the token is bound to a machine id, and the machine did not tell its own; a kubelet never does: approve by hand, or join with muster',
    ],
    [
      'a binding that means nothing',
      { uses: 'many' },
      { name: 'unreadable' },
      `the annotation ${of('uses')} of the token cannot be read: "many"`,
    ],
    [
      'a pattern that is none',
      { 'node-name': '(a+)+$' },
      { name: 'pattern' },
      `the annotation ${of('node-name')} of the token cannot be read: "(a+)+$"`,
    ],
  ];
  for (const [place, [what, bound, asked, why]] of boundTo.entries()) {
    test(`a bound token: ${what}`, async () => {
      const token = await withToken(`bound${place}`, {
        annotations: Object.fromEntries(Object.entries(bound).map(([name, value]) => [of(name), value])),
      });
      await waits(token, asked, why);
    });
  }

  test('a token used more often than it may be, all at once', async () => {
    const token = await withToken('racing', { annotations: { [of('uses')]: '3' } });
    const names = Array.from({ length: 24 }, (_, n) => `racer-${n}`);
    const outcomes = await Promise.all(names.map((name) => outcome(token, { name })));
    assert.equal(outcomes.filter((each) => each === 'issued').length, 3);
    assert.equal(outcomes.filter((each) => each === 'the token was good for 3 nodes and is used up').length, 21);
  });

  test('a new name by many machines at once: one key is signed while its node is new', async () => {
    const token = await withToken('enrol1');
    const asked = Array.from({ length: 16 }, (_, n) => ({ name: `twin-${n}`, node: 'twin' }));
    const outcomes = await Promise.all(asked.map((each) => outcome(token, each)));
    const others = outcomes.filter((each) => each !== 'issued');
    assert.equal(others.length, 15);
    for (const why of others) assert.match(why, /^another machine was given the name "twin" a moment ago/);
  });

  test('the name of a node that is alive', async () => {
    const status = { conditions: [{ type: 'Ready', status: 'True' }] };
    const headers = { 'content-type': 'application/merge-patch+json' };
    await ground().admin.json('/api/v1/nodes/b/status', { method: 'PATCH', headers, body: { status } });
    const why = 'node "b" is alive: its name is not given away; stop that machine, delete the Node, or approve by hand';
    assert.equal(await outcome(await withToken('taking'), { name: 'takes-b', node: 'b' }), why);
  });

  test('a name is not lost to a request that was posted before its token was bound', async () => {
    const token = await withToken('early1', { annotations: { [of('node-name')]: 'early-a' } });
    await waits(token, { name: 'early-b' }, 'the token is bound to the node name "early-a", and "early-b" asks');
    await ground().admin.json(`${secrets}/bootstrap-token-early1`, { method: 'DELETE' });
    await until('judged again', async () => whyPending(await ground().request('early-b'))?.includes('is gone'), 45);
  });
});

describe('guessing', () => {
  const ground = battleground();
  test('costs the guesser time, and nobody else', async () => {
    const token = await ground().token('valid1');
    const address = ground().address();
    const guess = (n: number) =>
      ground()
        .door({ localAddress: address })
        .ask('/api', { headers: bearer(`valid1.${String(n).padStart(16, '0')}`) });
    const begun = performance.now();
    const answers = await Promise.all(Array.from({ length: 40 }, (_, n) => guess(n)));
    const count = (status: number) => answers.filter((answer) => answer.status === status).length;
    assert.equal(count(401) + count(429), 40);
    assert.ok(count(429) >= 15, `${count(429)} were told to come later`);
    assert.ok(performance.now() - begun > 5000, 'the others waited');
    const from = performance.now();
    assert.equal(
      (
        await ground()
          .door({ localAddress: address })
          .ask('/api', { headers: bearer(token) })
      ).status,
      200,
    );
    assert.ok(performance.now() - from < 1000, 'who knows the token is not made to wait');
    await ground().shown(address, { cause: 'MU507', says: /unknown|invalid/ });
  });
});
