// Service accounts: of the secrets they list, only the names count.
import type { ServiceAccount } from '../../../api/types/core.v1.generated.ts';
import { ageColumn, nameColumn } from '../columns.ts';
import { declare } from '../resource.ts';

const keepSecretNames = (account: ServiceAccount): void => {
  if (account.secrets === undefined) return;
  account.secrets = account.secrets.map(({ name }) => (name === undefined ? {} : { name }));
};

export const serviceAccounts = declare<ServiceAccount>({
  storage: 'stored',
  group: '',
  version: 'v1',
  kind: 'ServiceAccount',
  resource: 'serviceaccounts',
  singular: 'serviceaccount',
  shortNames: ['sa'],
  namespaced: true,
  schema: 'core.v1.ServiceAccount',
  nameRule: 'dnsSubdomain',
  strategy: { prepareForCreate: keepSecretNames, prepareForUpdate: keepSecretNames },
  columns: [
    nameColumn,
    {
      name: 'Secrets',
      type: 'string',
      description:
        'Secrets is the list of secrets allowed to be used by pods running using this ServiceAccount. More info: https://kubernetes.io/docs/concepts/configuration/secret',
      value: ({ secrets = [] }) => secrets.length,
    },
    ageColumn,
  ],
  unconditionalUpdate: true,
  returnsDeleted: true,
});
