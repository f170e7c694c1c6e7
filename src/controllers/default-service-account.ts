// Every namespace has a service account `default` (pkg/controller/serviceaccount/serviceaccounts_controller.go).
import { serviceAccounts } from '../client/resources.ts';
import type { Controller } from './controller.ts';
import { inEveryNamespace } from './in-every-namespace.ts';

export const defaultServiceAccount = (): Controller =>
  inEveryNamespace({
    controller: 'service-account-controller',
    of: serviceAccounts,
    name: 'default',
    wanted: (namespace) => ({ apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'default', namespace } }),
    repaired: () => undefined,
  });
