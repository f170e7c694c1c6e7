// Namespaces: their life, their finalizers; requests for certificates; dry runs.
import { del, get, objectOf, patch, post, put, type Asked, type Request, type Theme } from '../case.ts';
import { certificateRequest } from '../certificate-request.ts';
import { configMap, lease, named, node, paths, pod, service } from '../objects.ts';

const own = '/api/v1/namespaces/$id-x';
const make = (rest: Record<string, unknown> = {}): Request => post(paths.namespaces, named('$id-x', rest));
/** Something inside keeps it from being emptied. */
const keeps = post(`${own}/configmaps`, configMap('holds', {}, { finalizers: ['example.com/f'] }));

export const namespaces: Theme = {
  name: 'namespace',
  cases: {
    'is made': { request: make() },
    'is made with a finalizer': { request: make({ spec: { finalizers: ['example.com/f'] } }) },
    'is made with a bad finalizer': { request: make({ spec: { finalizers: ['spam'] } }) },
    'is made with a status': { request: make({ status: { phase: 'Terminating' } }) },
    'has a name that is too long': { request: post(paths.namespaces, named('a'.repeat(64))) },
    'has a name with a dot': { request: post(paths.namespaces, named('a.b')) },
    'is updated': { given: [make()], request: put(own, named('$id-x', {}, { labels: { a: 'b' } })) },
    'keeps its finalizers in an update': { given: [make()], request: put(own, named('$id-x', { spec: { finalizers: [] } })) },
    'is deleted': { given: [make({ spec: { finalizers: ['example.com/f'] } }), keeps], request: del(own) },
    'is deleted twice': { given: [make({ spec: { finalizers: ['example.com/f'] } }), keeps, del(own)], request: del(own) },
    'that goes is updated': {
      given: [make(), keeps, del(own)],
      request: patch('merge', own, { metadata: { labels: { a: 'b' } } }),
      part: ({ kind, spec }) => [kind ?? null, spec ?? null],
    },
    'that goes takes no new pod': { given: [make(), keeps, del(own)], request: post(`${own}/pods`, pod()) },
    'that goes takes changes of what is there': {
      given: [make(), keeps, del(own)],
      request: patch('merge', `${own}/configmaps/holds`, { data: { a: '1' } }),
      part: ({ kind, data }) => [kind ?? null, data ?? null],
    },
    'is finalized': {
      given: [make({ spec: { finalizers: ['example.com/f'] } })],
      request: (seen) => put(`${own}/finalize`, { ...objectOf(seen, 0), spec: { finalizers: ['kubernetes'] } }),
    },
    'is finalized with a bad finalizer': {
      given: [make()],
      request: (seen) => put(`${own}/finalize`, { ...objectOf(seen, 0), spec: { finalizers: ['spam'] } }),
    },
    'does not exist and is finalized': { request: put(`${own}/finalize`, named('$id-x')) },
    'the last finalizer goes': {
      given: [make({ spec: { finalizers: ['example.com/f'] } }), keeps, del(own)],
      request: (seen) => put(`${own}/finalize`, { ...objectOf(seen, 2), metadata: { name: '$id-x' }, spec: { finalizers: [] } }),
      part: ({ kind, code, spec }) => [kind ?? null, code ?? null, spec ?? null],
    },
    'is updated to another name': { given: [make()], request: put(own, named('other')) },
    'kube-public cannot go': { request: del('/api/v1/namespaces/kube-public') },
  },
};

const { requests } = paths;
const csr = (spec: Record<string, unknown> = {}, name = '$id'): Record<string, unknown> => ({
  apiVersion: 'certificates.k8s.io/v1',
  kind: 'CertificateSigningRequest',
  metadata: { name },
  spec: { request: certificateRequest, signerName: 'example.com/signer', usages: ['client auth'], ...spec },
});
const requestExists = [post(requests, csr())];
const condition = (type: string, rest: Record<string, unknown> = {}): Record<string, unknown> => ({
  type,
  status: 'True',
  reason: 'R',
  message: 'm',
  ...rest,
});
const approve =
  (conditions: readonly unknown[], index = 0): Asked =>
  (seen) =>
    put(`${requests}/$id/approval`, { ...objectOf(seen, index), status: { conditions } });
const issue =
  (status: Record<string, unknown>, index: number): Asked =>
  (seen) =>
    put(`${requests}/$id/status`, { ...objectOf(seen, index), status: { ...(objectOf(seen, index)['status'] as object), ...status } });

export const certificateRequests: Theme = {
  name: 'certificate request',
  cases: {
    'is made': { request: post(requests, csr()) },
    'is made by somebody, who is noted': {
      request: post(requests, csr({ username: 'other', groups: ['x'] }), { as: { user: 'bob', groups: ['system:masters'] } }),
    },
    'without a signer': { request: post(requests, csr({ signerName: '' })) },
    'of a signer without a domain': { request: post(requests, csr({ signerName: 'signer' })) },
    'of a signer whose domain is none': { request: post(requests, csr({ signerName: 'Bad_Domain/x' })) },
    'of a signer of old': { request: post(requests, csr({ signerName: 'kubernetes.io/legacy-unknown' })) },
    'without usages': { request: post(requests, csr({ usages: [] })) },
    'with a usage that does not exist': { request: post(requests, csr({ usages: ['spam'] })) },
    'with a usage twice': { request: post(requests, csr({ usages: ['client auth', 'client auth'] })) },
    'without a request': { request: post(requests, csr({ request: undefined })) },
    'with a request that is none': { request: post(requests, csr({ request: 'AAAA' })) },
    'for masters of a system signer': {
      request: post(requests, csr({ signerName: 'kubernetes.io/kube-apiserver-client', request: certificateRequest })),
    },
    'with an expiration': { request: post(requests, csr({ expirationSeconds: 3600 })), part: ({ kind }) => kind },
    'is updated, and stays': {
      given: requestExists,
      request: (seen) =>
        put(`${requests}/$id`, { ...objectOf(seen, 0), spec: { ...(objectOf(seen, 0)['spec'] as object), usages: ['server auth'] } }),
    },
    'is approved': { given: requestExists, request: approve([condition('Approved')]) },
    'is denied': { given: requestExists, request: approve([condition('Denied')]) },
    'is approved and denied': { given: requestExists, request: approve([condition('Approved'), condition('Denied')]) },
    'is approved half': { given: requestExists, request: approve([condition('Approved', { status: 'False' })]) },
    'is approved twice': {
      given: [...requestExists, approve([condition('Approved')])],
      request: approve([condition('Approved'), condition('Approved')], 1),
    },
    'is approved no longer': { given: [...requestExists, approve([condition('Approved')])], request: approve([], 1) },
    'is approved without a type': { given: requestExists, request: approve([condition('')]) },
    'is approved with a status that does not exist': { given: requestExists, request: approve([condition('X', { status: 'Spam' })]) },
    'is approved by a patch': {
      given: requestExists,
      request: patch('merge', `${requests}/$id/approval`, { status: { conditions: [condition('Approved')] } }),
    },
    'is approved by somebody without the right': {
      given: [
        ...requestExists,
        post(
          paths.clusterRoles,
          named('$id', {
            rules: [{ apiGroups: ['certificates.k8s.io'], resources: ['certificatesigningrequests/approval'], verbs: ['update'] }],
          }),
        ),
        post(
          paths.clusterRoleBindings,
          named('$id', {
            roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: '$id' },
            subjects: [{ kind: 'User', name: '$id-u' }],
          }),
        ),
      ],
      settleMilliseconds: 300,
      request: (seen) =>
        put(
          `${requests}/$id/approval`,
          { ...objectOf(seen, 0), status: { conditions: [condition('Approved')] } },
          { as: { user: '$id-u' } },
        ),
    },
    'is issued': { given: [...requestExists, approve([condition('Approved')])], request: issue({ certificate: certificateRequest }, 1) },
    'is issued with what is no certificate': {
      given: [...requestExists, approve([condition('Approved')])],
      request: issue({ certificate: 'AAAA' }, 1),
    },
    fails: {
      given: [...requestExists, approve([condition('Approved')])],
      request: issue({ conditions: [condition('Approved'), condition('Failed')] }, 1),
    },
    'is deleted': { given: requestExists, request: del(`${requests}/$id`) },
    'by signer': {
      given: [post(requests, csr({ signerName: 'example.com/$id' }))],
      request: get(`${requests}?fieldSelector=spec.signerName%3Dexample.com/$id`),
      part: ({ kind, items }) => [kind ?? null, Array.isArray(items) ? items.length : null],
    },
    'as a table': {
      given: [post(requests, csr()), approve([condition('Approved')])],
      request: get(`${requests}/$id`, { headers: { accept: 'application/json;as=Table;v=v1;g=meta.k8s.io' } }),
    },
  },
};

const dry = '?dryRun=All';

export const dryRuns: Theme = {
  name: 'dry run',
  cases: {
    'of a creation': { request: post(`${paths.configMaps}${dry}`, configMap()) },
    'creates nothing': { given: [post(`${paths.configMaps}${dry}`, configMap())], request: get(`${paths.configMaps}/c`) },
    'of a creation of what exists': {
      given: [post(paths.configMaps, configMap())],
      request: post(`${paths.configMaps}${dry}`, configMap()),
    },
    'of a creation that is not valid': { request: post(`${paths.configMaps}${dry}`, configMap('Bad')) },
    'of an update': {
      given: [post(paths.configMaps, configMap())],
      request: put(`${paths.configMaps}/c${dry}`, configMap('c', { data: { z: '1' } })),
    },
    'updates nothing': {
      given: [post(paths.configMaps, configMap()), put(`${paths.configMaps}/c${dry}`, configMap('c', { data: { z: '1' } }))],
      request: get(`${paths.configMaps}/c`),
    },
    'of an update that creates': { request: put(`${paths.leases}/l${dry}`, lease('l')) },
    'of a patch': {
      given: [post(paths.configMaps, configMap())],
      request: patch('merge', `${paths.configMaps}/c${dry}`, { data: { z: '1' } }),
    },
    'of a status': {
      given: [post(paths.nodes, node())],
      request: patch('merge', `${paths.nodes}/$id/status${dry}`, { status: { phase: 'Running' } }),
    },
    'of a service': { request: post(`${paths.services}${dry}`, service({ type: 'NodePort' })) },
    'of a generated name': { request: post(`${paths.configMaps}${dry}`, { metadata: { generateName: 'x-' } }) },
    'that does not exist, created': { request: post(`${paths.configMaps}?dryRun=Some`, configMap()) },
    'that does not exist, updated': {
      given: [post(paths.configMaps, configMap())],
      request: put(`${paths.configMaps}/c?dryRun=Some`, configMap()),
    },
    'that does not exist, patched': {
      given: [post(paths.configMaps, configMap())],
      request: patch('merge', `${paths.configMaps}/c?dryRun=Some`, {}),
    },
    'said twice': { request: post(`${paths.configMaps}?dryRun=All&dryRun=All`, configMap()) },
    'of a namespace that goes': { given: [make()], request: del(`${own}${dry}`), part: ({ kind }) => kind },
  },
};
