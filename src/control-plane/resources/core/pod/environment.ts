// A container's environment: names, and values taken from elsewhere.
import type { EnvFromSource, EnvVar, EnvVarSource } from '../../../../api/types/core.v1.generated.ts';
import { type FieldError, invalidValue, required } from '../../../../api/validation/field-error.ts';
import type { Draft } from '../../draft.ts';
import { configMapKeyFaults, envVarNameFaults } from '../../formats.ts';
import { dnsSubdomain, each, faulty } from '../../rules.ts';
import { environmentFields, validateFieldRef, validateResourceRef } from './downward-references.ts';

const keySelector = (reference: Draft<EnvVarSource>['configMapKeyRef'], field: string): FieldError[] => {
  if (reference === undefined) return [];
  const { name = '', key = '' } = reference;
  return [
    ...dnsSubdomain(`${field}.name`, name),
    ...(key === '' ? [required(`${field}.key`)] : faulty(`${field}.key`, key, configMapKeyFaults(key))),
  ];
};

const validateSource = (source: Draft<EnvVarSource>, value: string, field: string): FieldError[] => {
  const { fieldRef, resourceFieldRef, configMapKeyRef, secretKeyRef, fileKeyRef } = source;
  const errors = [
    ...(fieldRef === undefined ? [] : validateFieldRef(fieldRef, environmentFields, `${field}.fieldRef`)),
    ...(resourceFieldRef === undefined ? [] : validateResourceRef(resourceFieldRef, `${field}.resourceFieldRef`, 'container optional')),
    ...keySelector(configMapKeyRef, `${field}.configMapKeyRef`),
    ...keySelector(secretKeyRef, `${field}.secretKeyRef`),
  ];
  const count = [fieldRef, resourceFieldRef, configMapKeyRef, secretKeyRef, fileKeyRef].filter((one) => one !== undefined).length;
  if (count === 0) {
    errors.push(invalidValue(field, '', 'must specify one of: `fieldRef`, `resourceFieldRef`, `configMapKeyRef` or `secretKeyRef`'));
  } else if (value !== '') {
    errors.push(invalidValue(field, '', 'may not be specified when `value` is not empty'));
  } else if (count > 1) {
    errors.push(invalidValue(field, '', 'may not have more than one field specified at a time'));
  }
  return errors;
};

const validateVariable = ({ name = '', value = '', valueFrom }: Draft<EnvVar>, field: string): FieldError[] => [
  ...(name === '' ? [required(`${field}.name`)] : faulty(`${field}.name`, name, envVarNameFaults(name))),
  ...(valueFrom === undefined ? [] : validateSource(valueFrom, value, `${field}.valueFrom`)),
];

export const validateEnvironment = (variables: readonly Draft<EnvVar>[] | undefined, field: string): FieldError[] =>
  each(variables, field, validateVariable);

const namedSource = (source: Draft<EnvFromSource>['configMapRef'], field: string): FieldError[] => {
  if (source === undefined) return [];
  const { name = '' } = source;
  return name === '' ? [required(`${field}.name`)] : dnsSubdomain(`${field}.name`, name);
};

export const validateEnvironmentSources = (sources: readonly Draft<EnvFromSource>[] | undefined, field: string): FieldError[] =>
  each(sources, field, ({ prefix = '', configMapRef, secretRef }, at) => {
    const errors = [
      ...(prefix === '' ? [] : faulty(`${at}.prefix`, prefix, envVarNameFaults(prefix))),
      ...namedSource(configMapRef, `${at}.configMapRef`),
      ...namedSource(secretRef, `${at}.secretRef`),
    ];
    // Upstream says which list, not which item.
    if (configMapRef === undefined && secretRef === undefined) {
      errors.push(invalidValue(field, '', 'must specify one of: `configMapRef` or `secretRef`'));
    } else if (configMapRef !== undefined && secretRef !== undefined) {
      errors.push(invalidValue(field, '', 'may not have more than one field specified at a time'));
    }
    return errors;
  });
