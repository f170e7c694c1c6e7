// Acting as somebody else, with and without the right, in spellings that slip past; and rights that nobody may give himself.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { type Conversation, rawConversation, request } from '../raw.ts';
import type { Door } from '../door.ts';
import { until } from '../muster-process.ts';
import { battleground, bearer, checkRefusal } from './battleground.ts';

const rbac = '/apis/rbac.authorization.k8s.io/v1';
const apiGroup = 'rbac.authorization.k8s.io';
const review = '/apis/authentication.k8s.io/v1/selfsubjectreviews';
const forbidden = (says: string | RegExp) => ({ code: 403, reason: 'Forbidden', says });

describe('impersonation', { concurrency: 4 }, () => {
  const ground = battleground();
  /** May act as jane, and make roles and bindings in `default`. */
  let joe: Door;
  const give = async (name: string, user: string, rules: readonly object[]): Promise<void> => {
    await ground().make(`${rbac}/clusterroles`, { metadata: { name }, rules });
    const roleRef = { apiGroup, kind: 'ClusterRole', name };
    await ground().make(`${rbac}/clusterrolebindings`, { metadata: { name }, roleRef, subjects: [{ apiGroup, kind: 'User', name: user }] });
  };
  before(async () => {
    await ground().haveB();
    await give('joe', 'joe', [
      { apiGroups: [''], resources: ['users'], resourceNames: ['jane'], verbs: ['impersonate'] },
      {
        apiGroups: [apiGroup],
        resources: ['roles', 'rolebindings', 'clusterroles', 'clusterrolebindings'],
        verbs: ['create', 'update', 'patch', 'get'],
      },
      { apiGroups: [''], resources: ['configmaps'], verbs: ['get', 'list', 'watch'] },
    ]);
    joe = ground().as({ name: 'joe' });
    await until('joe’s rights', async () => (await joe.ask('/api/v1/namespaces/default/configmaps')).status === 200);
  });
  const as = (door: Door, headers: Readonly<Record<string, string>>, path = '/api/v1/namespaces/default/configmaps') =>
    door.ask(path, { headers });
  const cannot = (user: string, resource: string, name: string, group = '', where = 'at the cluster scope'): string =>
    `${resource.split('/')[0] ?? ''}${group === '' ? '' : `.${group}`} "${name}" is forbidden: User "${user}" cannot impersonate resource "${resource}" in API group "${group}" ${where}`;

  test('a user that it may not be', async () =>
    checkRefusal(await as(joe, { 'impersonate-user': 'system:admin' }), forbidden(cannot('joe', 'users', 'system:admin'))));
  test('a group beside a user that it may be', async () =>
    checkRefusal(
      await as(joe, { 'impersonate-user': 'jane', 'impersonate-group': 'system:masters' }),
      forbidden(cannot('joe', 'groups', 'system:masters')),
    ));
  test('a group alone', async () => {
    const answer = await as(joe, { 'impersonate-group': 'system:masters' });
    checkRefusal(answer, { code: 400, reason: 'BadRequest', says: 'requested [{Group  system:masters    }] without impersonating a user' });
  });
  test('a service account by its user name', async () => {
    const account = 'system:serviceaccount:kube-system:certificate-controller';
    checkRefusal(
      await as(joe, { 'impersonate-user': account }),
      forbidden(cannot('joe', 'serviceaccounts', 'certificate-controller', '', 'in the namespace "kube-system"')),
    );
  });
  test('an extra that it may not set', async () =>
    checkRefusal(
      await as(joe, { 'impersonate-user': 'jane', 'impersonate-extra-scopes': 'all' }),
      forbidden(cannot('joe', 'userextras/scopes', 'all', 'authentication.k8s.io')),
    ));
  test('an extra whose key is percent-encoded', async () =>
    checkRefusal(
      await as(joe, { 'impersonate-user': 'jane', 'impersonate-extra-acme.com%2fproject': 'all' }),
      forbidden(/cannot impersonate resource "userextras\/acme\.com\/project"/),
    ));
  test('a uid that it may not have', async () =>
    checkRefusal(
      await as(joe, { 'impersonate-user': 'jane', 'impersonate-uid': '0' }),
      forbidden(cannot('joe', 'uids', '0', 'authentication.k8s.io')),
    ));
  test('a node, by a node', async () => {
    const door = await ground().registered('actor');
    const says = cannot('system:node:actor', 'users', 'system:node:b');
    checkRefusal(await as(door, { 'impersonate-user': 'system:node:b', 'impersonate-group': 'system:nodes' }), forbidden(says));
    await ground().shown('actor', { cause: 'MU661', says });
  });
  test('anybody, by nobody', async () =>
    checkRefusal(await as(ground().nobody, { 'impersonate-user': 'jane' }), forbidden(cannot('system:anonymous', 'users', 'jane'))));
  test('as jane it is jane, with nothing of joe’s', async () => {
    const says = 'configmaps is forbidden: User "jane" cannot list resource "configmaps" in API group "" in the namespace "default"';
    checkRefusal(await as(joe, { 'impersonate-user': 'jane' }), forbidden(says));
  });
  test('an admin who acts as a node is held to what a node may', async () => {
    const headers = { 'impersonate-user': 'system:node:b', 'impersonate-group': 'system:nodes' };
    checkRefusal(await as(ground().admin, headers, '/api/v1/nodes'), forbidden(/only its own Node object$/));
  });

  const raw = (...headers: readonly string[]): Promise<Conversation> => {
    const { cert, key } = ground().signer.pair({ name: 'joe' });
    const speak = request('GET /api/v1/namespaces/default/configmaps HTTP/1.1', 'Connection: close', ...headers);
    const { url, host, port, ca } = ground().muster.access;
    return rawConversation({ url, host, port, ca, cert: Buffer.from(cert), key: Buffer.from(key) }, (socket) => socket.write(speak), 3000);
  };
  const spellings: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['in capitals', ['IMPERSONATE-USER: system:admin'], /^HTTP\/1\.1 403 /],
    ['twice, the good one first', ['Impersonate-User: jane', 'Impersonate-User: system:admin'], /^HTTP\/1\.1 4\d\d /],
    ['twice, the good one last', ['Impersonate-User: system:admin', 'Impersonate-User: jane'], /^HTTP\/1\.1 4\d\d /],
    ['with spaces around', ['Impersonate-User:    system:admin   '], /^HTTP\/1\.1 403 /],
    ['with a space before the colon', ['Impersonate-User : system:admin'], /^HTTP\/1\.1 400 /],
    ['folded over two lines', ['Impersonate-User: jane\r\n system:admin'], /^HTTP\/1\.1 400 /],
    [
      'many groups, one of them a master’s',
      ['Impersonate-User: jane', 'Impersonate-Group: a', 'Impersonate-Group: system:masters'],
      /^HTTP\/1\.1 403 /,
    ],
    ['a header of that family that nobody knows', ['Impersonate-Everything: yes'], /^HTTP\/1\.1 (200|400|403) /],
  ];
  for (const [what, headers, status] of spellings) {
    test(`spelled ${what}`, async () => {
      const { text } = await raw(...headers);
      assert.match(text, status);
      assert.doesNotMatch(text, /kube-root-ca(?=.*system:admin)/s);
    });
  }

  test('no header of a proxy makes anybody', async () => {
    for (const headers of [
      { 'x-remote-user': 'system:admin', 'x-remote-group': 'system:masters', 'x-remote-extra-scopes': 'all' },
      { 'x-forwarded-user': 'system:admin', 'x-forwarded-for': '127.0.0.1', 'x-real-ip': '127.0.0.1' },
      { 'x-forwarded-client-cert': 'Subject="O=system:masters,CN=admin"', 'ssl-client-cert': 'x' },
      { 'x-http-method-override': 'GET', 'x-original-url': '/readyz', 'x-rewrite-url': '/readyz' },
    ])
      checkRefusal(
        await as(ground().nobody, headers, '/api/v1/secrets'),
        forbidden(/^secrets is forbidden: User "system:anonymous" cannot list/),
      );
  });
  test('no header or parameter turns one method into another', async () => {
    const path = '/api/v1/namespaces/default/configmaps/b-config';
    await joe.ask(`${path}?_method=DELETE`, {
      headers: { 'x-http-method-override': 'DELETE', 'x-http-method': 'DELETE', 'x-method-override': 'DELETE' },
    });
    assert.equal((await ground().admin.ask(path)).status, 200);
    checkRefusal(
      await joe.ask(path, { method: 'DELETE', headers: { 'x-http-method-override': 'GET' } }),
      forbidden(/User "joe" cannot delete resource "configmaps"/),
    );
  });
  test('a good certificate does not carry a bad token, nor a good token a bad certificate', async () => {
    for (const authorization of ['Bearer nonsense', 'bearer nonsense', 'BEARER  nonsense'])
      assert.ok([200, 401].includes((await joe.ask('/api', { headers: { authorization } })).status));
    checkRefusal(await joe.ask('/api', { headers: bearer('nonsense') }), { code: 401, reason: 'Unauthorized', says: 'Unauthorized' });
    const worker = (await ground().make('/api/v1/namespaces/default/serviceaccounts/worker/token', { spec: {} })).status.token;
    const old = ground().as({ name: 'joe', from: -7200_000, until: -3600_000 });
    checkRefusal(await old.ask('/api', { headers: bearer(worker) }), { code: 401, reason: 'Unauthorized', says: /^Unauthorized/ });
    const { username } = (await joe.json(review, { method: 'POST', body: {}, headers: bearer(worker) })).status.userInfo;
    assert.equal(username, 'joe', 'who presents both is who the certificate says');
  });

  const everything = [{ apiGroups: ['*'], resources: ['*'], verbs: ['*'] }];
  const refs = (name: string, kind = 'ClusterRole') => ({
    roleRef: { apiGroup, kind, name },
    subjects: [{ apiGroup, kind: 'User', name: 'joe' }],
  });
  const escalations: readonly (readonly [string, string, object, RegExp])[] = [
    [
      'makes a role with all rights',
      `${rbac}/clusterroles`,
      { metadata: { name: 'mine' }, rules: everything },
      /user "joe" \(groups=\["system:authenticated"\]\) is attempting to grant RBAC permissions not currently held/,
    ],
    [
      'makes a role that may escalate',
      `${rbac}/clusterroles`,
      { metadata: { name: 'mine' }, rules: [{ apiGroups: [apiGroup], resources: ['clusterroles'], verbs: ['escalate'] }] },
      /attempting to grant RBAC permissions not currently held/,
    ],
    [
      'binds itself to cluster-admin',
      `${rbac}/clusterrolebindings`,
      { metadata: { name: 'mine' }, ...refs('cluster-admin') },
      /attempting to grant RBAC permissions not currently held/,
    ],
    [
      'binds itself to a role that is not there',
      `${rbac}/clusterrolebindings`,
      { metadata: { name: 'mine' }, ...refs('later') },
      /clusterrole.*"later" not found/,
    ],
    [
      'binds itself in another namespace',
      `${rbac}/namespaces/kube-system/rolebindings`,
      { metadata: { name: 'mine' }, ...refs('admin') },
      /attempting to grant RBAC permissions not currently held/,
    ],
    [
      'makes a role that gathers others',
      `${rbac}/clusterroles`,
      { metadata: { name: 'mine' }, aggregationRule: { clusterRoleSelectors: [{}] }, rules: [] },
      /must have cluster-admin privileges to use the aggregationRule/,
    ],
    [
      'makes a role that may impersonate',
      `${rbac}/clusterroles`,
      { metadata: { name: 'mine' }, rules: [{ apiGroups: [''], resources: ['groups'], verbs: ['impersonate'] }] },
      /attempting to grant RBAC permissions not currently held/,
    ],
    [
      'gives a right beyond the API',
      `${rbac}/clusterroles`,
      { metadata: { name: 'mine' }, rules: [{ nonResourceURLs: ['*'], verbs: ['get'] }] },
      /attempting to grant RBAC permissions not currently held/,
    ],
  ];
  for (const [what, path, body, says] of escalations) {
    test(`gives itself a right: ${what}`, async () => {
      const { status, text } = await joe.ask(path, { method: 'POST', body });
      assert.ok(status === 403 || status === 404, text);
      assert.match(JSON.parse(text).message, says);
    });
  }
});
