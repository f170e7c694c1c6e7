import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { Query } from './query.ts';
import { type RequestInfo, requestInfoOf } from './request-info.ts';

type Expected = Partial<RequestInfo>;

/** From apiserver/pkg/endpoints/request/requestinfo_test.go. */
const cases: readonly [string, string, Expected][] = [
  ['GET', '/api/v1/namespaces', { verb: 'list', resource: 'namespaces', namespace: '' }],
  ['GET', '/api/v1/namespaces/other', { verb: 'get', resource: 'namespaces', namespace: 'other', name: 'other' }],
  ['GET', '/api/v1/namespaces/other/pods', { verb: 'list', resource: 'pods', namespace: 'other' }],
  ['GET', '/api/v1/namespaces/other/pods/foo', { verb: 'get', resource: 'pods', namespace: 'other', name: 'foo' }],
  ['HEAD', '/api/v1/namespaces/other/pods/foo', { verb: 'get', name: 'foo' }],
  ['GET', '/api/v1/pods?watch=true', { verb: 'watch', resource: 'pods', namespace: '' }],
  ['GET', '/api/v1/pods?watch=false', { verb: 'list' }],
  ['GET', '/api/v1/watch/pods', { verb: 'watch', resource: 'pods' }],
  ['GET', '/api/v1/watch/namespaces/other/pods', { verb: 'watch', resource: 'pods', namespace: 'other' }],
  ['POST', '/api/v1/namespaces/other/pods', { verb: 'create', resource: 'pods', namespace: 'other', name: '' }],
  ['PUT', '/api/v1/namespaces/other/finalize', { verb: 'update', resource: 'namespaces', name: 'other', subresource: 'finalize' }],
  ['PUT', '/api/v1/namespaces/other/status', { verb: 'update', resource: 'namespaces', name: 'other', subresource: 'status' }],
  ['DELETE', '/api/v1/namespaces/other/pods', { verb: 'deletecollection', resource: 'pods' }],
  ['PATCH', '/apis/rbac.authorization.k8s.io/v1/clusterroles/x', { verb: 'patch', group: 'rbac.authorization.k8s.io', name: 'x' }],
  ['GET', '/api/v1/namespaces/other/pods/foo/log', { verb: 'get', subresource: 'log', name: 'foo' }],
  ['GET', '/api/v1/nodes?fieldSelector=metadata.name%3Dnode30', { verb: 'list', name: 'node30' }],
  ['GET', '/api/v1/nodes?fieldSelector=metadata.name%21%3Dnode30', { verb: 'list', name: '' }],
  ['GET', '/api/v1/pods?fieldSelector=spec.nodeName%3Da,metadata.name%3D%3Dp', { verb: 'list', name: 'p' }],
  // A right on `mine` must not open a list of everything that is not of a strange type.
  ['GET', '/api/v1/secrets?fieldSelector=type!%3Da%5C,metadata.name%3Dmine', { verb: 'list', name: '' }],
  ['DELETE', '/api/v1/namespaces/n/secrets?fieldSelector=type!%3Da%5C,metadata.name%3Dmine', { verb: 'deletecollection', name: '' }],
  ['GET', '/api/v1/nodes?fieldSelector=metadata.name%3Da%2Fb', { verb: 'list', name: '' }],
  ['GET', '/api/v1/nodes?fieldSelector=metadata.name%3Da%5C', { verb: 'list', name: '' }],
  ['GET', '/api', { verb: 'get', resourceRequest: false }],
  ['GET', '/apis/apps', { verb: 'get', resourceRequest: false }],
  ['POST', '/version', { verb: 'post', resourceRequest: false }],
  ['GET', '/api/v1/namespaces/%ZZ/pods', { resourceRequest: false }],
  ['GET', '/api/v1/namespaces/a%2Fb/pods/c', { namespace: 'a/b', name: 'c' }],
];

suite('`requestInfoOf`', () => {
  for (const [method, url, expected] of cases) {
    test(`reads ${method} ${url}`, () => {
      const [path = '', query = ''] = url.split('?', 2);
      const info = requestInfoOf(method, path, new Query(query));
      for (const [key, value] of Object.entries(expected)) assert.equal(info[key as keyof RequestInfo], value, key);
    });
  }
});
