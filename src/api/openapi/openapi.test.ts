import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import type { ApiAnswer } from '../exchange.ts';
import { OpenApi } from './openapi.ts';
import { fewResources } from './served.fixture.ts';

const openApi = new OpenApi(fewResources, 'v1.36.4');

const get = async (path: string, headers: Record<string, string> = {}): Promise<ApiAnswer> => {
  const [before = '', query = ''] = path.split('?');
  const answer = await openApi.answer({ path: before, query, headers });
  assert.ok(answer !== undefined, path);
  return answer;
};

const bytesOf = (answer: ApiAnswer): Buffer => (answer.body.kind === 'bytes' ? Buffer.from(answer.body.data) : Buffer.alloc(0));
const indexOf = async (): Promise<Record<string, { serverRelativeURL: string }>> =>
  (JSON.parse(bytesOf(await get('/openapi/v3')).toString()) as { paths: Record<string, { serverRelativeURL: string }> }).paths;

test('`OpenApi` lists every group and version with the address of its document', async () => {
  const paths = await indexOf();
  assert.deepEqual(Object.keys(paths), ['api/v1', 'apis/authentication.k8s.io/v1', 'apis/rbac.authorization.k8s.io/v1']);
  assert.match(paths['api/v1']?.serverRelativeURL ?? '', /^\/openapi\/v3\/api\/v1\?hash=[0-9A-F]{128}$/);
});

test('`OpenApi` lets a document with the right hash be kept for ever and sends a wrong one to the right place', async () => {
  const address = (await indexOf())['api/v1']?.serverRelativeURL ?? '';
  const right = await get(address);
  assert.equal(right.status, 200);
  assert.match(String(right.headers['cache-control']), /immutable/);
  const wrong = await get('/openapi/v3/api/v1?hash=OLD');
  assert.equal(wrong.status, 301);
  assert.equal(wrong.headers['location'], address);
});

test('`OpenApi` answers 304 to who has the document already', async () => {
  const { headers } = await get('/openapi/v2');
  const again = await get('/openapi/v2', { 'if-none-match': String(headers['etag']) });
  assert.equal(again.status, 304);
  assert.equal(again.body.kind, 'none');
});

test('`OpenApi` compresses for who takes it', async () => {
  const plain = await get('/openapi/v3/api/v1', { 'accept-encoding': 'gzip;q=0' });
  const small = await get('/openapi/v3/api/v1', { 'accept-encoding': 'deflate, gzip' });
  assert.equal(plain.headers['content-encoding'], undefined);
  assert.equal(small.headers['content-encoding'], 'gzip');
  assert.deepEqual(gunzipSync(bytesOf(small)), bytesOf(plain));
});

test('`OpenApi` speaks protobuf to kubectl, under a name that kubectl can read', async () => {
  const answer = await get('/openapi/v2', { accept: 'application/com.github.proto-openapi.spec.v2@v1.0+protobuf' });
  assert.equal(answer.headers['content-type'], 'application/com.github.proto-openapi.spec.v2.v1.0+protobuf');
  assert.equal(bytesOf(answer).subarray(0, 5).toString('latin1'), '\n\u00032.0');
});

test('`OpenApi` answers 406 to what it cannot say, and leaves other paths alone', async () => {
  assert.equal((await get('/openapi/v2', { accept: 'text/html' })).status, 406);
  assert.equal((await get('/openapi/v2', { accept: 'text/html, */*' })).status, 200);
  assert.equal(await openApi.answer({ path: '/openapi/v3/apis/none/v1', query: '', headers: {} }), undefined);
  assert.equal(await openApi.answer({ path: '/openapi/v4', query: '', headers: {} }), undefined);
});
