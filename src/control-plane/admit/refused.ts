// The 403 with which admission refuses, naming the object as well as it can be named yet (apiserver/pkg/admission/errors.go).
import { forbidden, type StatusCause, type StatusError } from '../../api/status.ts';
import type { AdmissionRequest } from './admission.ts';

const nameOf = ({ name, object }: AdmissionRequest): string => {
  if (name !== '') return name;
  const { name: given = '', generateName = '' } = object?.metadata ?? {};
  return given !== '' ? given : generateName !== '' ? generateName : 'Unknown';
};

export const refused = (request: AdmissionRequest, why: string, causes?: readonly StatusCause[]): StatusError =>
  forbidden({ group: request.group, resource: request.resource }, nameOf(request), why, causes);
