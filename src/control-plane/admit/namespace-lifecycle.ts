// Nothing is made in a namespace that is not there or is going away, and some namespaces never go
// (apiserver/pkg/admission/plugin/namespace/lifecycle).
import type { Namespace } from '../../api/types/core.v1.generated.ts';
import { notFound } from '../../api/status.ts';
import type { Admission, AdmissionRequest } from './admission.ts';
import { refused } from './refused.ts';

const immortal: ReadonlySet<string> = new Set(['default', 'kube-system', 'kube-public']);

/** Saying whether their namespace exists would tell people about namespaces they may not see. */
const isAccessReview = ({ group, resource }: AdmissionRequest): boolean =>
  group === 'authorization.k8s.io' && resource === 'localsubjectaccessreviews';

const terminating = (request: AdmissionRequest): Error =>
  refused(request, `unable to create new content in namespace ${request.namespace} because it is being terminated`, [
    { reason: 'NamespaceTerminating', message: `namespace ${request.namespace} is being terminated`, field: 'metadata.namespace' },
  ]);

export const namespaceLifecycle = (): Admission => ({
  name: 'NamespaceLifecycle',
  admit(request, cluster) {
    if (request.group === '' && request.resource === 'namespaces') {
      if (request.operation === 'DELETE' && immortal.has(request.name)) throw refused(request, 'this namespace may not be deleted');
      return undefined;
    }
    // Upstream looks at updates too, but what exists to be updated has its namespace: contents go before it does.
    if (request.operation !== 'CREATE' || request.namespace === '' || isAccessReview(request)) return undefined;
    return cluster.get<Namespace>('', 'namespaces', '', request.namespace).then((namespace) => {
      if (namespace === undefined) throw notFound({ group: '', resource: 'namespaces' }, request.namespace);
      if (namespace.status?.phase === 'Terminating') throw terminating(request);
    });
  },
});
