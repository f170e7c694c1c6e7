// Services: a stable address for pods. Addresses and node ports are allocated where Services are written.
import type { Service } from '../../../api/types/core.v1.generated.ts';
import { type FieldError, invalidValue } from '../../../api/validation/field-error.ts';
import { declare } from '../resource.ts';
import { restore } from '../restore.ts';
import { validateAddressUpdate } from './service/addresses.ts';
import { serviceColumns } from './service/columns.ts';
import { defaultService } from './service/defaults.ts';
import { needsHealthCheckPort } from './service/kinds.ts';
import { settleUpdate } from './service/update.ts';
import { validateService, validateServiceStatus } from './service/validation.ts';

/** Old clients say only the first address. */
const prepareForCreate = (service: Service): void => {
  service.status = { loadBalancer: {} };
  const { clusterIP = '', clusterIPs = [] } = service.spec;
  if (clusterIP !== '' && clusterIPs.length === 0) service.spec.clusterIPs = [clusterIP];
};

const validateUpdate = (service: Service, old: Service): FieldError[] => {
  const errors = validateAddressUpdate(service, old);
  const port = service.spec.healthCheckNodePort ?? 0;
  if (needsHealthCheckPort(service) && needsHealthCheckPort(old) && port !== (old.spec.healthCheckNodePort ?? 0)) {
    const detail = 'cannot change healthCheckNodePort on loadBalancer service with externalTraffic=Local during update';
    errors.push(invalidValue('spec.healthCheckNodePort', port, detail));
  }
  return errors;
};

export const services = declare<Service>({
  storage: 'stored',
  group: '',
  version: 'v1',
  kind: 'Service',
  resource: 'services',
  singular: 'service',
  shortNames: ['svc'],
  categories: ['all'],
  namespaced: true,
  schema: 'core.v1.Service',
  verbs: ['create', 'delete', 'get', 'list', 'patch', 'update', 'watch'],
  nameRule: 'dns1035Label',
  strategy: {
    defaults: defaultService,
    prepareForCreate,
    prepareForUpdate: (service, old) => {
      restore(service, old, 'status');
      settleUpdate(service, old);
    },
    validate: validateService,
    validateUpdate,
  },
  partial: {
    status: {
      prepareForUpdate: (service, old) => {
        service.spec = old.spec;
      },
      validateUpdate: ({ status = {} }) => validateServiceStatus(status),
    },
  },
  columns: serviceColumns,
  createOnUpdate: true,
  unconditionalUpdate: true,
});
