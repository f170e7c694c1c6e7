import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { KubeObject } from '../api/object.ts';
import { StatusError } from '../api/status.ts';
import { PeerError } from '../language/errors.ts';
import type { Resource } from './client.ts';
import { certificateSigningRequests, configMaps, leases, nodes, pods } from './resources.ts';
import { createClient } from './rest-client.ts';
import type { Transport, TransportRequest } from './transport.ts';

const anything: Resource = configMaps;

/** Gives the same answer to every request and keeps what was asked. */
class Scripted implements Transport {
  readonly server = 'https://scripted';
  readonly asked: TransportRequest[] = [];
  readonly #status: number;
  readonly #chunks: readonly (string | Uint8Array)[];

  constructor(status: number, ...chunks: readonly (string | Uint8Array)[]) {
    this.#status = status;
    this.#chunks = chunks;
  }

  async send(
    request: TransportRequest,
  ): Promise<{ status: number; headers: Record<string, string>; body: AsyncIterable<string | Uint8Array> }> {
    this.asked.push(request);
    const chunks = this.#chunks;
    const body = (async function* (): AsyncGenerator<string | Uint8Array> {
      for (const chunk of chunks) yield await Promise.resolve(chunk);
    })();
    return Promise.resolve({ status: this.#status, headers: {}, body });
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  get last(): string {
    const request = this.asked.at(-1);
    return `${request?.method ?? ''} ${request?.path ?? ''}`;
  }

  get lastBody(): unknown {
    return JSON.parse(String(this.asked.at(-1)?.body)) as unknown;
  }
}

const object: KubeObject = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a', namespace: 'ns' } };

describe('createClient', () => {
  test('asks where Kubernetes answers', async () => {
    const transport = new Scripted(200, '{"metadata":{},"items":[]}');
    const client = createClient(transport);
    await client.get(pods, { namespace: 'ns', name: 'a/b' }, { subresource: 'status' });
    assert.equal(transport.last, 'GET /api/v1/namespaces/ns/pods/a%2Fb/status');
    await client.get(nodes, { name: 'n' });
    assert.equal(transport.last, 'GET /api/v1/nodes/n');
    await client.list(leases);
    assert.equal(transport.last, 'GET /apis/coordination.k8s.io/v1/leases');
    await client.list(leases, { namespace: 'ns', labelSelector: 'a=b,c', fieldSelector: 'metadata.name=x', limit: 5, continue: 't' });
    assert.equal(
      transport.last,
      'GET /apis/coordination.k8s.io/v1/namespaces/ns/leases?labelSelector=a%3Db%2Cc&fieldSelector=metadata.name%3Dx&limit=5&continue=t',
    );
    await client.create(anything, object, { dryRun: true, fieldManager: 'me' });
    assert.equal(transport.last, 'POST /api/v1/namespaces/ns/configmaps?dryRun=All&fieldManager=me');
    await client.update(anything, object);
    assert.equal(transport.last, 'PUT /api/v1/namespaces/ns/configmaps/a');
    await client.patch(certificateSigningRequests, { name: 'c' }, 'merge', { a: 1 }, { subresource: 'approval' });
    assert.equal(transport.last, 'PATCH /apis/certificates.k8s.io/v1/certificatesigningrequests/c/approval');
    assert.equal(transport.asked.at(-1)?.headers['content-type'], 'application/merge-patch+json');
  });

  test('deletes with preconditions', async () => {
    const transport = new Scripted(200, '{"kind":"Status"}');
    await createClient(transport).delete(
      pods,
      { name: 'a', namespace: 'ns' },
      { uid: 'u', gracePeriodSeconds: 0, propagationPolicy: 'Orphan' },
    );
    assert.equal(transport.last, 'DELETE /api/v1/namespaces/ns/pods/a');
    assert.deepEqual(transport.lastBody, {
      kind: 'DeleteOptions',
      apiVersion: 'v1',
      gracePeriodSeconds: 0,
      propagationPolicy: 'Orphan',
      preconditions: { uid: 'u' },
    });
  });

  test('gives the items of a list their kind', async () => {
    const transport = new Scripted(
      200,
      '{"kind":"ConfigMapList","apiVersion":"v1","metadata":{"resourceVersion":"7"},"items":[{"metadata":{"name":"a"}}]}',
    );
    const list = await createClient(transport).list(anything);
    assert.deepEqual(list.items, [{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' } }]);
    const none = await createClient(new Scripted(200, '{"metadata":{},"items":null}')).list(anything);
    assert.deepEqual(none.items, []);
  });

  test('rejects with what the server said', async () => {
    const status = {
      kind: 'Status',
      apiVersion: 'v1',
      metadata: {},
      status: 'Failure',
      message: 'gone',
      reason: 'NotFound',
      details: { name: 'a' },
      code: 404,
    };
    await assert.rejects(
      createClient(new Scripted(404, JSON.stringify(status))).get(anything, { name: 'a' }),
      (error) =>
        error instanceof StatusError &&
        error.code === 404 &&
        error.reason === 'NotFound' &&
        error.message === 'gone' &&
        error.details?.name === 'a',
    );
    await assert.rejects(
      createClient(new Scripted(502, '<html>bad gateway')).get(anything, { name: 'a' }),
      (error) => error instanceof StatusError && error.code === 502 && error.message === '<html>bad gateway',
    );
    await assert.rejects(
      createClient(new Scripted(200, '<html>log in')).get(anything, { name: 'a' }),
      (error) => error instanceof PeerError && error.id === 'server-answer-unreadable',
    );
  });

  test('reads watch events however they are cut', async () => {
    const lines = ['ADDED', 'MODIFIED', 'BOOKMARK', 'DELETED']
      .map((type) => `${JSON.stringify({ type, object: { metadata: { name: 'ä€' } } })}\n`)
      .join('');
    const bytes = Buffer.from(`${lines}\n{"type":"ADD`);
    for (const size of [1, 2, 3, 7, 50, bytes.length]) {
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => bytes.subarray(index * size, (index + 1) * size));
      const transport = new Scripted(200, ...chunks);
      const seen: string[] = [];
      const watch = createClient(transport).watch(anything, { resourceVersion: '5', allowBookmarks: true, timeoutSeconds: 9 });
      for await (const {
        type,
        object: { metadata },
      } of watch)
        seen.push(`${type} ${metadata.name ?? ''}`);
      assert.deepEqual(seen, ['ADDED ä€', 'MODIFIED ä€', 'BOOKMARK ä€', 'DELETED ä€']);
      assert.equal(transport.last, 'GET /api/v1/configmaps?resourceVersion=5&watch=true&allowWatchBookmarks=true&timeoutSeconds=9');
    }
  });

  const watchAll = async (transport: Transport): Promise<void> => {
    for await (const event of createClient(transport).watch(anything, {})) assert.equal(event.type, 'ADDED');
  };

  test('throws the Status of an ERROR event', async () => {
    const gone = '{"type":"ERROR","object":{"kind":"Status","code":410,"reason":"Expired","message":"too old resource version"}}\n';
    await assert.rejects(
      watchAll(new Scripted(200, gone)),
      (error) => error instanceof StatusError && error.code === 410 && error.reason === 'Expired',
    );
    await assert.rejects(watchAll(new Scripted(403, '{"kind":"Status","code":403,"reason":"Forbidden","message":"no"}')), /no/);
  });

  test('takes what is no watch event for the peer’s failure', async () => {
    for (const line of ['nonsense\n', 'null\n', '{"type":"ODD","object":{}}\n', '{"type":"ADDED"}\n', '[]\n']) {
      await assert.rejects(
        watchAll(new Scripted(200, line)),
        (error) => error instanceof PeerError && error.id === 'server-answer-unreadable',
      );
    }
  });

  test('passes raw requests through, whatever their answer', async () => {
    const transport = new Scripted(500, 'not ready');
    const { status, body } = await createClient(transport).raw('GET', '/readyz?verbose');
    assert.equal(status, 500);
    assert.equal(body.toString(), 'not ready');
  });
});
