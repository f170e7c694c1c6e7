// Secrets: stringData becomes data, each well-known type has keys it must hold, and neither the type nor an immutable one changes.
import { parseJson } from '../../../api/json/parse-json.ts';
import { JsonSyntaxError } from '../../../api/json/syntax-error.ts';
import type { Secret } from '../../../api/types/core.v1.generated.ts';
import { type FieldError, forbiddenField, invalidValue, required, tooLong } from '../../../api/validation/field-error.ts';
import { ageColumn, nameColumn, text } from '../columns.ts';
import { configMapKeyFaults } from '../formats.ts';
import { declare } from '../resource.ts';
import { faulty, immutable } from '../rules.ts';
import { base64Size, maxDataSize, sameData } from './data.ts';

const setData = (data: Record<string, string>, key: string, value: string): void => {
  Object.defineProperty(data, key, { value, enumerable: true, configurable: true, writable: true });
};

const defaults = (secret: Secret): void => {
  if (secret.stringData !== undefined) {
    const data = { ...secret.data };
    for (const [key, value] of Object.entries(secret.stringData)) setData(data, key, Buffer.from(value).toString('base64'));
    secret.data = data;
    delete secret.stringData;
  }
  if (secret.type === undefined || secret.type === '') secret.type = 'Opaque';
};

const missingKeys = (data: Readonly<Record<string, string>>, ...keys: string[]): FieldError[] =>
  keys.filter((key) => !Object.hasOwn(data, key)).map((key) => required(`data[${key}]`));

const goKind = (value: unknown): string | undefined => {
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'boolean') return 'bool';
  return typeof value === 'object' ? undefined : typeof value;
};

const jsonFault = (text: Buffer): string | undefined => {
  try {
    const kind = goKind(parseJson(text).value);
    return kind === undefined ? undefined : `json: cannot unmarshal ${kind} into Go value of type map[string]interface {}`;
  } catch (error) {
    if (error instanceof JsonSyntaxError) return error.message;
    throw error;
  }
};

const dockerConfig = (data: Readonly<Record<string, string>>, key: string): FieldError[] => {
  const missing = missingKeys(data, key);
  if (missing.length > 0) return missing;
  const fault = jsonFault(Buffer.from(data[key] ?? '', 'base64'));
  return fault === undefined ? [] : [invalidValue(`data[${key}]`, '<secret contents redacted>', fault)];
};

const serviceAccountName = 'kubernetes.io/service-account.name';

const validateType = ({ type, metadata, data = {} }: Secret): FieldError[] => {
  switch (type) {
    case 'kubernetes.io/service-account-token':
      return (metadata.annotations?.[serviceAccountName] ?? '') === '' ? [required(`metadata.annotations[${serviceAccountName}]`)] : [];
    case 'kubernetes.io/dockercfg':
      return dockerConfig(data, '.dockercfg');
    case 'kubernetes.io/dockerconfigjson':
      return dockerConfig(data, '.dockerconfigjson');
    case 'kubernetes.io/basic-auth':
      // The odd paths of these two types are upstream's.
      return Object.hasOwn(data, 'username') || Object.hasOwn(data, 'password')
        ? []
        : [required('data[%s][username]'), required('data[%s][password]')];
    case 'kubernetes.io/ssh-auth':
      return (data['ssh-privatekey'] ?? '') === '' ? [required('data[%s][ssh-privatekey]')] : [];
    case 'kubernetes.io/tls':
      return missingKeys(data, 'tls.crt', 'tls.key');
    default:
      return [];
  }
};

const validate = (secret: Secret): FieldError[] => {
  const errors: FieldError[] = [];
  let size = 0;
  for (const [key, value] of Object.entries(secret.data ?? {})) {
    errors.push(...faulty(`data[${key}]`, key, configMapKeyFaults(key)));
    size += base64Size(value);
  }
  if (size > maxDataSize) errors.push(tooLong('data', maxDataSize));
  return [...errors, ...validateType(secret)];
};

const immutableDetail = 'field is immutable when `immutable` is set';

const validateUpdate = (secret: Secret, old: Secret): FieldError[] => {
  const errors = immutable('type', secret.type, old.type);
  if (old.immutable !== true) return errors;
  if (secret.immutable !== true) errors.push(forbiddenField('immutable', immutableDetail));
  if (!sameData(secret.data, old.data)) errors.push(forbiddenField('data', immutableDetail));
  return errors;
};

const dataDescription =
  "Data contains the secret data. Each key must consist of alphanumeric characters, '-', '_' or '.'. The serialized form of the secret data is a base64 encoded string, representing the arbitrary (possibly non-string) data value here. Described in https://tools.ietf.org/html/rfc4648#section-4";

export const secrets = declare<Secret>({
  storage: 'stored',
  group: '',
  version: 'v1',
  kind: 'Secret',
  resource: 'secrets',
  singular: 'secret',
  namespaced: true,
  schema: 'core.v1.Secret',
  nameRule: 'dnsSubdomain',
  strategy: { defaults, validate, validateUpdate },
  columns: [
    nameColumn,
    text<Secret>('Type', 'Used to facilitate programmatic handling of secret data.', ({ type = '' }) => type),
    { name: 'Data', type: 'string', description: dataDescription, value: ({ data = {} }) => Object.keys(data).length },
    ageColumn,
  ],
  fields: { type: ({ type = '' }) => type },
  unconditionalUpdate: true,
});
