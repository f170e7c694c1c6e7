// Cases from upstream's plugin/pkg/admission/noderestriction/admission_test.go: tokens of service accounts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Authorizer } from '../../attributes.ts';
import { cluster, object, refusal, request } from '../admission-request.fixture.ts';
import { nodeRestriction } from './node-restriction.ts';

const mynode = { name: 'system:node:mynode', groups: ['system:nodes'] };
const nothing: Authorizer = { name: 'none', authorize: () => ({ kind: 'no-opinion', reason: '' }) };

const pod = (name: string, nodeName: string, volumes: object[] = []) =>
  object('Pod', name, { metadata: { name, namespace: 'ns', uid: `${name}-uid` }, spec: { nodeName, volumes } });
const projecting = (serviceAccountToken: object) => [{ name: 'v', projected: { sources: [{ serviceAccountToken }] } }];

const there = cluster({
  pods: [
    pod('mypod', 'mynode', projecting({ path: 'token' })),
    pod('asking', 'mynode', projecting({ path: 'token', audience: 'foo' })),
    pod('storing', 'mynode', [{ name: 'v', csi: { driver: 'mydriver' } }]),
    pod('plain', 'mynode'),
    pod('otherpod', 'othernode'),
  ],
  csidrivers: [object('CSIDriver', 'mydriver', { spec: { tokenRequests: [{ audience: 'csi' }] } })],
});

const asks = (spec: object, authorizer = nothing): Promise<string | undefined> =>
  refusal(
    nodeRestriction(authorizer),
    request('serviceaccounts', object('TokenRequest', '', { spec }), { user: mynode, namespace: 'ns', name: 'mysa', subresource: 'token' }),
    there,
  );
const bound = (name: string, audiences: string[] = [], uid = `${name}-uid`) => ({
  audiences,
  boundObjectRef: { kind: 'Pod', apiVersion: 'v1', name, uid },
});
const no = '403 serviceaccounts "mysa" is forbidden:';

test('`nodeRestriction` gives a node tokens for pods that run on it', async () => {
  assert.equal(await asks(bound('mypod')), undefined);
});

test('`nodeRestriction` gives a node no other tokens', async () => {
  const unbound = `${no} node requested token not bound to a pod`;
  assert.equal(await asks({}), unbound);
  assert.equal(await asks({ boundObjectRef: { kind: 'Secret', apiVersion: 'v1', name: 's', uid: '1' } }), unbound);
  assert.equal(await asks({ boundObjectRef: { kind: 'Pod', apiVersion: 'v1', uid: '1' } }), unbound);
  assert.equal(await asks(bound('nobody')), '404 pods "nobody" not found');
  assert.equal(await asks(bound('mypod', [], '')), `${no} node requested token with a pod binding without a uid`);
  const recreated =
    'the UID in the bound object reference (old) does not match the UID in record. The object might have been deleted and then recreated';
  assert.equal(await asks(bound('mypod', [], 'old')), `${no} ${recreated}`);
  assert.equal(await asks(bound('otherpod')), `${no} node requested token bound to a pod scheduled on a different node`);
});

test('`nodeRestriction` gives a node tokens only for an audience its pod asks for', async () => {
  assert.equal(await asks(bound('asking', ['foo'])), undefined);
  assert.equal(await asks(bound('storing', ['csi'])), undefined);
  const unnamed = (audience: string) =>
    `${no} audience "${audience}" not found in pod spec volume, system:node:mynode is not authorized to request tokens for this audience`;
  assert.equal(await asks(bound('mypod', ['foo'])), unnamed('foo'));
  assert.equal(await asks(bound('storing', ['foo'])), unnamed('foo'));
  assert.equal(await asks(bound('plain')), unnamed(''));
  assert.equal(await asks(bound('asking', ['foo', 'bar'])), `${no} node may only request 0 or 1 audiences`);
});

test('`nodeRestriction` gives a node tokens for an audience it has a right to', async () => {
  const pulling: Authorizer = {
    name: 'pulling',
    authorize: ({ verb, resource, namespace, name }) =>
      [verb, resource, namespace, name].join(' ') === 'request-serviceaccounts-token-audience images ns mysa'
        ? { kind: 'allow', reason: '' }
        : { kind: 'no-opinion', reason: '' },
  };
  assert.equal(await asks(bound('plain', ['images']), pulling), undefined);
  assert.notEqual(await asks(bound('plain', ['other']), pulling), undefined);
});

test('`nodeRestriction` has nothing to say about service accounts themselves', async () => {
  const asked = request('serviceaccounts', object('ServiceAccount', 'mysa', {}, 'ns'), { user: mynode });
  assert.equal(await refusal(nodeRestriction(nothing), asked), undefined);
});
