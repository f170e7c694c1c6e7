// Paths inside volumes: they must stay inside.
import { type FieldError, invalidValue } from '../../../../api/validation/field-error.ts';

export const withoutBacksteps = (path: string, field: string): FieldError[] =>
  path.split('/').includes('..') ? [invalidValue(field, path, "must not contain '..'")] : [];

export const descendingPath = (path: string, field: string): FieldError[] => [
  ...(path.startsWith('/') ? [invalidValue(field, path, 'must be a relative path')] : []),
  ...withoutBacksteps(path, field),
];

/** Kubelets keep names that begin with two dots for themselves. */
export const unreservedPath = (path: string, field: string): FieldError[] => [
  ...descendingPath(path, field),
  ...(path.startsWith('..') && !path.startsWith('../') ? [invalidValue(field, path, "must not start with '..'")] : []),
];

export const fileMode = (mode: number | undefined, field: string): FieldError[] =>
  mode !== undefined && (mode > 0o777 || mode < 0)
    ? [invalidValue(field, mode, 'must be a number between 0 and 0777 (octal), both inclusive')]
    : [];
