// Bodies that are too large, too deep, too many or not what they say: each gets a clear answer soon, and the server goes on.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type Answer, askStream, Door, http2Session } from '../door.ts';
import { rawConversation } from '../raw.ts';
import { type MusterProcess, startFresh } from '../muster-process.ts';

const collection = '/api/v1/namespaces/default/configmaps';
const limit = 3 * 1024 * 1024;
const post = 'POST /api/v1/namespaces/default/configmaps HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';

describe('bodies', () => {
  let muster: MusterProcess;
  let stop: () => Promise<void> = async () => undefined;
  let door: Door;

  before(async () => {
    ({ muster, stop } = await startFresh());
    door = new Door(muster.access);
  });
  after(async () => {
    door.close();
    await stop();
  });

  /** Answered in bounded time, not as a fault of ours, and others are served at once. */
  const send = async (
    body: unknown,
    headers: Readonly<Record<string, string>> = {},
    path = collection,
    method = 'POST',
  ): Promise<Answer> => {
    const begun = performance.now();
    const answer = await door.ask(path, { method, body, headers });
    const took = performance.now() - begun;
    assert.ok(took < 5000, `${took} ms`);
    assert.ok(answer.status < 500, `${answer.status} ${answer.text.slice(0, 300)}`);
    assert.equal((await door.ask('/readyz')).text, 'ok');
    return answer;
  };
  const named = (name: string, more: string): string => `{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"${name}"},${more}}`;

  test('one byte more than 3 MiB is 413, with Content-Length and without', async () => {
    const answer = await send(named('large', `"data":{"a":"${'x'.repeat(limit)}"}`));
    assert.equal(answer.status, 413);
    assert.deepEqual([JSON.parse(answer.text).reason, JSON.parse(answer.text).kind], ['RequestEntityTooLarge', 'Status']);
    const { text } = await rawConversation(muster.access, (socket) => {
      socket.write(`${post}Transfer-Encoding: chunked\r\n\r\n`);
      const chunk = 'x'.repeat(0x10000);
      for (let sent = 0; sent <= limit; sent += 0x10000) socket.write(`10000\r\n${chunk}\r\n`);
      socket.write('0\r\n\r\n');
    });
    assert.match(text, /^HTTP\/1\.1 413 /);
  });

  test('over HTTP/2 it is 413 too, and the session goes on', async () => {
    const session = http2Session(muster.access, muster.access);
    const headers = { 'content-type': 'application/json' };
    const body = named('large', `"data":{"a":"${'x'.repeat(limit)}"}`);
    const announced = await askStream(session, collection, {
      method: 'POST',
      headers: { ...headers, 'content-length': String(body.length) },
      body,
    });
    assert.equal(announced.status, 413);
    assert.equal((await askStream(session, collection, { method: 'POST', headers, body })).status, 413);
    assert.equal((await askStream(session, '/readyz')).text, 'ok');
    session.close();
  });

  test('what is too large is not read to its end: the connection is cut soon after the answer', async () => {
    const begun = performance.now();
    const { text, ended } = await rawConversation(
      muster.access,
      (socket) => {
        socket.write(`${post}Content-Length: 99999999999\r\n\r\n`);
        const go = (): void => {
          if (!socket.destroyed) socket.write('x'.repeat(0x10000), () => setImmediate(go));
        };
        go();
      },
      10_000,
    );
    assert.match(text, /^HTTP\/1\.1 413 /);
    assert.equal(ended, true);
    assert.ok(performance.now() - begun < 8000);
  });

  test('a body that ends early is not taken for whole', async () => {
    const { text } = await rawConversation(
      muster.access,
      (socket) => socket.end(`${post}Content-Length: 500\r\n\r\n${named('cut', '"data":{}')}`),
      3000,
    );
    assert.doesNotMatch(text, /^HTTP\/1\.1 20/);
    assert.equal((await door.ask(`${collection}/cut`)).status, 404);
  });

  for (const { what, body } of [
    { what: 'lists in lists', body: `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}` },
    { what: 'objects in objects', body: `${'{"a":'.repeat(400_000)}1${'}'.repeat(400_000)}` },
    { what: 'depth in a field that is not known', body: named('deep', `"extra":${'['.repeat(500_000)}${']'.repeat(500_000)}`) },
    { what: 'depth that never closes', body: '[{"a":'.repeat(300_000) },
  ]) {
    test(`too deep: ${what}`, async () => {
      assert.equal((await send(body)).status, 400);
    });
    test(`too deep, as a patch: ${what}`, async () => {
      await door.ask(collection, { method: 'POST', body: named('patched', '"data":{}') });
      for (const type of ['application/merge-patch+json', 'application/strategic-merge-patch+json', 'application/json-patch+json']) {
        const { status } = await send(body, { 'content-type': type }, `${collection}/patched`, 'PATCH');
        assert.ok(status >= 400 && status < 500, `${type}: ${status}`);
      }
    });
  }

  test('a hundred thousand keys are data like any other', async () => {
    const data = Object.fromEntries(Array.from({ length: 100_000 }, (_, n) => [`k${n}`, '']));
    assert.equal((await send({ metadata: { name: 'keys' }, data })).status, 201);
    const got = await door.json(`${collection}/keys`);
    assert.equal(Object.keys(got.data).length, 100_000);
    assert.equal((await door.ask(`${collection}/keys`, { method: 'DELETE' })).status, 200);
  });

  test('a hundred thousand fields nobody knows, or named twice: the warnings stay small', async () => {
    const unknown = Array.from({ length: 100_000 }, (_, n) => `"u${n}":1`).join();
    const twice = Array.from({ length: 50_000 }, (_, n) => `"d${n}":"","d${n}":""`).join();
    for (const body of [named('unknown', unknown), named('twice', `"data":{${twice}}`)]) {
      const answer = await send(body);
      assert.equal(answer.status, 201);
      assert.ok(String(answer.headers['warning']).length < 16 * 1024, `${String(answer.headers['warning']).length}`);
      const strict = await send(body, {}, `${collection}?fieldValidation=Strict`);
      assert.equal(strict.status, 400);
      assert.ok(strict.text.length < 1024 * 1024, `${strict.text.length}`);
    }
  });

  test('a warning may be in any script', async () => {
    const answer = await send('{"metadata":{"name":"script"},"\u5b57\u6bb5":1}');
    assert.equal(answer.status, 201);
    assert.match(Buffer.from(String(answer.headers['warning']), 'latin1').toString(), /unknown field .*\u5b57\u6bb5/);
  });

  test('a hundred thousand errors in one object', async () => {
    const data = Array.from({ length: 100_000 }, (_, n) => `"/${n}":""`).join();
    assert.equal((await send(named('errors', `"data":{${data}}`))).status, 422);
    const ports = Array.from({ length: 20_000 }, () => ({ port: -1 }));
    assert.equal((await send({ metadata: { name: 'ports' }, spec: { ports } }, {}, '/api/v1/namespaces/default/services')).status, 422);
  });

  for (const [what, body] of Object.entries({
    'a number with a million digits': named('number', `"data":{"a":${'1'.repeat(1_000_000)}}`),
    'an exponent without end': named('number', `"metadata":{"generation":1e${'9'.repeat(100_000)}}`),
    nothing: '',
    half: '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"ha',
    'a list': '[]',
    'text after the end': `${named('trailing', '"data":{}')} {}`,
    'another kind': '{"apiVersion":"v1","kind":"Secret","metadata":{"name":"x"}}',
    'a NUL': named('nul', '"data":{"a":"\u0000"}'),
  })) {
    test(`not what it should be: ${what}`, async () => {
      assert.equal((await send(body)).status, 400);
    });
  }

  test('null is an object that says nothing, as upstream has it', async () => {
    assert.equal((await send('null')).status, 422);
  });

  test('bytes that are no UTF-8 are not kept as they are', async () => {
    const bytes = Buffer.concat([
      Buffer.from('{"metadata":{"name":"bytes"},"data":{"a":"'),
      Buffer.from([0xff, 0xfe, 0xc0, 0x80]),
      Buffer.from('"}}'),
    ]);
    const { status } = await send(bytes);
    if (status === 201) assert.match((await door.json(`${collection}/bytes`)).data.a, /^\ufffd+$/);
    else assert.equal(status, 400);
  });

  for (const [what, text] of Object.entries({
    'keys that are keys': '? '.repeat(1000),
    'lists in lists': '['.repeat(100_000),
    'lists in lists in blocks': '- '.repeat(100_000),
    'maps in maps': '{a: '.repeat(50_000),
    'deep blocks': Array.from({ length: 600 }, (_, n) => `${' '.repeat(n)}a:`).join('\n'),
    'tags without end': '!!str '.repeat(40_000),
    'more than anyone writes': 'a: b\n'.repeat(500_000),
    binary: '\0\u0001\u0002',
  })) {
    test(`hostile YAML: ${what}`, async () => {
      assert.equal((await send(text, { 'content-type': 'application/yaml' })).status, 400);
    });
  }

  test('YAML as people write it is taken', async () => {
    const text = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: by-hand\n  labels: {a: b}\ndata:\n  list: |\n    - - - ? [ { \n';
    assert.equal((await send(text, { 'content-type': 'application/yaml' })).status, 201);
    assert.equal((await door.json(`${collection}/by-hand`)).data.list, '- - - ? [ { \n');
  });

  test('a YAML bomb does not go off', async () => {
    const lines = Array.from(
      { length: 30 },
      (_, n) => `a${n}: &a${n} [${n === 0 ? '"x"' : Array.from({ length: 9 }, () => `*a${n - 1}`).join()}]`,
    );
    assert.equal((await send(lines.join('\n'), { 'content-type': 'application/yaml' })).status, 400);
  });

  test('what is said to be protobuf and is none, or nests for ever', async () => {
    const headers = { 'content-type': 'application/vnd.kubernetes.protobuf' };
    const nested = (depth: number): Buffer => {
      let inner = Buffer.alloc(0);
      for (let n = 0; n < depth; n++) {
        const length: number[] = [];
        for (let left = inner.length; ; left >>>= 7) {
          length.push(left > 127 ? (left & 127) | 128 : left);
          if (left <= 127) break;
        }
        inner = Buffer.concat([Buffer.from([0x0a, ...length]), inner]);
      }
      return inner;
    };
    for (const body of ['', 'k8s\0', 'k8s\0\xff\xff\xff\xff\xff\xff', 'nonsense'])
      assert.equal((await send(Buffer.from(body, 'latin1'), headers)).status, 400);
    for (const depth of [50, 3000]) {
      const { status } = await send(Buffer.concat([Buffer.from('k8s\0'), nested(depth)]), headers);
      assert.equal(status, 400);
    }
  });

  test('a type that is not spoken is 415', async () => {
    assert.equal((await send('x', { 'content-type': 'text/plain' })).status, 415);
    assert.equal((await send('{}', { 'content-type': 'application/xml' }, `${collection}/x`, 'PATCH')).status, 415);
  });

  test('JSON patches that multiply, or go on and on', async () => {
    await door.ask(collection, { method: 'POST', body: { metadata: { name: 'grows' }, data: { a: 'x'.repeat(100_000) } } });
    const headers = { 'content-type': 'application/json-patch+json' };
    const doubling = Array.from({ length: 40 }, (_, n) => ({ op: 'copy', from: '/data', path: `/data/n${n}` }));
    const { status } = await send(doubling, headers, `${collection}/grows`, 'PATCH');
    assert.ok(status >= 400 && status < 500, `${status}`);
    const many = Array.from({ length: 50_000 }, () => ({ op: 'test', path: '/metadata/name', value: 'grows' }));
    const endless = await send(many, headers, `${collection}/grows`, 'PATCH');
    assert.ok([413, 422, 400].includes(endless.status), `${endless.status}`);
    assert.equal((await door.json(`${collection}/grows`)).data.a.length, 100_000);
  });

  test('an object that is too large to keep is refused with the reason', async () => {
    const answer = await send({ metadata: { name: 'much' }, data: { a: 'x'.repeat(1_100_000) } });
    assert.equal(answer.status, 422);
    assert.match(JSON.parse(answer.text).message, /Too long: must have at most 1048576/);
    const notes = await send({ metadata: { name: 'notes', annotations: { a: 'x'.repeat(300_000) } } });
    assert.equal(notes.status, 422);
    assert.match(JSON.parse(notes.text).message, /annotations: Too long/);
  });

  test('DELETE with a large or wrong body', async () => {
    await door.ask(collection, { method: 'POST', body: { metadata: { name: 'stays' } } });
    assert.equal((await send('x'.repeat(limit + 1), {}, `${collection}/stays`, 'DELETE')).status, 413);
    assert.equal((await send('{"kind":', {}, `${collection}/stays`, 'DELETE')).status, 400);
    assert.equal((await door.ask(`${collection}/stays`)).status, 200);
  });
});
