// A port by number or by name.
import type { FieldError } from '../../../api/validation/field-error.ts';
import { portNameFaults, portNumberFaults } from '../formats.ts';
import { faulty } from '../rules.ts';

export const validatePort = (port: number | string | undefined, field: string): FieldError[] =>
  typeof port === 'string' ? faulty(field, port, portNameFaults(port)) : faulty(field, port ?? 0, portNumberFaults(port ?? 0));
