// Cases from upstream's plugin/pkg/admission/noderestriction/admission_test.go: pods, their status, evictions and owners.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { KubeObject, OwnerReference } from '../../../api/object.ts';
import type { Pod } from '../../../api/types/core.v1.generated.ts';
import type { AdmissionRequest } from '../admission.ts';
import { cluster, object, refusal, request } from '../admission-request.fixture.ts';
import { nodeRestriction } from './node-restriction.ts';

const restriction = nodeRestriction({ name: 'none', authorize: () => ({ kind: 'no-opinion', reason: '' }) });
const mynode = { name: 'system:node:mynode', groups: ['system:nodes'] };

const ownerOf = (name: string, more: Partial<OwnerReference> = {}): OwnerReference => ({
  apiVersion: 'v1',
  kind: 'Node',
  name,
  uid: `${name}-uid`,
  controller: true,
  ...more,
});

const pod = (nodeName: string, kind: 'mirror' | 'normal', spec: object = {}): Pod => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: {
    name: 'mypod',
    namespace: 'ns',
    uid: 'pod-uid',
    ...(kind === 'mirror' ? { annotations: { 'kubernetes.io/config.mirror': 'true' }, ownerReferences: [ownerOf(nodeName)] } : {}),
  },
  spec: { ...(nodeName === '' ? {} : { nodeName }), containers: [], ...spec },
});

const eviction = object('Eviction', 'mypod', {}, 'ns');

/** What happens when the node does this to a pod that is as `existing`. */
const says = (
  now: KubeObject | undefined,
  more: Partial<AdmissionRequest>,
  existing: readonly KubeObject[] = [],
): Promise<string | undefined> =>
  refusal(
    restriction,
    request('pods', now, { user: mynode, namespace: 'ns', name: 'mypod', ...more }),
    cluster({ pods: existing, nodes: [object('Node', 'mynode', { metadata: { name: 'mynode', uid: 'mynode-uid' } })] }),
  );

const no = '403 pods "mypod" is forbidden:';
const notMirror = `${no} pod does not have "kubernetes.io/config.mirror" annotation, node "mynode" can only create mirror pods`;
const unexpected = `${no} unexpected operation "UPDATE", node "mynode" can only create and delete mirror pods`;

for (const kind of ['mirror', 'normal'] as const) {
  for (const place of ['mynode', 'othernode', ''] as const) {
    const own = place === 'mynode';
    const subject = pod(place, kind);
    const where = own ? 'bound to itself' : place === '' ? 'bound to nobody' : 'bound to another';
    const only = (what: string, quotes = '"'): string | undefined =>
      own ? undefined : `${no} node ${quotes}mynode${quotes} can only ${what} with spec.nodeName set to itself`;

    test(`\`nodeRestriction\` judges what a node does to a ${kind} pod ${where}`, async () => {
      assert.equal(await says(subject, {}), kind === 'normal' ? notMirror : only('create pods'));
      assert.equal(await says(subject, { operation: 'UPDATE', old: subject }, [subject]), unexpected);
      assert.equal(await says(undefined, { operation: 'DELETE', old: subject }, [subject]), only('delete pods'));
    });

    test(`\`nodeRestriction\` judges what a node does to the status of a ${kind} pod ${where}`, async () => {
      const status = { subresource: 'status' };
      assert.equal(await says(subject, status), `${no} unexpected operation "CREATE"`);
      assert.equal(await says(subject, { ...status, operation: 'UPDATE', old: subject }), only('update pod status for pods'));
      assert.equal(await says(undefined, { ...status, operation: 'DELETE', old: subject }), `${no} unexpected operation "DELETE"`);
    });

    test(`\`nodeRestriction\` judges how a node evicts a ${kind} pod ${where}`, async () => {
      const evicts = { subresource: 'eviction' };
      assert.equal(await says(eviction, evicts, [subject]), only('evict pods', ''));
      assert.equal(await says(eviction, { ...evicts, operation: 'UPDATE', old: eviction }, [subject]), `${no} unexpected operation UPDATE`);
      assert.equal(
        await says(undefined, { ...evicts, operation: 'DELETE', old: eviction }, [subject]),
        `${no} unexpected operation DELETE`,
      );
    });
  }
}

test('`nodeRestriction` finds no pod to evict that is not there', async () => {
  const evicts = { subresource: 'eviction' };
  assert.equal(await says(eviction, evicts), '404 pods "mypod" not found');
  assert.equal(
    await says(object('Eviction', ''), { ...evicts, name: '' }),
    '403 pods "Unknown" is forbidden: could not determine pod from request data',
  );
});

test('`nodeRestriction` knows no other parts of pods', async () => {
  const refused = `${no} unexpected pod subresource "binding", only 'status' and 'eviction' are allowed`;
  assert.equal(await says(object('Binding', 'mypod'), { subresource: 'binding' }, [pod('mynode', 'normal')]), refused);
});

test('`nodeRestriction` lets no node change labels through the status of its pods', async () => {
  const refused = `${no} node "mynode" cannot update labels through pod status`;
  const labelled = (labels: Record<string, string> | undefined): Pod => {
    const subject = pod('mynode', 'normal');
    return labels === undefined ? subject : { ...subject, metadata: { ...subject.metadata, labels } };
  };
  const changes = (old: Record<string, string> | undefined, now: Record<string, string> | undefined): Promise<string | undefined> =>
    says(labelled(now), { subresource: 'status', operation: 'UPDATE', old: labelled(old) });
  assert.equal(await changes({ a: '1' }, { a: '1' }), undefined);
  assert.equal(await changes({}, undefined), undefined);
  assert.equal(await changes({ a: '1' }, { a: '1', b: '2' }), refused);
  assert.equal(await changes({ a: '1', b: '2' }, { a: '1' }), refused);
  assert.equal(await changes({ a: '1' }, undefined), refused);
  assert.equal(await changes(undefined, { a: '' }), refused);
  assert.equal(await changes({ a: '1' }, { a: '2' }), refused);
});

test('`nodeRestriction` lets no node say which resource claims its pods have', async () => {
  const claiming = (resourceClaimStatuses: object[]) =>
    ({ ...pod('mynode', 'normal'), status: { resourceClaimStatuses } }) as unknown as Pod;
  const changes = (old: object[], now: object[]): Promise<string | undefined> =>
    says(claiming(now), { subresource: 'status', operation: 'UPDATE', old: claiming(old) });
  const refused = `${no} node "mynode" cannot update resource claim statues`;
  assert.equal(await changes([{ name: 'a', resourceClaimName: 'b' }], [{ name: 'a', resourceClaimName: 'b' }]), undefined);
  assert.equal(await changes([], [{ name: 'a' }]), refused);
  assert.equal(await changes([{ name: 'a' }], [{ name: 'a', resourceClaimName: 'b' }]), refused);
});

const references: readonly (readonly [string, object])[] = [
  ['a service account', { serviceAccountName: 'default' }],
  ['secrets', { volumes: [{ name: 'v', secret: { secretName: 's' } }] }],
  ['secrets', { imagePullSecrets: [{ name: 's' }] }],
  ['secrets', { initContainers: [{ name: 'c', env: [{ name: 'E', valueFrom: { secretKeyRef: { name: 's', key: 'k' } } }] }] }],
  ['configmaps', { volumes: [{ name: 'v', configMap: { name: 'c' } }] }],
  ['configmaps', { containers: [{ name: 'c', envFrom: [{ configMapRef: { name: 'c' } }] }] }],
  ['persistentvolumeclaims', { volumes: [{ name: 'v', persistentVolumeClaim: { claimName: 'p' } }] }],
  ['persistentvolumeclaims', { volumes: [{ name: 'v', ephemeral: {} }] }],
  ['clustertrustbundles', { volumes: [{ name: 'v', projected: { sources: [{ clusterTrustBundle: { path: 'p' } }] } }] }],
  ['resourceclaims', { resourceClaims: [{ name: 'r' }] }],
];

for (const [what, spec] of references) {
  test(`\`nodeRestriction\` lets no node make a pod that refers to ${what}: ${JSON.stringify(spec)}`, async () => {
    assert.equal(await says(pod('mynode', 'mirror', spec), {}), `${no} node "mynode" can not create pods that reference ${what}`);
  });
}

const itself = 'node "mynode" can only create pods with an owner reference set to itself';
const owners: readonly (readonly [string, readonly OwnerReference[], string | undefined])[] = [
  ['itself', [ownerOf('mynode')], undefined],
  ['itself, blocking nothing', [ownerOf('mynode', { blockOwnerDeletion: false })], undefined],
  ['nobody', [], itself],
  [
    'itself twice',
    [ownerOf('mynode'), ownerOf('mynode')],
    'node "mynode" can only create pods with a single owner reference set to itself',
  ],
  ['another', [ownerOf('othernode')], itself],
  ['another version', [ownerOf('mynode', { apiVersion: 'v2' })], itself],
  ['another kind', [ownerOf('mynode', { kind: 'Pod' })], itself],
  ['an earlier node of its name', [ownerOf('mynode', { uid: 'invalid' })], 'node mynode UID mismatch: expected invalid got mynode-uid'],
  [
    'no controller',
    [ownerOf('mynode', { controller: false })],
    'node "mynode" can only create pods with a controller owner reference set to itself',
  ],
  [
    'one whose deletion it blocks',
    [ownerOf('mynode', { blockOwnerDeletion: true })],
    'node "mynode" must not set blockOwnerDeletion on an owner reference',
  ],
];

for (const [whom, ownerReferences, why] of owners) {
  test(`\`nodeRestriction\` judges a mirror pod that belongs to ${whom}`, async () => {
    const subject = pod('mynode', 'mirror');
    assert.equal(
      await says({ ...subject, metadata: { ...subject.metadata, ownerReferences: [...ownerReferences] } }, {}),
      why && `${no} ${why}`,
    );
  });
}

test('`nodeRestriction` lets no node make mirror pods before its Node is there', async () => {
  const asked = request('pods', pod('mynode', 'mirror'), { user: mynode, namespace: 'ns' });
  assert.equal(await refusal(restriction, asked), '404 nodes "mynode" not found');
});
