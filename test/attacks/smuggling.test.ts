// Requests that mean one thing to whoever guards and another to whoever answers: paths in disguise, bodies of two lengths,
// pseudo-headers, names with slashes in them. A node tries to reach what is another's by each; nothing answers.
import assert from 'node:assert/strict';
import { connect as connectHttp2, type ClientHttp2Session } from 'node:http2';
import { before, describe, test } from 'node:test';
import type { Pair } from '../pairs.ts';
import { rawConversation, request } from '../raw.ts';
import { battleground } from './battleground.ts';

const secret = '/api/v1/namespaces/default/secrets/b-secret';
/** What the secret holds, as it would be told. */
const hidden = 'aGlkZGVu';

describe('smuggling', () => {
  const ground = battleground();
  let pair: Pair;
  before(async () => {
    await ground().haveB();
    await ground().registered('smuggler');
    pair = ground().signer.pair({ name: 'system:node:smuggler', groups: ['system:nodes'] });
  });
  const say = async (text: string): Promise<{ statuses: string[]; text: string }> => {
    const { url, host, port, ca } = ground().muster.access;
    const place = { url, host, port, ca, cert: Buffer.from(pair.cert), key: Buffer.from(pair.key) };
    const said = await rawConversation(place, (socket) => socket.write(text), 3000);
    return { statuses: [...said.text.matchAll(/^HTTP\/1\.1 (\d{3}) /gm)].map(([, status = '']) => status), text: said.text };
  };
  const refused = async (text: string): Promise<void> => {
    const { statuses, text: told } = await say(text);
    assert.ok(!told.includes(hidden), told);
    assert.ok(statuses.length > 0 && statuses.every((status) => /^4\d\d|301/.test(status)), `${text.slice(0, 80)}: ${told.slice(0, 200)}`);
  };

  test('the true path is refused, and that is told at the front desk', async () => {
    await refused(request(`GET ${secret} HTTP/1.1`, 'Connection: close'));
    await ground().shown('smuggler', { cause: 'MU661', says: /^secrets "b-secret" is forbidden/ });
  });

  const disguises: Readonly<Record<string, string>> = {
    'a double slash': '/api/v1//namespaces/default/secrets/b-secret',
    'a double slash in front': '//api/v1/namespaces/default/secrets/b-secret',
    'a dot': '/api/v1/./namespaces/default/secrets/b-secret',
    'up from its own Node': '/api/v1/nodes/smuggler/../../namespaces/default/secrets/b-secret',
    'up from its own Node, encoded': '/api/v1/nodes/smuggler%2f..%2f..%2fnamespaces%2fdefault%2fsecrets%2fb-secret',
    'up from the health checks': '/readyz/../api/v1/namespaces/default/secrets/b-secret',
    'up from the health checks, encoded': '/readyz/%2e%2e/api/v1/namespaces/default/secrets/b-secret',
    'encoded twice': '/api/v1/namespaces/default/secrets/b%252dsecret',
    'a letter encoded': '/api/v1/namespaces/default/%73ecrets/b-secret',
    'another letter case': '/API/v1/namespaces/default/Secrets/b-secret',
    'a slash in the name': '/api/v1/namespaces/default%2fsecrets/b-secret',
    'a slash in the resource': '/api/v1/namespaces/default/secrets%2fb-secret',
    'a subresource that is none': `${secret}/status`,
    'a parameter in the path': `${secret};a=b`,
    'a fragment': `/api/v1/nodes/smuggler#/../../namespaces/default/secrets/b-secret`,
    'a NUL, encoded': `${secret}%00`,
    'a newline, encoded': `${secret}%0d%0aX-Y:%20z`,
    'a backslash': '/api/v1/namespaces/default\\secrets\\b-secret',
    'overlong UTF-8': '/api/v1/namespaces/default/secrets/..%c0%afb-secret',
    'an absolute form of this server': `https://127.0.0.1${secret}`,
    'an absolute form of another server': `http://169.254.169.254${secret}`,
    'the old way to watch': '/api/v1/watch/namespaces/default/secrets/b-secret',
    'the old way to reach through': '/api/v1/proxy/namespaces/default/services/kubernetes',
    'another version': '/api/v1beta3/namespaces/default/secrets/b-secret',
    'another group': '/apis/v1/namespaces/default/secrets/b-secret',
    'a list by name and another name': '/api/v1/namespaces/default/secrets?fieldSelector=metadata.name%3Db-secret,metadata.name!%3Dx',
    'a list by two names': '/api/v1/namespaces/default/secrets?fieldSelector=metadata.name%3Dx&fieldSelector=metadata.name%3Db-secret',
    'a list by an escaped name': '/api/v1/namespaces/default/secrets?fieldSelector=metadata.name%3Db%5C-secret',
    'all of a namespace by its label': '/api/v1/namespaces/default/secrets?labelSelector=metadata.name%3Db-secret',
  };
  for (const [what, path] of Object.entries(disguises))
    test(`a path with ${what}`, () => refused(request(`GET ${path} HTTP/1.1`, 'Connection: close')));

  const inner = request(`GET ${secret} HTTP/1.1`, 'Connection: close');
  const post = (...headers: string[]): string => request('POST /api/v1/namespaces/default/configmaps HTTP/1.1', ...headers);
  const bodies: Readonly<Record<string, string>> = {
    'a length and chunks': `${post('Content-Length: 5', 'Transfer-Encoding: chunked')}0\r\n\r\n${inner}`,
    'two lengths': `${post('Content-Length: 0', `Content-Length: ${inner.length}`)}${inner}`,
    'a length with a sign': `${post('Content-Length: +0')}${inner}`,
    'a length in hexadecimal': `${post('Content-Length: 0x0')}${inner}`,
    'chunks spelled otherwise': `${post('Transfer-Encoding: xchunked')}0\r\n\r\n${inner}`,
    'chunks after something else': `${post('Transfer-Encoding: identity, chunked, identity')}0\r\n\r\n${inner}`,
    'chunks in a folded header': `${post('Transfer-Encoding:\r\n chunked', 'Content-Length: 4')}0\r\n\r\n${inner}`,
    'a chunk with a comment that ends the line': `${post('Transfer-Encoding: chunked')}0;\n\r\n\r\n${inner}`,
    'a space before the colon': `${post('Content-Length : 0')}${inner}`,
    'a header that ends too soon': `${post('X: a\rContent-Length: 0')}${inner}`,
  };
  for (const [what, text] of Object.entries(bodies)) {
    test(`a body with ${what}`, async () => {
      const { statuses, text: told } = await say(text);
      assert.ok(!told.includes(hidden), told);
      assert.ok(statuses.every((status) => status.startsWith('4')) && statuses.length <= 2, told.slice(0, 300));
    });
  }
  test('an authorization twice is not two chances', async () => {
    const { text } = await say(request('GET /api HTTP/1.1', 'Authorization: Bearer one', 'Authorization: Bearer two', 'Connection: close'));
    assert.match(text, /^HTTP\/1\.1 40[01] /);
  });
  test('a host of another name opens nothing', async () => {
    const { statuses } = await say(
      `GET ${secret} HTTP/1.1\r\nHost: kubernetes.default.svc\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
    );
    assert.ok(statuses.every((status) => status.startsWith('4')));
  });

  const streams: Readonly<Record<string, Record<string, string>>> = {
    'a path that is no path': { ':path': 'api/v1/namespaces/default/secrets/b-secret' },
    'an absolute path': { ':path': `https://127.0.0.1${secret}` },
    'an authority of another server': { ':path': secret, ':authority': '169.254.169.254' },
    'another scheme': { ':path': secret, ':scheme': 'http' },
    'a host beside the authority': { ':path': secret, ':authority': '127.0.0.1', host: 'localhost' },
    'a method that is none': { ':path': secret, ':method': 'GET /readyz' },
    'a method in small letters': { ':path': secret, ':method': 'get' },
    'a path with a newline': { ':path': '/readyz\r\nGET /x' },
    'an empty path': { ':path': '' },
    'a star': { ':path': '*', ':method': 'OPTIONS' },
    'somebody else to act as': { ':path': secret, 'impersonate-user': 'system:admin', 'impersonate-group': 'system:masters' },
  };
  for (const [what, headers] of Object.entries(streams)) {
    test(`HTTP/2 with ${what}`, async () => {
      const { url, ca } = ground().muster.access;
      const session: ClientHttp2Session = connectHttp2(url, { ca, ...pair });
      session.on('error', () => undefined);
      const { status, text } = await new Promise<{ status: number; text: string }>((resolve) => {
        let seen = 0;
        let told = '';
        try {
          const stream = session.request({ ':method': 'GET', ...headers });
          stream.on('response', (head) => (seen = Number(head[':status'])));
          stream.on('data', (bytes: Buffer) => (told += bytes.toString()));
          stream.on('error', () => undefined);
          stream.on('close', () => {
            resolve({ status: seen, text: told });
          });
          stream.end();
        } catch (error) {
          // The client's own library will not send it.
          resolve({ status: 0, text: String(error) });
        }
      });
      session.destroy();
      assert.ok(!text.includes(hidden));
      assert.ok(status === 0 || status >= 300, `${status} ${text.slice(0, 200)}`);
    });
  }

  test('after all that the server answers whom it should', async () => {
    const { data } = await ground().admin.json(secret);
    assert.equal(data.a, hidden);
  });
});
