// What pods of others refer to.
import type { Attack } from './attack.ts';

const core = '/api/v1/namespaces/default';

const tokenRequest = (boundObjectRef?: object): object => ({
  apiVersion: 'authentication.k8s.io/v1',
  kind: 'TokenRequest',
  spec: boundObjectRef === undefined ? {} : { boundObjectRef },
});
export const onSecrets: readonly Attack[] = [
  {
    what: 'reads a secret of its pod',
    method: 'GET',
    path: `${core}/secrets/b-secret`,
    says: `secrets "b-secret" is forbidden: User "system:node:NODE" cannot get resource "secrets" in API group "" in the namespace "default": no relationship found between node 'NODE' and this object`,
  },
  {
    what: 'lists secrets',
    method: 'GET',
    path: `${core}/secrets`,
    says: 'secrets is forbidden: User "system:node:NODE" cannot list resource "secrets" in API group "" in the namespace "default": No Object name found',
  },
  {
    what: 'watches every secret there is',
    method: 'GET',
    path: '/api/v1/secrets?watch=1',
    says: 'secrets is forbidden: User "system:node:NODE" cannot watch resource "secrets" in API group "" at the cluster scope: can only read namespaced object of this type',
  },
  {
    what: 'watches a secret by name',
    method: 'GET',
    path: `${core}/secrets?watch=1&fieldSelector=metadata.name%3Db-secret`,
    says: `secrets "b-secret" is forbidden: User "system:node:NODE" cannot watch resource "secrets" in API group "" in the namespace "default": no relationship found between node 'NODE' and this object`,
  },
  {
    what: 'lists a secret in every namespace',
    method: 'GET',
    path: '/api/v1/secrets?fieldSelector=metadata.name%3Db-secret',
    says: 'secrets "b-secret" is forbidden: User "system:node:NODE" cannot list resource "secrets" in API group "" at the cluster scope: can only read namespaced object of this type',
  },
  {
    what: 'reads a bootstrap token',
    method: 'GET',
    path: '/api/v1/namespaces/kube-system/secrets/bootstrap-token-abcdef',
    says: `secrets "bootstrap-token-abcdef" is forbidden: User "system:node:NODE" cannot get resource "secrets" in API group "" in the namespace "kube-system": no relationship found between node 'NODE' and this object`,
  },
  {
    what: 'makes a secret',
    method: 'POST',
    path: `${core}/secrets`,
    body: { metadata: { name: 's' } },
    says: 'secrets is forbidden: User "system:node:NODE" cannot create resource "secrets" in API group "" in the namespace "default": can only read resources of this type',
  },
  {
    what: 'changes a secret',
    method: 'PATCH',
    path: `${core}/secrets/b-secret`,
    body: { stringData: { a: 'x' } },
    says: 'secrets "b-secret" is forbidden: User "system:node:NODE" cannot patch resource "secrets" in API group "" in the namespace "default": can only read resources of this type',
  },
  {
    what: 'reads a config map of its pod',
    method: 'GET',
    path: `${core}/configmaps/b-config`,
    says: `configmaps "b-config" is forbidden: User "system:node:NODE" cannot get resource "configmaps" in API group "" in the namespace "default": no relationship found between node 'NODE' and this object`,
  },
  {
    what: 'rewrites what joining machines trust',
    method: 'PATCH',
    path: '/api/v1/namespaces/kube-public/configmaps/cluster-info',
    body: { data: {} },
    says: 'configmaps "cluster-info" is forbidden: User "system:node:NODE" cannot patch resource "configmaps" in API group "" in the namespace "kube-public": can only read resources of this type',
  },
  {
    what: 'asks for a token of its pod’s account',
    method: 'POST',
    path: `${core}/serviceaccounts/worker/token`,
    body: tokenRequest(),
    says: `serviceaccounts "worker" is forbidden: User "system:node:NODE" cannot create resource "serviceaccounts/token" in API group "" in the namespace "default": no relationship found between node 'NODE' and this object`,
  },
  {
    what: 'asks for a token of a controller',
    method: 'POST',
    path: '/api/v1/namespaces/kube-system/serviceaccounts/certificate-controller/token',
    body: tokenRequest(),
    says: `serviceaccounts "certificate-controller" is forbidden: User "system:node:NODE" cannot create resource "serviceaccounts/token" in API group "" in the namespace "kube-system": no relationship found between node 'NODE' and this object`,
  },
  {
    what: 'reads a service account',
    method: 'GET',
    path: `${core}/serviceaccounts/worker`,
    says: 'serviceaccounts "worker" is forbidden: User "system:node:NODE" cannot get resource "serviceaccounts" in API group "" in the namespace "default": can only create tokens for individual service accounts',
  },
  {
    what: 'makes a service account',
    method: 'POST',
    path: `${core}/serviceaccounts`,
    body: { metadata: { name: 's' } },
    says: 'serviceaccounts is forbidden: User "system:node:NODE" cannot create resource "serviceaccounts" in API group "" in the namespace "default": can only create tokens for individual service accounts',
  },
];
