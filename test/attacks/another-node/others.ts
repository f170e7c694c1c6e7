// Everything else that is not a node's business.
import type { Attack } from './attack.ts';

const core = '/api/v1/namespaces/default';

const event = (involvedObject: object, more: object = {}): object => ({
  metadata: { name: 'e', namespace: 'default' },
  involvedObject,
  reason: 'Broken',
  type: 'Warning',
  source: { component: 'kubelet', host: 'NODE' },
  ...more,
});
export const onOthers: readonly Attack[] = [
  {
    what: 'tells an event of another Node',
    method: 'POST',
    path: `${core}/events`,
    body: event({ kind: 'Node', name: 'b', uid: 'b' }),
    says: 'events "e" is forbidden: node "NODE" is not allowed to report events of node "b"',
  },
  {
    what: 'tells an event of another’s pod',
    method: 'POST',
    path: `${core}/events`,
    body: event({ kind: 'Pod', name: 'b-pod', namespace: 'default' }),
    says: 'events "e" is forbidden: node "NODE" can only report events of pods with spec.nodeName set to itself',
  },
  {
    what: 'tells an event in another’s name',
    method: 'POST',
    path: `${core}/events`,
    body: event({ kind: 'Node', name: 'NODE' }, { source: { component: 'kubelet', host: 'b' } }),
    says: 'events "e" is forbidden: node "NODE" can only report events in its own name',
  },
  {
    what: 'rewrites an event of another',
    method: 'PATCH',
    path: `${core}/events/of-b`,
    body: { message: 'nothing' },
    says: 'events "of-b" is forbidden: node "NODE" can only report events in its own name',
  },
  {
    what: 'deletes an event',
    method: 'DELETE',
    path: `${core}/events/of-b`,
    says: 'events "of-b" is forbidden: User "system:node:NODE" cannot delete resource "events" in API group "" in the namespace "default"',
  },
  {
    what: 'approves a certificate',
    method: 'PUT',
    path: '/apis/certificates.k8s.io/v1/certificatesigningrequests/any/approval',
    body: { metadata: { name: 'any' } },
    says: 'certificatesigningrequests.certificates.k8s.io "any" is forbidden: User "system:node:NODE" cannot update resource "certificatesigningrequests/approval" in API group "certificates.k8s.io" at the cluster scope',
  },
  {
    what: 'writes a certificate',
    method: 'PUT',
    path: '/apis/certificates.k8s.io/v1/certificatesigningrequests/any/status',
    body: { metadata: { name: 'any' } },
    says: 'certificatesigningrequests.certificates.k8s.io "any" is forbidden: User "system:node:NODE" cannot update resource "certificatesigningrequests/status" in API group "certificates.k8s.io" at the cluster scope',
  },
  {
    what: 'deletes a certificate request',
    method: 'DELETE',
    path: '/apis/certificates.k8s.io/v1/certificatesigningrequests/any',
    says: 'certificatesigningrequests.certificates.k8s.io "any" is forbidden: User "system:node:NODE" cannot delete resource "certificatesigningrequests" in API group "certificates.k8s.io" at the cluster scope',
  },
  {
    what: 'binds a role to itself',
    method: 'POST',
    path: '/apis/rbac.authorization.k8s.io/v1/clusterrolebindings',
    body: { metadata: { name: 'mine' }, roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'cluster-admin' } },
    says: 'clusterrolebindings.rbac.authorization.k8s.io is forbidden: User "system:node:NODE" cannot create resource "clusterrolebindings" in API group "rbac.authorization.k8s.io" at the cluster scope',
  },
  {
    what: 'reads the roles',
    method: 'GET',
    path: '/apis/rbac.authorization.k8s.io/v1/clusterroles',
    says: 'clusterroles.rbac.authorization.k8s.io is forbidden: User "system:node:NODE" cannot list resource "clusterroles" in API group "rbac.authorization.k8s.io" at the cluster scope',
  },
  {
    what: 'writes its own record',
    method: 'PUT',
    path: '/apis/registration.muster.dev/v1/registrations/NODE',
    body: { metadata: { name: 'NODE' } },
    says: 'registrations.registration.muster.dev "NODE" is forbidden: User "system:node:NODE" cannot update resource "registrations" in API group "registration.muster.dev" at the cluster scope',
  },
  {
    what: 'reads who else is knocking',
    method: 'GET',
    path: '/apis/registration.muster.dev/v1/registrations',
    says: 'registrations.registration.muster.dev is forbidden: User "system:node:NODE" cannot list resource "registrations" in API group "registration.muster.dev" at the cluster scope',
  },
  {
    what: 'makes a Service',
    method: 'POST',
    path: `${core}/services`,
    body: { metadata: { name: 's' }, spec: { externalIPs: ['192.0.2.1'], ports: [{ port: 443 }] } },
    says: 'services is forbidden: User "system:node:NODE" cannot create resource "services" in API group "" in the namespace "default"',
  },
  {
    what: 'moves the API server',
    method: 'PATCH',
    path: `${core}/endpoints/kubernetes`,
    body: { subsets: [] },
    says: 'endpoints "kubernetes" is forbidden: User "system:node:NODE" cannot patch resource "endpoints" in API group "" in the namespace "default"',
  },
  {
    what: 'deletes a namespace',
    method: 'DELETE',
    path: '/api/v1/namespaces/default',
    says: 'namespaces "default" is forbidden: User "system:node:NODE" cannot delete resource "namespaces" in API group "" in the namespace "default"',
  },
  { what: 'reads the metrics', method: 'GET', path: '/metrics', says: 'forbidden: User "system:node:NODE" cannot get path "/metrics"' },
];
