import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { KubeObject } from '../../../api/object.ts';
import { cluster, object, refusal, request } from '../admission-request.fixture.ts';
import { nodeRestriction } from './node-restriction.ts';

const restriction = nodeRestriction({ name: 'none', authorize: () => ({ kind: 'no-opinion', reason: '' }) });
const user = { name: 'system:node:mynode', groups: ['system:nodes'] };
const pod = (name: string, nodeName: string) =>
  object('Pod', name, { metadata: { name, namespace: 'ns', uid: `${name}-uid` }, spec: { nodeName } });
const there = cluster({ pods: [pod('mine', 'mynode'), pod('other', 'othernode')] });

const event = (involvedObject: object, more: object = {}): KubeObject =>
  object('Event', 'e', { involvedObject, source: { component: 'kubelet', host: 'mynode' }, ...more }, 'ns');
const ofPod = (name: string, uid = `${name}-uid`) => event({ kind: 'Pod', name, namespace: 'ns', uid });
const ofNode = (name: string, more: object = {}) => event({ kind: 'Node', name, uid: name }, more);

const told = (now: KubeObject, old?: KubeObject): Promise<string | undefined> =>
  refusal(restriction, request('events', now, { user, old, operation: old === undefined ? 'CREATE' : 'UPDATE' }), there);
const no = '403 events "e" is forbidden: node "mynode"';

test('`restrictEvent` lets a node tell of itself and of its pods', async () => {
  assert.equal(await told(ofNode('mynode')), undefined);
  assert.equal(await told(ofPod('mine')), undefined);
  assert.equal(await told(ofNode('mynode', { source: {}, reportingInstance: 'kube-proxy-mynode' })), undefined);
});

test('`restrictEvent` lets a node tell how a pod ended that is gone or was made anew elsewhere', async () => {
  assert.equal(await told(ofPod('gone')), undefined);
  assert.equal(await told(ofPod('other', 'an-older-uid')), undefined);
});

test('`restrictEvent` lets a node tell nothing of others', async () => {
  assert.equal(await told(ofNode('othernode')), `${no} is not allowed to report events of node "othernode"`);
  assert.equal(await told(ofPod('other')), `${no} can only report events of pods with spec.nodeName set to itself`);
  assert.equal(await told(ofPod('other', '')), `${no} can only report events of pods with spec.nodeName set to itself`);
});

test('`restrictEvent` lets a node speak in no other name', async () => {
  const refused = `${no} can only report events in its own name`;
  assert.equal(await told(ofNode('mynode', { source: { host: 'othernode' } })), refused);
  assert.equal(await told(ofNode('mynode', { reportingInstance: 'othernode' })), refused);
});

test('`restrictEvent` lets a node rewrite nothing that another told', async () => {
  assert.equal(
    await told(ofNode('mynode'), ofNode('othernode', { source: { host: 'othernode' } })),
    `${no} can only report events in its own name`,
  );
  assert.equal(await told(ofNode('mynode'), ofNode('mynode')), undefined);
});
