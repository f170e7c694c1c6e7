// What bears another node's name: its heartbeat and its storage drivers.
import type { Attack } from './attack.ts';

const leases = '/apis/coordination.k8s.io/v1/namespaces/kube-node-lease/leases';
const csiNodes = '/apis/storage.k8s.io/v1/csinodes';

export const onLeases: readonly Attack[] = [
  {
    what: 'reads its lease',
    method: 'GET',
    path: `${leases}/b`,
    says: 'leases.coordination.k8s.io "b" is forbidden: User "system:node:NODE" cannot get resource "leases" in API group "coordination.k8s.io" in the namespace "kube-node-lease": can only access node lease with the same name as the requesting node [MU601] the certificate is for node "NODE"',
  },
  {
    what: 'renews its lease',
    method: 'PUT',
    path: `${leases}/b`,
    body: { metadata: { name: 'b' }, spec: { holderIdentity: 'NODE' } },
    says: 'leases.coordination.k8s.io "b" is forbidden: User "system:node:NODE" cannot update resource "leases" in API group "coordination.k8s.io" in the namespace "kube-node-lease": can only access node lease with the same name as the requesting node [MU601] the certificate is for node "NODE"',
  },
  {
    what: 'patches its lease',
    method: 'PATCH',
    path: `${leases}/b`,
    body: { spec: { leaseDurationSeconds: 1 } },
    says: 'leases.coordination.k8s.io "b" is forbidden: User "system:node:NODE" cannot patch resource "leases" in API group "coordination.k8s.io" in the namespace "kube-node-lease": can only access node lease with the same name as the requesting node [MU601] the certificate is for node "NODE"',
  },
  {
    what: 'makes its lease',
    method: 'POST',
    path: leases,
    body: { metadata: { name: 'c' } },
    says: 'leases.coordination.k8s.io "c" is forbidden: can only access node lease with the same name as the requesting node [MU601] the certificate is for node "NODE"',
  },
  {
    what: 'deletes its lease',
    method: 'DELETE',
    path: `${leases}/b`,
    says: 'leases.coordination.k8s.io "b" is forbidden: User "system:node:NODE" cannot delete resource "leases" in API group "coordination.k8s.io" in the namespace "kube-node-lease": can only access node lease with the same name as the requesting node [MU601] the certificate is for node "NODE"',
  },
  {
    what: 'lists all leases',
    method: 'GET',
    path: leases,
    says: 'leases.coordination.k8s.io is forbidden: User "system:node:NODE" cannot list resource "leases" in API group "coordination.k8s.io" in the namespace "kube-node-lease": can only get, create, update, patch, or delete a node lease',
  },
  {
    what: 'takes a lease that elects a leader',
    method: 'PUT',
    path: '/apis/coordination.k8s.io/v1/namespaces/kube-system/leases/kube-scheduler',
    body: { metadata: { name: 'kube-scheduler' } },
    says: 'leases.coordination.k8s.io "kube-scheduler" is forbidden: User "system:node:NODE" cannot update resource "leases" in API group "coordination.k8s.io" in the namespace "kube-system": can only access leases in the "kube-node-lease" system namespace [MU601] the certificate is for node "NODE"',
  },
  {
    what: 'makes a lease of its own name elsewhere',
    method: 'POST',
    path: '/apis/coordination.k8s.io/v1/namespaces/default/leases',
    body: { metadata: { name: 'NODE' } },
    says: 'leases.coordination.k8s.io is forbidden: User "system:node:NODE" cannot create resource "leases" in API group "coordination.k8s.io" in the namespace "default": can only access leases in the "kube-node-lease" system namespace',
  },
  {
    what: 'reads its CSINode',
    method: 'GET',
    path: `${csiNodes}/b`,
    says: 'csinodes.storage.k8s.io "b" is forbidden: User "system:node:NODE" cannot get resource "csinodes" in API group "storage.k8s.io" at the cluster scope: can only access CSINode with the same name as the requesting node [MU601] the certificate is for node "NODE"',
  },
  {
    what: 'makes its CSINode',
    method: 'POST',
    path: csiNodes,
    body: { metadata: { name: 'c' }, spec: { drivers: [] } },
    says: 'csinodes.storage.k8s.io "c" is forbidden: can only access CSINode with the same name as the requesting node [MU601] the certificate is for node "NODE"',
  },
  {
    what: 'changes its CSINode',
    method: 'PATCH',
    path: `${csiNodes}/b`,
    body: { metadata: { labels: { a: 'b' } } },
    says: 'csinodes.storage.k8s.io "b" is forbidden: User "system:node:NODE" cannot patch resource "csinodes" in API group "storage.k8s.io" at the cluster scope: can only access CSINode with the same name as the requesting node [MU601] the certificate is for node "NODE"',
  },
  {
    what: 'deletes its CSINode',
    method: 'DELETE',
    path: `${csiNodes}/b`,
    says: 'csinodes.storage.k8s.io "b" is forbidden: User "system:node:NODE" cannot delete resource "csinodes" in API group "storage.k8s.io" at the cluster scope: can only access CSINode with the same name as the requesting node [MU601] the certificate is for node "NODE"',
  },
  {
    what: 'lists all CSINodes',
    method: 'GET',
    path: csiNodes,
    says: 'csinodes.storage.k8s.io is forbidden: User "system:node:NODE" cannot list resource "csinodes" in API group "storage.k8s.io" at the cluster scope: can only get, create, update, patch, or delete a CSINode',
  },
];
