// Which encoding a body has, by its Content-Type; JSON when it does not say.
import { unsupportedMediaType } from '../../api/status.ts';
import { acceptedTypes, type Encoding } from '../negotiate/accept.ts';

const encodings: Readonly<Record<string, Encoding>> = {
  'application/json': 'json',
  'application/yaml': 'yaml',
  'application/vnd.kubernetes.protobuf': 'protobuf',
};

export const bodyEncoding = (contentType: string | undefined): Encoding => {
  if (contentType === undefined || contentType === '') return 'json';
  const type = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const encoding = Object.hasOwn(encodings, type) ? encodings[type] : undefined;
  if (encoding === undefined) throw unsupportedMediaType(acceptedTypes);
  return encoding;
};
