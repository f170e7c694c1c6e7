// The resources Muster's own actors use.
import type { SubjectAccessReview } from '../api/types/authorization.v1.generated.ts';
import type { CertificateSigningRequest } from '../api/types/certificates.v1.generated.ts';
import type { Lease } from '../api/types/coordination.v1.generated.ts';
import type { ConfigMap, Endpoints, Event, Namespace, Node, Pod, Secret, Service, ServiceAccount } from '../api/types/core.v1.generated.ts';
import type { Registration } from '../api/types/registration.v1.generated.ts';
import type { KubeObject } from '../api/object.ts';
import type { Resource } from './client.ts';

const core = <T extends KubeObject>(resource: string, kind: string, namespaced = true): Resource<T> => ({
  group: '',
  version: 'v1',
  resource,
  kind,
  namespaced,
});

export const namespaces = core<Namespace>('namespaces', 'Namespace', false);
export const nodes = core<Node>('nodes', 'Node', false);
export const pods = core<Pod>('pods', 'Pod');
export const services = core<Service>('services', 'Service');
export const endpoints = core<Endpoints>('endpoints', 'Endpoints');
export const configMaps = core<ConfigMap>('configmaps', 'ConfigMap');
export const secrets = core<Secret>('secrets', 'Secret');
export const serviceAccounts = core<ServiceAccount>('serviceaccounts', 'ServiceAccount');
export const events = core<Event>('events', 'Event');

export const leases: Resource<Lease> = {
  group: 'coordination.k8s.io',
  version: 'v1',
  resource: 'leases',
  kind: 'Lease',
  namespaced: true,
};

export const certificateSigningRequests: Resource<CertificateSigningRequest> = {
  group: 'certificates.k8s.io',
  version: 'v1',
  resource: 'certificatesigningrequests',
  kind: 'CertificateSigningRequest',
  namespaced: false,
};

export const subjectAccessReviews: Resource<SubjectAccessReview> = {
  group: 'authorization.k8s.io',
  version: 'v1',
  resource: 'subjectaccessreviews',
  kind: 'SubjectAccessReview',
  namespaced: false,
};

export const registrations: Resource<Registration> = {
  group: 'registration.muster.dev',
  version: 'v1',
  resource: 'registrations',
  kind: 'Registration',
  namespaced: false,
};
