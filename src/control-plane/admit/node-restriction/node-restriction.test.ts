// Cases from upstream's plugin/pkg/admission/noderestriction/admission_test.go: nodes, leases, CSINodes, and everything else.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { User } from '../../../api/exchange.ts';
import type { KubeObject } from '../../../api/object.ts';
import type { AdmissionRequest } from '../admission.ts';
import { joe, object, refusal, request } from '../admission-request.fixture.ts';
import { nodeRestriction } from './node-restriction.ts';

const mynode: User = { name: 'system:node:mynode', groups: ['system:nodes', 'system:authenticated'] };
const restriction = nodeRestriction({ name: 'none', authorize: () => ({ kind: 'no-opinion', reason: '' }) });

const says = (resource: string, now: KubeObject | undefined, more: Partial<AdmissionRequest> = {}): Promise<string | undefined> =>
  refusal(restriction, request(resource, now, { user: mynode, ...more }));

const node = (labels: Record<string, string> = {}, spec: object = {}, metadata: object = {}, name = 'mynode'): KubeObject => ({
  apiVersion: 'v1',
  kind: 'Node',
  metadata: { name, labels, ...metadata },
  ...{ spec },
});
const creates = (now: KubeObject): Promise<string | undefined> => says('nodes', now);
const changes = (old: KubeObject, now: KubeObject, subresource = ''): Promise<string | undefined> =>
  says('nodes', now, { operation: 'UPDATE', old, subresource });

const no = '403 nodes "mynode" is forbidden:';

const allowedLabels = [
  'foo',
  'example.com/foo',
  'kubernetes.io/hostname',
  'kubernetes.io/os',
  'kubernetes.io/arch',
  'beta.kubernetes.io/os',
  'beta.kubernetes.io/arch',
  'beta.kubernetes.io/instance-type',
  'node.kubernetes.io/instance-type',
  'failure-domain.beta.kubernetes.io/region',
  'failure-domain.beta.kubernetes.io/zone',
  'topology.kubernetes.io/region',
  'topology.kubernetes.io/zone',
  'kubelet.kubernetes.io/foo',
  'foo.kubelet.kubernetes.io/foo',
  'node.kubernetes.io/foo',
  'foo.node.kubernetes.io/foo',
  'xkubernetes.io/foo',
];
const forbiddenLabels = [
  'foo.node-restriction.kubernetes.io/foo',
  'kubernetes.io/foo',
  'node-restriction.kubernetes.io/foo',
  'node-role.kubernetes.io/worker',
  'other.k8s.io/foo',
  'other.kubernetes.io/foo',
];
const labels = (keys: readonly string[], value: string): Record<string, string> => Object.fromEntries(keys.map((key) => [key, value]));
const set = (keys: readonly string[], value = 'v') => node(labels(keys, value));

test('`nodeRestriction` lets a node make itself, with taints and labels that steer nothing', async () => {
  assert.equal(await creates(node()), undefined);
  assert.equal(await creates(set(allowedLabels)), undefined);
  assert.equal(await creates(node({}, { taints: [{ key: 'mykey', value: 'v', effect: 'NoSchedule' }] })), undefined);
});

test('`nodeRestriction` lets no node make itself with labels of the cluster’s operators', async () => {
  assert.equal(
    await creates(set(forbiddenLabels)),
    `${no} node "mynode" is not allowed to set the following labels: ${forbiddenLabels.join(', ')}`,
  );
  assert.match(
    String(await creates(set(['node-role.kubernetes.io/control-plane'], ''))),
    /is not allowed to set the following labels: node-role/,
  );
});

test('`nodeRestriction` lets a node change, add and remove labels that steer nothing, whatever others it has', async () => {
  const others = labels(forbiddenLabels, 'v');
  assert.equal(await changes(node(others), node({ ...others, ...labels(allowedLabels, 'v') })), undefined);
  assert.equal(await changes(node({ ...others, ...labels(allowedLabels, 'v') }), node(others)), undefined);
  assert.equal(await changes(set(allowedLabels), set(allowedLabels, 'other')), undefined);
});

test('`nodeRestriction` lets no node add, change or remove labels of the cluster’s operators, in its status neither', async () => {
  const refused = `${no} is not allowed to modify labels: ${forbiddenLabels.join(', ')}`;
  for (const subresource of ['', 'status']) {
    assert.equal(await changes(node(), set(forbiddenLabels), subresource), refused);
    assert.equal(await changes(set(forbiddenLabels), node(), subresource), refused);
    assert.equal(await changes(set(forbiddenLabels), set(forbiddenLabels, 'other'), subresource), refused);
    assert.equal(await changes(node(), set(forbiddenLabels, ''), subresource), refused);
  }
});

test('`nodeRestriction` lets no node touch its taints', async () => {
  const refused = `${no} node "mynode" is not allowed to modify taints`;
  const tainted = (value: string) => node({}, { taints: [{ key: 'mykey', value, effect: 'NoSchedule' }] });
  assert.equal(await changes(tainted('a'), tainted('a')), undefined);
  assert.equal(await changes(node({}, { taints: [] }), node()), undefined);
  assert.equal(await changes(node(), tainted('a')), refused);
  assert.equal(await changes(tainted('a'), node()), refused);
  assert.equal(await changes(tainted('a'), tainted('b')), refused);
  assert.equal(await changes(tainted('a'), node(), 'status'), refused);
});

test('`nodeRestriction` lets no node touch whom it belongs to', async () => {
  const owned = (name: string) => node({}, {}, { ownerReferences: [{ apiVersion: 'v1', kind: 'Node', name, uid: '1' }] });
  assert.equal(await changes(owned('a'), owned('a')), undefined);
  assert.equal(await changes(node(), owned('a')), `${no} node "mynode" is not allowed to modify ownerReferences`);
  assert.equal(await changes(owned('a'), node()), `${no} node "mynode" is not allowed to modify ownerReferences`);
});

test('`nodeRestriction` lets a node write nothing that operators say of it', async () => {
  const allowed = node({}, {}, { annotations: { 'registration.muster.dev/serving-names': '10.0.0.1' } });
  const refused = `${no} node "mynode" is not allowed to set the annotation registration.muster.dev/serving-names`;
  assert.equal(await creates(allowed), refused);
  assert.equal(await changes(node(), allowed), refused);
  assert.equal(await changes(allowed, node(), 'status'), refused);
  assert.equal(await changes(allowed, allowed), undefined);
});

test('`nodeRestriction` lets a node take no pod addresses', async () => {
  const addressed = (cidr: string) => node({}, { podCIDR: cidr, podCIDRs: [cidr] });
  const refused = `${no} node "mynode" is not allowed to set its podCIDR`;
  assert.equal(await creates(addressed('10.0.1.0/24')), refused);
  assert.equal(await changes(node(), addressed('10.0.1.0/24')), refused);
  assert.equal(await changes(addressed('10.0.0.0/24'), addressed('10.0.1.0/24'), 'status'), refused);
  assert.equal(await changes(addressed('10.0.0.0/24'), addressed('10.0.0.0/24')), undefined);
  assert.equal(await changes(addressed('10.0.0.0/24'), node()), undefined);
});

test('`nodeRestriction` lets no node choose where its configuration comes from', async () => {
  const configured = (name: string) => node({}, { configSource: { configMap: { name, namespace: 'n', kubeletConfigKey: 'k' } } });
  assert.equal(await creates(configured('a')), `${no} node "mynode" is not allowed to create pods with a non-nil configSource`);
  const refused = `${no} node "mynode" is not allowed to update configSource to a new non-nil configSource`;
  assert.equal(await changes(node(), configured('a')), refused);
  assert.equal(await changes(configured('a'), configured('b')), refused);
  assert.equal(await changes(configured('a'), configured('a')), undefined);
  assert.equal(await changes(configured('a'), node()), undefined);
});

test('`nodeRestriction` lets no node touch another', async () => {
  const other = node({}, {}, {}, 'othernode');
  const refused = '403 nodes "othernode" is forbidden: node "mynode" is not allowed to modify node "othernode"';
  assert.equal(await creates(other), refused);
  assert.equal(await changes(other, other), refused);
  assert.equal(await changes(other, other, 'status'), refused);
  assert.equal(await says('nodes', undefined, { operation: 'DELETE', old: other, name: 'othernode' }), refused);
  assert.equal(await says('nodes', undefined, { operation: 'DELETE', old: node(), name: 'mynode' }), undefined);
});

const own = [
  ['leases', 'coordination.k8s.io', 'kube-node-lease', 'can only access node lease with the same name as the requesting node'],
  ['csinodes', 'storage.k8s.io', '', 'can only access CSINode with the same name as the requesting node'],
] as const;

for (const [resource, group, namespace, words] of own) {
  const acts = async (name: string, inNamespace: string = namespace): Promise<readonly (string | undefined)[]> => {
    const thing = object('Thing', name);
    const asked = { group, namespace: inNamespace };
    return [
      await says(resource, thing, asked),
      await says(resource, thing, { ...asked, operation: 'UPDATE', old: thing }),
      await says(resource, undefined, { ...asked, operation: 'DELETE', old: thing, name }),
    ];
  };
  test(`\`nodeRestriction\` lets a node write only its own of ${resource}`, async () => {
    assert.deepEqual(await acts('mynode'), [undefined, undefined, undefined]);
    const refused = `403 ${resource}.${group} "othernode" is forbidden: ${words}`;
    assert.deepEqual(await acts('othernode'), [refused, refused, refused]);
  });
  if (namespace !== '') {
    test(`\`nodeRestriction\` lets a node write ${resource} only in their namespace`, async () => {
      const refused = `403 ${resource}.${group} "mynode" is forbidden: can only access leases in the "kube-node-lease" system namespace`;
      assert.deepEqual(await acts('mynode', 'other'), [refused, refused, refused]);
    });
  }
}

test('`nodeRestriction` has nothing to say about other objects', async () => {
  assert.equal(await says('configmaps', object('ConfigMap', 'c')), undefined);
  assert.equal(await says('configmaps', object('ConfigMap', 'c'), { operation: 'UPDATE', old: object('ConfigMap', 'c') }), undefined);
  assert.equal(await says('events', object('Event', 'e')), undefined);
});

test('`nodeRestriction` has nothing to say about those who are no nodes', async () => {
  const bob: User = { name: 'system:node:mynode', groups: ['system:authenticated'] };
  for (const user of [joe, bob])
    assert.equal(await says('nodes', node(labels(forbiddenLabels, 'v'), {}, {}, 'othernode'), { user }), undefined);
});

test('`nodeRestriction` lets a node without a name write nothing', async () => {
  const nameless: User = { name: 'system:node:', groups: mynode.groups };
  const refused = 'could not determine node from user "system:node:"';
  assert.equal(await says('nodes', node(), { user: nameless }), `${no} ${refused}`);
  assert.equal(await says('configmaps', object('ConfigMap', 'c'), { user: nameless }), `403 configmaps "c" is forbidden: ${refused}`);
});
