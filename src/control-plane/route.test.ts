import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { StatusError } from '../api/status.ts';
import type { Exchange, Parts } from './exchange.ts';
import { Query } from './query.ts';
import { requestInfoOf } from './request-info.ts';
import { servedResources } from './resources/index.ts';
import { createRoute } from './route.ts';
import { Registry } from './served.ts';

const rbac = '/apis/rbac.authorization.k8s.io/v1';
const reviews = '/apis/authorization.k8s.io/v1';

/** A right in namespace `mine` would allow each of the first, were they answered. */
const nowhere: readonly [string, string][] = [
  ['GET', '/api/v1/namespaces/mine/nodes'],
  ['GET', '/api/v1/namespaces/mine/nodes/n'],
  ['PATCH', '/api/v1/namespaces/mine/nodes/n/status'],
  ['DELETE', '/api/v1/namespaces/mine/nodes'],
  ['POST', `${rbac}/namespaces/mine/clusterroles`],
  ['PUT', `${rbac}/namespaces/mine/clusterrolebindings/b`],
  ['GET', '/api/v1/namespaces/mine/namespaces/other'],
  ['POST', `${reviews}/namespaces/mine/subjectaccessreviews`],
  ['GET', '/api/v1/pods/p'],
  ['DELETE', '/api/v1/secrets/s'],
  ['GET', '/api/v1/namespaces/mine/pods/p/status/more'],
  ['GET', '/api/v1/namespaces/mine/status/more'],
  ['GET', '/api/v1/namespaces/mine/spam'],
];

const notSo: readonly [string, string][] = [
  ['POST', '/api/v1/pods'],
  ['DELETE', '/api/v1/pods'],
  ['POST', '/api/v1/namespaces/mine/pods/p'],
  ['PUT', '/api/v1/namespaces/mine/pods'],
  ['DELETE', '/api/v1/namespaces'],
  ['HEAD', '/api/v1/namespaces/mine/pods/p'],
  ['OPTIONS', '/api/v1/namespaces/mine/pods'],
  ['PATCH', '/api/v1/namespaces/mine/finalize'],
  ['GET', `${reviews}/subjectaccessreviews`],
];

const route = createRoute({ registry: new Registry(servedResources()) } as Parts, {
  actions: new Map(),
  reviews: new Map([['authorization.k8s.io/subjectaccessreviews', () => Promise.reject(new Error('reached'))]]),
  beside: () => undefined,
});

const codeOf = async (method: string, path: string): Promise<number> => {
  const query = new Query('');
  const exchange = { request: { method, path, headers: {} }, info: requestInfoOf(method, path, query), query } as unknown as Exchange;
  const failure: unknown = await route(exchange).then(
    () => undefined,
    (error: unknown) => error,
  );
  assert.ok(failure instanceof StatusError, `${method} ${path} was let through: ${String(failure)}`);
  return failure.code;
};

suite('`createRoute`', () => {
  for (const [method, path] of nowhere) {
    test(`finds nothing at ${method} ${path}`, async () => {
      assert.equal(await codeOf(method, path), 404);
    });
  }
  for (const [method, path] of notSo) {
    test(`does not allow ${method} ${path}`, async () => {
      assert.equal(await codeOf(method, path), 405);
    });
  }
});
