// Nodes: those of others, and what a node may not write into its own.
import type { Attack } from './attack.ts';

export const onNodes: readonly Attack[] = [
  {
    what: 'reads its Node',
    method: 'GET',
    path: '/api/v1/nodes/b',
    says: `nodes "b" is forbidden: User "system:node:NODE" cannot get resource "nodes" in API group "" at the cluster scope: node 'NODE' cannot read 'b', only its own Node object [MU601] the certificate is for node "NODE"`,
  },
  {
    what: 'lists all Nodes',
    method: 'GET',
    path: '/api/v1/nodes',
    says: `nodes is forbidden: User "system:node:NODE" cannot list resource "nodes" in API group "" at the cluster scope: node 'NODE' cannot read all nodes, only its own Node object`,
  },
  {
    what: 'watches all Nodes',
    method: 'GET',
    path: '/api/v1/nodes?watch=1',
    says: `nodes is forbidden: User "system:node:NODE" cannot watch resource "nodes" in API group "" at the cluster scope: node 'NODE' cannot read all nodes, only its own Node object`,
  },
  {
    what: 'lists it by field selector',
    method: 'GET',
    path: '/api/v1/nodes?fieldSelector=metadata.name%3Db',
    says: `nodes "b" is forbidden: User "system:node:NODE" cannot list resource "nodes" in API group "" at the cluster scope: node 'NODE' cannot read 'b', only its own Node object [MU601] the certificate is for node "NODE"`,
  },
  {
    what: 'widens its selector by a label',
    method: 'GET',
    path: '/api/v1/nodes?fieldSelector=metadata.name!%3DNODE',
    says: `nodes is forbidden: User "system:node:NODE" cannot list resource "nodes" in API group "" at the cluster scope: node 'NODE' cannot read all nodes, only its own Node object`,
  },
  {
    what: 'registers it',
    method: 'POST',
    path: '/api/v1/nodes',
    body: { metadata: { name: 'c' } },
    says: 'nodes "c" is forbidden: node "NODE" is not allowed to modify node "c" [MU601] the certificate is for node "NODE"',
  },
  {
    what: 'replaces it',
    method: 'PUT',
    path: '/api/v1/nodes/b',
    body: { metadata: { name: 'b' } },
    says: 'nodes "b" is forbidden: node "NODE" is not allowed to modify node "b" [MU601] the certificate is for node "NODE"',
  },
  {
    what: 'patches it',
    method: 'PATCH',
    path: '/api/v1/nodes/b',
    body: { metadata: { labels: { a: 'b' } } },
    says: 'nodes "b" is forbidden: node "NODE" is not allowed to modify node "b" [MU601] the certificate is for node "NODE"',
  },
  {
    what: 'posts its status',
    method: 'PUT',
    path: '/api/v1/nodes/b/status',
    body: { metadata: { name: 'b' } },
    says: 'nodes "b" is forbidden: node "NODE" is not allowed to modify node "b" [MU601] the certificate is for node "NODE"',
  },
  {
    what: 'patches its status',
    method: 'PATCH',
    path: '/api/v1/nodes/b/status',
    body: { status: { phase: 'x' } },
    says: 'nodes "b" is forbidden: node "NODE" is not allowed to modify node "b" [MU601] the certificate is for node "NODE"',
  },
  {
    what: 'deletes it',
    method: 'DELETE',
    path: '/api/v1/nodes/b',
    says: 'nodes "b" is forbidden: User "system:node:NODE" cannot delete resource "nodes" in API group "" at the cluster scope [MU601] the certificate is for node "NODE"',
  },
  {
    what: 'deletes all Nodes',
    method: 'DELETE',
    path: '/api/v1/nodes',
    says: 'nodes is forbidden: User "system:node:NODE" cannot deletecollection resource "nodes" in API group "" at the cluster scope',
  },
  {
    what: 'speaks to its kubelet through the server',
    method: 'GET',
    path: '/api/v1/nodes/b/proxy/pods',
    says: 'nodes "b" is forbidden: User "system:node:NODE" cannot get resource "nodes/proxy" in API group "" at the cluster scope [MU601] the certificate is for node "NODE"',
  },
];

export const onOwn: readonly Attack[] = [
  {
    what: 'deletes its own Node',
    method: 'DELETE',
    path: '/api/v1/nodes/NODE',
    says: 'nodes "NODE" is forbidden: User "system:node:NODE" cannot delete resource "nodes" in API group "" at the cluster scope',
  },
  {
    what: 'labels itself as restricted',
    method: 'PATCH',
    path: '/api/v1/nodes/NODE',
    body: { metadata: { labels: { 'node-restriction.kubernetes.io/pci': 'yes' } } },
    says: 'nodes "NODE" is forbidden: is not allowed to modify labels: node-restriction.kubernetes.io/pci',
  },
  {
    what: 'labels itself with an unknown name of kubernetes.io',
    method: 'PATCH',
    path: '/api/v1/nodes/NODE',
    body: { metadata: { labels: { 'x.kubernetes.io/a': 'b' } } },
    says: 'nodes "NODE" is forbidden: is not allowed to modify labels: x.kubernetes.io/a',
  },
  {
    what: 'takes a role through its status',
    method: 'PATCH',
    path: '/api/v1/nodes/NODE/status',
    body: { metadata: { labels: { 'node-role.kubernetes.io/control-plane': '' } } },
    says: 'nodes "NODE" is forbidden: is not allowed to modify labels: node-role.kubernetes.io/control-plane',
  },
  {
    what: 'drops a taint',
    method: 'PATCH',
    path: '/api/v1/nodes/NODE',
    body: { spec: { taints: null } },
    says: 'nodes "NODE" is forbidden: node "NODE" is not allowed to modify taints',
  },
  {
    what: 'owns itself by another',
    method: 'PATCH',
    path: '/api/v1/nodes/NODE',
    body: { metadata: { ownerReferences: [{ apiVersion: 'v1', kind: 'Node', name: 'b', uid: 'x' }] } },
    says: 'nodes "NODE" is forbidden: node "NODE" is not allowed to modify ownerReferences',
  },
  {
    what: 'sets a configSource',
    method: 'PATCH',
    path: '/api/v1/nodes/NODE',
    body: { spec: { configSource: { configMap: { name: 'c', namespace: 'default', kubeletConfigKey: 'k' } } } },
    says: 'nodes "NODE" is forbidden: node "NODE" is not allowed to update configSource to a new non-nil configSource',
  },
  {
    what: 'takes pod addresses',
    method: 'PATCH',
    path: '/api/v1/nodes/NODE',
    body: { spec: { podCIDR: '10.244.99.0/24', podCIDRs: ['10.244.99.0/24'] } },
    says: 'nodes "NODE" is forbidden: node "NODE" is not allowed to set its podCIDR',
  },
];

/** What a machine asks for in its Node at its very registration. */
export const atBirth: readonly Attack[] = [
  {
    what: 'registers with a restricted label',
    method: 'POST',
    path: '/api/v1/nodes',
    unregistered: true,
    body: { metadata: { name: 'NODE', labels: { 'node-restriction.kubernetes.io/pci': 'yes' } } },
    says: 'nodes "NODE" is forbidden: node "NODE" is not allowed to set the following labels: node-restriction.kubernetes.io/pci',
  },
  {
    what: 'registers with a role',
    method: 'POST',
    path: '/api/v1/nodes',
    unregistered: true,
    body: { metadata: { name: 'NODE', labels: { 'node-role.kubernetes.io/control-plane': '' } } },
    says: 'nodes "NODE" is forbidden: node "NODE" is not allowed to set the following labels: node-role.kubernetes.io/control-plane',
  },
  {
    what: 'registers with a configSource',
    method: 'POST',
    path: '/api/v1/nodes',
    unregistered: true,
    body: { metadata: { name: 'NODE' }, spec: { configSource: { configMap: { name: 'c', namespace: 'default', kubeletConfigKey: 'k' } } } },
    says: 'nodes "NODE" is forbidden: node "NODE" is not allowed to create pods with a non-nil configSource',
  },
  {
    what: 'registers with the pod addresses of another',
    method: 'POST',
    path: '/api/v1/nodes',
    unregistered: true,
    body: { metadata: { name: 'NODE' }, spec: { podCIDR: '10.244.0.0/24' } },
    says: 'nodes "NODE" is forbidden: node "NODE" is not allowed to set its podCIDR',
  },
];
