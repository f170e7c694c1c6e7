// ConfigMaps: keys must be usable as file names, all values together fit in 1 MiB, and an immutable one stays as it is.
import type { ConfigMap } from '../../../api/types/core.v1.generated.ts';
import { type FieldError, forbiddenField, invalidValue, tooLong } from '../../../api/validation/field-error.ts';
import { ageColumn, nameColumn } from '../columns.ts';
import { configMapKeyFaults } from '../formats.ts';
import { declare } from '../resource.ts';
import { faulty } from '../rules.ts';
import { base64Size, maxDataSize, sameData } from './data.ts';

const validate = ({ data = {}, binaryData = {} }: ConfigMap): FieldError[] => {
  const errors: FieldError[] = [];
  let size = 0;
  for (const [key, value] of Object.entries(data)) {
    errors.push(...faulty(`data[${key}]`, key, configMapKeyFaults(key)));
    if (Object.hasOwn(binaryData, key)) errors.push(invalidValue(`data[${key}]`, key, 'duplicate of key present in binaryData'));
    size += Buffer.byteLength(value);
  }
  for (const [key, value] of Object.entries(binaryData)) {
    errors.push(...faulty(`binaryData[${key}]`, key, configMapKeyFaults(key)));
    size += base64Size(value);
  }
  // How upstream prints a path without fields: the whole object is meant.
  if (size > maxDataSize) errors.push(tooLong('[]', maxDataSize));
  return errors;
};

const immutableDetail = 'field is immutable when `immutable` is set';

const validateUpdate = (map: ConfigMap, old: ConfigMap): FieldError[] => {
  if (old.immutable !== true) return [];
  const errors: FieldError[] = [];
  if (map.immutable !== true) errors.push(forbiddenField('immutable', immutableDetail));
  if (!sameData(map.data, old.data)) errors.push(forbiddenField('data', immutableDetail));
  if (!sameData(map.binaryData, old.binaryData)) errors.push(forbiddenField('binaryData', immutableDetail));
  return errors;
};

const dataDescription =
  "Data contains the configuration data. Each key must consist of alphanumeric characters, '-', '_' or '.'. Values with non-UTF-8 byte sequences must use the BinaryData field. The keys stored in Data must not overlap with the keys in the BinaryData field, this is enforced during validation process.";

export const configMaps = declare<ConfigMap>({
  storage: 'stored',
  group: '',
  version: 'v1',
  kind: 'ConfigMap',
  resource: 'configmaps',
  singular: 'configmap',
  shortNames: ['cm'],
  namespaced: true,
  schema: 'core.v1.ConfigMap',
  nameRule: 'dnsSubdomain',
  strategy: { validate, validateUpdate },
  columns: [
    nameColumn,
    {
      name: 'Data',
      type: 'string',
      description: dataDescription,
      value: ({ data = {}, binaryData = {} }) => Object.keys(data).length + Object.keys(binaryData).length,
    },
    ageColumn,
  ],
  unconditionalUpdate: true,
});
