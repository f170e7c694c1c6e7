// What the server itself writes into an object's metadata (apiserver/pkg/registry/rest/{create,update}.go).
import { randomBytes, randomUUID } from 'node:crypto';
import type { KubeObject, ObjectMeta } from '../../api/object.ts';
import { badRequest, conflict, type StatusError } from '../../api/status.ts';
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

/** The path says where the object goes; what the body says must agree or be silent. Where there is no namespace, none is kept. */
export const placeInNamespace = (object: KubeObject, served: Served, namespace: string): void => {
  const { metadata } = object;
  if (!served.declaration.namespaced) {
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
  metadata.creationTimestamp = before.creationTimestamp ?? '';
  // Deletion is never taken back; that DELETE alone begins it is for validation to say.
  if (before.deletionTimestamp !== undefined) metadata.deletionTimestamp = before.deletionTimestamp;
  if (before.deletionGracePeriodSeconds !== undefined) metadata.deletionGracePeriodSeconds ??= before.deletionGracePeriodSeconds;
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

/** Of a deletion, which names the kind where all else names the resource (rest.BeforeDelete). */
export const checkPreconditions = (preconditions: Preconditions | undefined, { metadata }: KubeObject, served: Served): void => {
  const { uid, resourceVersion } = preconditions ?? {};
  const { group, kind } = served.declaration;
  const refused = (what: string, asked: string, found: string | undefined, since: string): StatusError => {
    const why = `the ${what} in the precondition (${asked}) does not match the ${what} in record (${found ?? ''}). The object might have been ${since}`;
    return conflict({ group, resource: kind }, metadata.name ?? '', why);
  };
  if (uid !== undefined && uid !== metadata.uid) throw refused('UID', uid, metadata.uid, 'deleted and then recreated');
  if (resourceVersion !== undefined && resourceVersion !== metadata.resourceVersion) {
    throw refused('ResourceVersion', resourceVersion, metadata.resourceVersion, 'modified');
  }
};

/** A PUT that says whose it is; upstream's storage refuses it, in its own words. */
export const checkOwnUid = (uid: string | undefined, { metadata }: KubeObject, served: Served, key: string): void => {
  if (uid === undefined || uid === '' || uid === metadata.uid) return;
  const failed = `Precondition failed: UID in precondition: ${uid}, UID in object meta: ${metadata.uid ?? ''}`;
  const why = `StorageError: invalid object, Code: 4, Key: ${key}, ResourceVersion: 0, AdditionalErrorMsg: ${failed}`;
  throw conflict(served.groupResource, metadata.name ?? '', why);
};
