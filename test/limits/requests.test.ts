// Requests that no well-behaved client sends: smuggled, malformed, oversized, disguised. None gets through to what it
// should not reach, and none harms the next one.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Door } from '../door.ts';
import { type MusterProcess, startFresh } from '../muster-process.ts';
import { rawConversation, request } from '../raw.ts';

describe('requests', () => {
  let muster: MusterProcess;
  let stop: () => Promise<void> = async () => undefined;
  let door: Door;
  let nobody: Door;

  before(async () => {
    ({ muster, stop } = await startFresh());
    door = new Door(muster.access);
    nobody = new Door(muster.access, {});
  });
  after(async () => {
    door.close();
    nobody.close();
    await stop();
  });

  const say = async (text: string, milliseconds = 1500): Promise<{ statuses: string[]; text: string; ended: boolean }> => {
    const answered = await rawConversation(muster.access, (socket) => socket.write(text, 'latin1'), milliseconds);
    assert.equal((await door.ask('/readyz')).text, 'ok');
    return { ...answered, statuses: [...answered.text.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => status ?? '') };
  };
  const smuggled = 'DELETE /api/v1/namespaces/default HTTP/1.1\r\nHost: x\r\n\r\n';
  const post = (...headers: readonly string[]): string =>
    request('POST /api/v1/namespaces HTTP/1.1', 'Content-Type: application/json', ...headers);

  for (const [what, text] of Object.entries({
    'Content-Length beside Transfer-Encoding': `${post('Content-Length: 5', 'Transfer-Encoding: chunked')}0\r\n\r\n${smuggled}`,
    'two lengths': `${post('Content-Length: 5', 'Content-Length: 60')}12345${smuggled}`,
    'a length with a sign': `${post('Content-Length: +5')}12345${smuggled}`,
    'a length that overflows': `${post('Content-Length: 18446744073709551621')}12345${smuggled}`,
    'an unknown transfer encoding': `${post('Transfer-Encoding: xchunked')}0\r\n\r\n${smuggled}`,
    'chunked not last': `${post('Transfer-Encoding: chunked, identity')}0\r\n\r\n${smuggled}`,
    'a space before the colon': `${post('Transfer-Encoding : chunked')}0\r\n\r\n${smuggled}`,
    'a folded header': `${post('X: a\r\n Transfer-Encoding: chunked')}0\r\n\r\n${smuggled}`,
    'a chunk size with rubbish': `${post('Transfer-Encoding: chunked')}5;\x00\r\n12345\r\n0\r\n\r\n${smuggled}`,
    'line feeds alone': `POST /api/v1/namespaces HTTP/1.1\nHost: x\nTransfer-Encoding: chunked\n\n0\n\n${smuggled}`,
    'no host': 'GET /readyz HTTP/1.1\r\n\r\n',
    'a header with a NUL': request('GET /readyz HTTP/1.1', 'X: a\0b'),
    'a method that is none': request('FROB /readyz HTTP/1.1'),
    'HTTP/3.0': request('GET /readyz HTTP/3.0'),
    'something else': 'SSH-2.0-OpenSSH_9.2\r\n\r\n',
  })) {
    test(`malformed: ${what}`, async () => {
      const { statuses, ended } = await say(text);
      assert.deepEqual([statuses, ended], [['400'], true]);
      assert.equal((await door.ask('/api/v1/namespaces/default')).status, 200);
    });
  }

  test('too much of headers is 431, long but honest ones are not', async () => {
    const large = await say(request('GET /readyz HTTP/1.1', `X: ${'x'.repeat(200_000)}`));
    // The answer may be lost: the connection is reset while the client still sends.
    assert.deepEqual([large.statuses.every((status) => status === '431'), large.ended], [true, true]);
    const many = await say(request('GET /readyz HTTP/1.1', ...Array.from({ length: 20_000 }, (_, n) => `X-${n}: 1`)));
    assert.deepEqual([many.statuses.every((status) => status === '431'), many.ended], [true, true]);
    const selector = Array.from({ length: 800 }, (_, n) => `key-${n}!=a-longer-value-${n}`).join(',');
    assert.equal((await door.ask(`/api/v1/configmaps?labelSelector=${encodeURIComponent(selector)}`)).status, 200);
  });

  for (const method of ['TRACE', 'OPTIONS', 'PURGE', 'LINK', 'PROPFIND', 'SEARCH']) {
    test(`${method} does nothing and is told so`, async () => {
      for (const path of ['/api/v1/nodes', '/api/v1/namespaces/default', '/readyz', '/']) {
        const { status, text } = await door.ask(path, { method });
        assert.ok([403, 404, 405].includes(status), `${path}: ${status} ${text}`);
        assert.ok((await nobody.ask(path, { method })).status >= 400);
      }
    });
  }

  test('CONNECT is no way out', async () => {
    const { text, ended } = await say(request('CONNECT 169.254.169.254:80 HTTP/1.1'));
    assert.doesNotMatch(text, /^HTTP\/1\.1 2/);
    assert.equal(ended, true);
  });

  test('HEAD answers as GET where it is answered, without a body, and opens no watch', async () => {
    const { text } = await say(request('HEAD /readyz HTTP/1.1', 'Connection: close'));
    assert.match(text, /^HTTP\/1\.1 200 [^]*\r\n\r\n$/);
    const watch = await say(request('HEAD /api/v1/namespaces?watch=1 HTTP/1.1', 'Connection: close'));
    assert.equal(watch.ended, true);
    assert.match(watch.text, /\r\n\r\n$/);
  });

  test('an upgrade that is not offered is not made', async () => {
    for (const upgrade of ['websocket', 'h2c', 'SPDY/3.1']) {
      const { text } = await say(
        request('GET /readyz HTTP/1.1', 'Connection: Upgrade, close', `Upgrade: ${upgrade}`, 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=='),
      );
      assert.match(text, /^HTTP\/1\.1 200 /, upgrade);
    }
  });

  test('requests in a row on one connection are answered in their order', async () => {
    const { text } = await say(
      `${request('GET /readyz HTTP/1.1')}${request('GET /nothing HTTP/1.1')}${request('GET /livez HTTP/1.1', 'Connection: close')}`,
    );
    assert.deepEqual(
      [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => status),
      ['200', '404', '200'],
    );
  });

  test('`Expect: 100-continue` is answered before the body', async () => {
    const { text } = await rawConversation(
      muster.access,
      (socket) => {
        socket.write(
          request(
            'POST /api/v1/namespaces/default/configmaps HTTP/1.1',
            'Content-Type: application/json',
            'Expect: 100-continue',
            'Content-Length: 30',
            'Connection: close',
          ),
        );
        socket.once('data', () => socket.write('{"metadata":{"name":"waited"}}'));
      },
      3000,
    );
    assert.match(text, /^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 201 /);
  });

  const withoutCertificate = () => {
    const { host, port, ca, url } = muster.access;
    return { host, port, ca, url };
  };

  describe('paths in disguise', () => {
    const paths = [
      '/api/v1/namespaces/default/..%2fkube-system/secrets',
      '/api/v1/namespaces/default/../kube-system/secrets',
      '/api/v1/namespaces/default%2f..%2fkube-system/secrets',
      '/readyz/../api/v1/nodes',
      '/readyz/..%2fapi%2fv1%2fnodes',
      '/readyz%2f../api/v1/nodes',
      '/healthz/../../api/v1/secrets',
      '//api/v1/secrets',
      '/api//v1/secrets',
      '/api/v1//secrets',
      '/./api/v1/secrets',
      '/%61pi/v1/secrets',
      '/api/v1/%73ecrets',
      '/API/v1/secrets',
      '/api/v1/secrets/',
      '/api/v1/secrets;x',
      '/api/v1/secrets%00',
      '/api/v1/secrets%',
      '/api/v1/secrets%zz',
      '/api/v1/secrets%c0%af',
      '/version/../api/v1/secrets',
      '/apis/../api/v1/secrets',
      '\\api\\v1\\secrets',
      '/api/v1/namespaces/kube-system/secrets?watch=1&x=/readyz',
      '/api/v1/namespaces/kube-system/secrets#/readyz',
      'https://muster/api/v1/secrets',
      'http://127.0.0.1:1/api/v1/secrets',
    ];

    test('lead nobody to what nobody may see', async () => {
      for (const path of paths) {
        const { text } = await rawConversation(
          withoutCertificate(),
          (socket) => socket.write(request(`GET ${path} HTTP/1.1`, 'Connection: close')),
          3000,
        );
        assert.match(text, /^HTTP\/1\.1 (400|401|403|404|301) /, `${path}: ${text.slice(0, 200)}`);
      }
    });

    test('lead a user of one namespace to no other, and to nothing that is not there', async () => {
      await door.ask('/api/v1/namespaces/kube-system/secrets', {
        method: 'POST',
        body: { metadata: { name: 'hidden' }, data: { a: 'aGlkZGVu' } },
      });
      await door.ask('/apis/rbac.authorization.k8s.io/v1/namespaces/default/rolebindings', {
        method: 'POST',
        body: {
          metadata: { name: 'all' },
          roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'admin' },
          subjects: [{ kind: 'User', name: 'ursula', apiGroup: 'rbac.authorization.k8s.io' }],
        },
      });
      const headers = { 'impersonate-user': 'ursula' };
      assert.equal((await door.ask('/api/v1/namespaces/default/secrets', { headers })).status, 200);
      for (const path of [
        ...paths,
        '/api/v1/namespaces/default/secrets/..%2f..%2fkube-system%2fsecrets%2fhidden',
        '/api/v1/namespaces/default/secrets/%2e%2e',
      ]) {
        const { text } = await rawConversation(
          muster.access,
          (socket) => socket.write(request(`GET ${path} HTTP/1.1`, 'Impersonate-User: ursula', 'Connection: close')),
          3000,
        );
        assert.match(text, /^HTTP\/1\.1 [34]/, `${path}: ${text.slice(0, 300)}`);
        assert.ok(!text.includes('aGlkZGVu'), path);
      }
    });

    test('name no object outside its place', async () => {
      for (const name of ['..', '.', '../x', 'a/b', '..%2fx', 'a%2fb', '', 'a\0b', 'a b', 'UPPER']) {
        const { status } = await door.ask('/api/v1/namespaces/default/configmaps', { method: 'POST', body: { metadata: { name } } });
        assert.equal(status, 422, JSON.stringify(name));
        const other = await door.ask('/api/v1/namespaces/default/configmaps', {
          method: 'POST',
          body: { metadata: { name: 'x', namespace: name || '..' } },
        });
        assert.equal(other.status, 400, JSON.stringify(name));
      }
    });
  });

  describe('impersonation', () => {
    const whoAmI = async (headers: Readonly<Record<string, string>>, through = door) => {
      const answer = await through.ask('/apis/authentication.k8s.io/v1/selfsubjectreviews', {
        method: 'POST',
        body: { apiVersion: 'authentication.k8s.io/v1', kind: 'SelfSubjectReview' },
        headers,
      });
      return { status: answer.status, user: answer.status === 201 ? JSON.parse(answer.text).status.userInfo : undefined };
    };

    test('is for those who may', async () => {
      assert.equal((await whoAmI({ 'impersonate-user': 'jane' })).user.username, 'jane');
      assert.deepEqual((await whoAmI({ 'impersonate-user': 'jane', 'impersonate-group': 'crew' })).user.groups, [
        'crew',
        'system:authenticated',
      ]);
      assert.equal((await whoAmI({ 'impersonate-user': 'jane' }, nobody)).status, 403);
      assert.equal((await whoAmI({ 'impersonate-user': 'system:admin', 'impersonate-group': 'system:masters' }, nobody)).status, 403);
    });

    test('needs a user: groups, extras or a uid alone are refused', async () => {
      for (const header of ['impersonate-group', 'impersonate-extra-scopes', 'impersonate-uid'])
        assert.ok((await whoAmI({ [header]: 'x' })).status >= 400, header);
    });

    test("proxies' headers mean nothing here", async () => {
      for (const headers of [
        { 'x-remote-user': 'system:admin', 'x-remote-group': 'system:masters' },
        { 'x-forwarded-for': '127.0.0.1', forwarded: 'for=127.0.0.1' },
      ]) {
        assert.equal((await nobody.ask('/api/v1/nodes', { headers })).status, 403);
      }
    });
  });
});
