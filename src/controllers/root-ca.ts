// Every namespace has the ConfigMap `kube-root-ca.crt`, from which pods learn whom to trust
// (pkg/controller/certificates/rootcacertpublisher/publisher.go).
import { configMaps } from '../client/resources.ts';
import type { Controller } from './controller.ts';
import { inEveryNamespace } from './in-every-namespace.ts';

const name = 'kube-root-ca.crt';

const annotations = {
  'kubernetes.io/description':
    'Contains a CA bundle that can be used to verify the kube-apiserver when using internal endpoints such as the internal service IP or kubernetes.default.svc. No other usage is guaranteed across distributions of Kubernetes clusters.',
};

export const rootCa = (caPem: string): Controller => {
  const data = { 'ca.crt': caPem };
  return inEveryNamespace({
    controller: 'root-ca-cert-publisher',
    of: configMaps,
    name,
    wanted: (namespace) => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace, annotations }, data }),
    repaired: (existing) => {
      const right = existing.data?.['ca.crt'] === caPem && Object.keys(existing.data).length === 1;
      return right ? undefined : { ...existing, data };
    },
  });
};
