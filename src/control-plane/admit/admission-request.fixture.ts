// Requests and clusters for tests of admission.
import type { User } from '../../api/exchange.ts';
import type { KubeObject } from '../../api/object.ts';
import { StatusError } from '../../api/status.ts';
import type { Lookup } from '../lookup.ts';
import type { Admission, AdmissionRequest } from './admission.ts';
import { runAdmission } from './chain.ts';

export const joe: User = { name: 'joe', groups: ['devs', 'system:authenticated'] };

export const object = (kind: string, name: string, more: object = {}, namespace?: string): KubeObject => ({
  apiVersion: 'v1',
  kind,
  metadata: { name, ...(namespace === undefined ? {} : { namespace }) },
  ...more,
});

/** Objects stand under `resource` as the admission asks for it. */
export const cluster = (objects: Readonly<Record<string, readonly KubeObject[]>> = {}): Lookup => ({
  get: <T extends KubeObject>(_group: string, resource: string, namespace: string, name: string) =>
    Promise.resolve(
      objects[resource]?.find(({ metadata }) => metadata.name === name && (metadata.namespace ?? '') === namespace) as T | undefined,
    ),
  list: <T extends KubeObject>(_group: string, resource: string) => Promise.resolve((objects[resource] ?? []) as readonly T[]),
});

export const request = (resource: string, subject: KubeObject | undefined, more: Partial<AdmissionRequest> = {}): AdmissionRequest => ({
  operation: 'CREATE',
  user: joe,
  group: '',
  version: 'v1',
  resource,
  kind: subject?.kind ?? '',
  subresource: '',
  namespace: subject?.metadata.namespace ?? '',
  name: subject?.metadata.name ?? '',
  dryRun: false,
  object: subject,
  old: undefined,
  warn: () => undefined,
  ...more,
});

/** The refusal's code and words, or undefined when it was let in. */
export const refusal = async (admission: Admission, asked: AdmissionRequest, lookup = cluster()): Promise<string | undefined> => {
  try {
    await runAdmission([admission], asked, lookup);
    return undefined;
  } catch (error) {
    if (error instanceof StatusError) return `${error.code} ${error.message}`;
    throw error;
  }
};
