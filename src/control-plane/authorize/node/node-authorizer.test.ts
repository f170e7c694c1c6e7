// Cases from upstream's plugin/pkg/auth/authorizer/node/node_authorizer_test.go, with the selectors of 1.32.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { User } from '../../../api/exchange.ts';
import type { Pod } from '../../../api/types/core.v1.generated.ts';
import type { Attributes, Decision } from '../../attributes.ts';
import { clusterRoleRules } from '../bootstrap-cluster-roles.ts';
import { nodeAuthorizer } from './node-authorizer.ts';
import { NodeGraph } from './node-graph.ts';

const pod = (name: string, node: string, more: Partial<Pod['spec']> = {}, annotations: Record<string, string> = {}): Pod => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name, namespace: 'ns0', annotations },
  spec: { nodeName: node, containers: [], ...more },
  status: {},
});

const graph = new NodeGraph();
const full = (name: string, node: string): Pod =>
  pod(name, node, {
    serviceAccountName: `account-${node}`,
    imagePullSecrets: [{ name: `pull-${node}` }],
    initContainers: [{ name: 'i', envFrom: [{ secretRef: { name: `from-${node}` } }] }],
    containers: [{ name: 'c', env: [{ name: 'V', valueFrom: { configMapKeyRef: { name: `env-${node}`, key: 'k' } } }] }],
    volumes: [
      { name: 's', secret: { secretName: `secret-${node}` } },
      { name: 'shared', secret: { secretName: 'secret-shared' } },
      { name: 'c', configMap: { name: `configmap-${node}` } },
      { name: 'p', projected: { sources: [{ secret: { name: `projected-${node}` } }, { configMap: { name: `projected-${node}` } }] } },
      { name: 'x', csi: { driver: 'd', nodePublishSecretRef: { name: `csi-${node}` } } },
      { name: 'claim', persistentVolumeClaim: { claimName: `claim-${node}` } },
      { name: 'scratch', ephemeral: {} },
    ],
  });
graph.put('a', full('pod-node0', 'node0'));
graph.put('b', full('pod-node1', 'node1'));
graph.put('unbound', full('pod-nowhere', ''));
graph.put(
  'mirror',
  pod('mirror-node0', 'node0', { volumes: [{ name: 's', secret: { secretName: 'stolen' } }] }, { 'kubernetes.io/config.mirror': 'x' }),
);

const authorizer = nodeAuthorizer({ graph, rules: clusterRoleRules()['system:node'] ?? [] });
const nodes = ['system:nodes', 'system:authenticated'];
const node0: User = { name: 'system:node:node0', groups: nodes };

/** `get secrets/x in ns0`, `list pods where spec.nodeName=a`, `get /healthz`. */
const ask = (text: string, user = node0): Decision => {
  const parts =
    /^(?<verb>\S+) (?:(?<path>\/\S*)|(?:(?<group>[a-z0-9.]+):)?(?<resource>[a-z]+)(?:\.(?<subresource>\w+))?(?:\/(?<name>\S+))?)(?: in (?<namespace>\S+))?(?: where (?<selector>\S*))?$/.exec(
      text,
    )?.groups;
  assert.ok(parts, text);
  const attributes: Attributes = {
    user,
    verb: parts['verb'] ?? '',
    resourceRequest: parts['path'] === undefined,
    group: parts['group'] ?? '',
    version: 'v1',
    resource: parts['resource'] ?? '',
    subresource: parts['subresource'] ?? '',
    namespace: parts['namespace'] ?? '',
    name: parts['name'] ?? '',
    path: parts['path'] ?? '',
    fieldSelector: parts['selector'],
  };
  return authorizer.authorize(attributes);
};

const may = [
  'get secrets/secret-node0 in ns0',
  'list secrets/secret-node0 in ns0',
  'watch secrets/secret-shared in ns0',
  'get secrets/pull-node0 in ns0',
  'get secrets/from-node0 in ns0',
  'get secrets/projected-node0 in ns0',
  'get secrets/csi-node0 in ns0',
  'get configmaps/configmap-node0 in ns0',
  'get configmaps/env-node0 in ns0',
  'watch configmaps/projected-node0 in ns0',
  'get persistentvolumeclaims/claim-node0 in ns0',
  'get persistentvolumeclaims/pod-node0-scratch in ns0',
  'patch persistentvolumeclaims.status/claim-node0 in ns0',
  'create serviceaccounts.token/account-node0 in ns0',
  ...['get', 'create', 'update', 'patch', 'delete'].flatMap((verb) => [
    `${verb} coordination.k8s.io:leases/node0 in kube-node-lease`,
    `${verb} storage.k8s.io:csinodes/node0`,
  ]),
  'create coordination.k8s.io:leases in kube-node-lease',
  'create storage.k8s.io:csinodes',
  'create nodes',
  ...['get', 'list', 'watch', 'update', 'patch'].map((verb) => `${verb} nodes/node0`),
  'update nodes.status/node0',
  'patch nodes.status/node0',
  'get pods/pod-node0 in ns0',
  'get pods/mirror-node0 in ns0',
  'list pods/pod-node0 in ns0',
  'list pods where spec.nodeName=node0',
  'watch pods where spec.nodeName==node0,status.phase!=Failed',
  'create pods in ns0',
  'delete pods/any in ns0',
  'patch pods.status/any in ns0',
  'create pods.eviction/any in ns0',
  'list services',
  'get endpoints/x in ns0',
  'create events in ns0',
  'patch events/e in ns0',
  'create certificates.k8s.io:certificatesigningrequests',
  'watch certificates.k8s.io:certificatesigningrequests/csr-1',
  'list storage.k8s.io:csidrivers',
  'watch node.k8s.io:runtimeclasses',
  'create authentication.k8s.io:tokenreviews',
  'create authorization.k8s.io:subjectaccessreviews',
];

for (const text of may) {
  test(`\`nodeAuthorizer\` lets a node ${text}`, () => {
    assert.deepEqual(ask(text), { kind: 'allow', reason: '' });
  });
}

const unrelated = "no relationship found between node 'node0' and this object";
const leaseName = 'can only access node lease with the same name as the requesting node';
const leaseSpace = 'can only access leases in the "kube-node-lease" system namespace';
const leaseVerbs = 'can only get, create, update, patch, or delete a node lease';
const csiName = 'can only access CSINode with the same name as the requesting node';
const csiVerbs = 'can only get, create, update, patch, or delete a CSINode';
const podSelector = 'can only list/watch pods with spec.nodeName field selector';
const mayNot: readonly (readonly [string, string])[] = [
  ['get secrets/secret-node1 in ns0', unrelated],
  ['list secrets/secret-node1 in ns0', unrelated],
  ['get secrets/secret-node0 in other', unrelated],
  ['get secrets/secret- in ns0', unrelated],
  ['get secrets/stolen in ns0', unrelated],
  ['get secrets/configmap-node0 in ns0', unrelated],
  ['list secrets in ns0', 'No Object name found'],
  ['get secrets/secret-node0', 'can only read namespaced object of this type'],
  ['get secrets.status/secret-node0 in ns0', 'cannot read subresource'],
  ['delete secrets/secret-node0 in ns0', 'can only read resources of this type'],
  ['update configmaps/configmap-node0 in ns0', 'can only read resources of this type'],
  ['get configmaps/configmap-node1 in ns0', unrelated],
  ['get persistentvolumeclaims/claim-node1 in ns0', unrelated],
  ['list persistentvolumeclaims/claim-node0 in ns0', 'can only get individual resources of this type'],
  ['get persistentvolumeclaims.status/claim-node0 in ns0', 'can only get/update/patch this type'],
  ['patch persistentvolumeclaims.status/claim-node1 in ns0', unrelated],
  ['get persistentvolumes/any', unrelated],
  ['list persistentvolumes', 'can only get individual resources of this type'],
  ['get storage.k8s.io:volumeattachments/any', unrelated],
  ['create serviceaccounts.token/account-node1 in ns0', unrelated],
  ['create serviceaccounts/account-node0 in ns0', 'can only create token subresource of serviceaccount'],
  ['update serviceaccounts.token/account-node0 in ns0', 'can only create tokens for individual service accounts'],
  ['create serviceaccounts.token in ns0', 'can only create tokens for individual service accounts'],
  ['get serviceaccounts/account-node0 in ns0', 'can only create tokens for individual service accounts'],
  ...['get', 'create', 'update', 'patch', 'delete'].map((verb) => [`${verb} coordination.k8s.io:leases/node0 in foo`, leaseSpace] as const),
  ...['get', 'update', 'patch', 'delete'].flatMap((verb) => [
    [`${verb} coordination.k8s.io:leases/node1 in kube-node-lease`, leaseName] as const,
    [`${verb} storage.k8s.io:csinodes/node1`, csiName] as const,
  ]),
  ['list coordination.k8s.io:leases in kube-node-lease', leaseVerbs],
  ['watch coordination.k8s.io:leases/node0 in kube-node-lease', leaseVerbs],
  ['deletecollection coordination.k8s.io:leases in kube-node-lease', leaseVerbs],
  ['list storage.k8s.io:csinodes', csiVerbs],
  ['watch storage.k8s.io:csinodes', csiVerbs],
  ['get storage.k8s.io:csinodes.drivers/node0', 'cannot authorize CSINode subresources'],
  ['list nodes', "node 'node0' cannot read all nodes, only its own Node object"],
  ['watch nodes', "node 'node0' cannot read all nodes, only its own Node object"],
  ['get nodes/node1', "node 'node0' cannot read 'node1', only its own Node object"],
  ['watch nodes/node1', "node 'node0' cannot read 'node1', only its own Node object"],
  ['delete nodes/node0', ''],
  ['deletecollection nodes', ''],
  ['get nodes.proxy/node0', ''],
  ['get nodes.status/node0', ''],
  ['get pods/pod-node1 in ns0', unrelated],
  ['get pods.log/pod-node0 in ns0', ''],
  ['list pods', podSelector],
  ['list pods in ns0', podSelector],
  ['list pods where spec.nodeName=node1', podSelector],
  ['list pods where spec.nodeName!=node0', podSelector],
  ['list pods where spec.nodeName=node0\\', podSelector],
  ['watch pods where status.phase=Running', podSelector],
  ['list pods/pod-node1 in ns0', unrelated],
  ['update pods/pod-node0 in ns0', ''],
  ['patch pods/pod-node0 in ns0', ''],
  ['deletecollection pods in ns0', ''],
  ['create pods.binding/pod-node0 in ns0', ''],
  ['create pods.exec/pod-node0 in ns0', ''],
  ['get pods.status/pod-node0 in ns0', ''],
  ['get events/e in ns0', ''],
  ['delete events/e in ns0', ''],
  ['update services/x in ns0', ''],
  ['list endpoints', ''],
  ['list namespaces', ''],
  ['delete certificates.k8s.io:certificatesigningrequests/csr-1', ''],
  ['update certificates.k8s.io:certificatesigningrequests.approval/csr-1', ''],
  ['create rbac.authorization.k8s.io:clusterrolebindings', ''],
  ['get /metrics', ''],
];

for (const [text, reason] of mayNot) {
  test(`\`nodeAuthorizer\` does not let a node ${text}`, () => {
    assert.deepEqual(ask(text), { kind: 'no-opinion', reason });
  });
}

test('`nodeAuthorizer` takes only members of system:nodes with a name for nodes', () => {
  assert.deepEqual(ask('list services', { name: 'system:node:node0', groups: ['system:authenticated'] }), {
    kind: 'no-opinion',
    reason: '',
  });
  assert.deepEqual(ask('list services', { name: 'node0', groups: nodes }), { kind: 'no-opinion', reason: '' });
  const nameless = { kind: 'no-opinion', reason: 'unknown node for user "system:node:"' };
  assert.deepEqual(ask('list services', { name: 'system:node:', groups: nodes }), nameless);
});

test('`nodeAuthorizer` says that it cannot list what a node may do', () => {
  const held = authorizer.rulesFor?.(node0, 'ns0');
  assert.deepEqual(held, { rules: [], nonResource: [], incomplete: true, error: 'node authorizer does not support user rule resolution' });
  assert.deepEqual(authorizer.rulesFor?.({ name: 'joe', groups: [] }, 'ns0'), { rules: [], nonResource: [] });
});
