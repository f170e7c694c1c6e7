// What the server itself writes into an object's metadata (apiserver/pkg/registry/rest/{create,update}.go).
import { randomBytes, randomUUID } from 'node:crypto';
import type { KubeObject, ObjectMeta } from '../../api/object.ts';
import { badRequest, conflict } from '../../api/status.ts';
import type { Served } from '../served.ts';

/** No vowels, so that no word appears (apimachinery/pkg/util/rand). */
const alphabet = 'bcdfghjklmnpqrstvwxz2456789';
const suffixLength = 5;
const longestBase = 63 - suffixLength;

export const generatedName = (base: string): string => {
  const bytes = randomBytes(suffixLength);
  let suffix = '';
  for (const byte of bytes) suffix += alphabet[byte % alphabet.length] ?? '';
  return base.slice(0, longestBase) + suffix;
};

export const timestamp = (now: number): string => `${new Date(now).toISOString().slice(0, 19)}Z`;

/** The path says where the object goes; what the body says must agree or be silent. */
export const placeInNamespace = (object: KubeObject, served: Served, namespace: string): void => {
  const { metadata } = object;
  if (!served.declaration.namespaced) {
    if (metadata.namespace !== undefined && metadata.namespace !== '') {
      throw badRequest('the namespace of the provided object does not match the namespace sent on the request');
    }
    delete metadata.namespace;
    return;
  }
  if (metadata.namespace === undefined || metadata.namespace === '') metadata.namespace = namespace;
  else if (metadata.namespace !== namespace)
    throw badRequest('the namespace of the provided object does not match the namespace sent on the request');
};

export const fillForCreate = (object: KubeObject, served: Served, now: number): void => {
  const { metadata } = object;
  if ((metadata.name === undefined || metadata.name === '') && metadata.generateName !== undefined && metadata.generateName !== '') {
    metadata.name = generatedName(metadata.generateName);
  }
  metadata.uid = randomUUID();
  metadata.creationTimestamp = timestamp(now);
  delete metadata.deletionTimestamp;
  delete metadata.deletionGracePeriodSeconds;
  forgetUnkept(metadata);
  if (served.declaration.generation === true) metadata.generation = 1;
  else delete metadata.generation;
};

/** Field ownership comes with server-side apply; until then it is not kept, so that it can never be wrong. */
const forgetUnkept = (metadata: ObjectMeta): void => {
  delete metadata.managedFields;
  delete (metadata as { selfLink?: unknown }).selfLink;
};

export const carryOver = (object: KubeObject, old: KubeObject): void => {
  const { metadata } = object;
  const before = old.metadata;
  forgetUnkept(metadata);
  if (metadata.uid === undefined || metadata.uid === '') metadata.uid = before.uid ?? '';
  metadata.creationTimestamp ??= before.creationTimestamp ?? '';
  // Deletion is begun by DELETE alone and never taken back.
  if (before.deletionTimestamp === undefined) delete metadata.deletionTimestamp;
  else metadata.deletionTimestamp = before.deletionTimestamp;
  if (before.deletionGracePeriodSeconds === undefined) delete metadata.deletionGracePeriodSeconds;
  else metadata.deletionGracePeriodSeconds ??= before.deletionGracePeriodSeconds;
  if (before.generation === undefined) delete metadata.generation;
  else metadata.generation = before.generation;
};

/** Generation counts changes of what is wanted: everything but metadata and status. */
export const raiseGeneration = (object: KubeObject, old: KubeObject): void => {
  const wanted = ({ metadata: _metadata, status: _status, ...rest }: KubeObject & { status?: unknown }): string => JSON.stringify(rest);
  if (old.metadata.generation !== undefined && wanted(object) !== wanted(old)) object.metadata.generation = old.metadata.generation + 1;
};

export interface Preconditions {
  readonly uid?: string | undefined;
  readonly resourceVersion?: string | undefined;
}

export const checkPreconditions = (preconditions: Preconditions | undefined, current: KubeObject, served: Served): void => {
  const { uid, resourceVersion } = preconditions ?? {};
  const { metadata } = current;
  const name = metadata.name ?? '';
  if (uid !== undefined && uid !== '' && uid !== metadata.uid) {
    throw conflict(served.groupResource, name, `Precondition failed: UID in precondition: ${uid}, UID in object meta: ${metadata.uid}`);
  }
  if (resourceVersion !== undefined && resourceVersion !== '' && resourceVersion !== metadata.resourceVersion) {
    throw conflict(
      served.groupResource,
      name,
      `Precondition failed: ResourceVersion in precondition: ${resourceVersion}, ResourceVersion in object meta: ${metadata.resourceVersion}`,
    );
  }
};
