// What a path asks for: the verb and the object, in the terms of authorization and routing.
// The rules are those of apiserver/pkg/endpoints/request/requestinfo.go.
import { parseFieldSelector } from '../api/selector/field-selector.ts';
import { StatusError } from '../api/status.ts';
import { nameFaults } from '../api/validation/names.ts';
import type { Query } from './query.ts';

export interface RequestInfo {
  readonly path: string;
  readonly verb: string;
  readonly resourceRequest: boolean;
  readonly group: string;
  readonly version: string;
  readonly namespace: string;
  readonly resource: string;
  readonly subresource: string;
  readonly name: string;
  /** The path goes through `/namespaces/NAME/`. Whether it may is for routing to say. */
  readonly placed: boolean;
  /** The path goes on after the subresource. */
  readonly beyond: boolean;
}

const verbOfMethod: Readonly<Record<string, string>> = {
  POST: 'create',
  GET: 'get',
  HEAD: 'get',
  PUT: 'update',
  PATCH: 'patch',
  DELETE: 'delete',
};

/** Parts of a namespace itself, not resources inside it. */
const namespaceSubresources = new Set(['status', 'finalize']);

const plain = (method: string, path: string): RequestInfo => ({
  path,
  verb: method.toLowerCase(),
  resourceRequest: false,
  group: '',
  version: '',
  namespace: '',
  resource: '',
  subresource: '',
  name: '',
  placed: false,
  beyond: false,
});

interface Target {
  namespace: string;
  resource: string;
  name: string;
  subresource: string;
  placed: boolean;
  beyond: boolean;
}

const targetOf = (parts: readonly string[]): Target => {
  const [first = '', namespace = '', third] = parts;
  const inNamespace = first === 'namespaces' && parts.length > 2 && !namespaceSubresources.has(third ?? '');
  const rest = inNamespace ? parts.slice(2) : parts;
  const of = inNamespace || first === 'namespaces' ? namespace : '';
  const [resource = '', name = '', subresource = ''] = rest;
  return { namespace: of, resource, name, subresource, placed: inNamespace, beyond: rest.length > 3 };
};

/**
 * The one object a selector allows. Read by the very grammar by which the list is made: a right on one name must not open
 * others, whatever commas and escapes stand around it. What is no selector is refused later.
 */
const exactName = (fieldSelector: string | undefined): string => {
  if (fieldSelector?.includes('metadata.name') !== true) return '';
  try {
    const name = parseFieldSelector(fieldSelector).exact('metadata.name') ?? '';
    return nameFaults('pathSegment', name).length === 0 ? name : '';
  } catch (error) {
    if (error instanceof StatusError) return '';
    throw error;
  }
};

/** Undefined when the path cannot be decoded, or has a name that is empty. */
const segmentsOf = (path: string): string[] | undefined => {
  if (path.includes('//')) return undefined;
  const parts = path.split('/').filter((part) => part !== '');
  if (!path.includes('%')) return parts;
  try {
    return parts.map(decodeURIComponent);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
};

interface Located {
  readonly group: string;
  readonly version: string;
  /** What follows the version. */
  readonly parts: readonly string[];
}

const locate = (segments: readonly string[]): Located | undefined => {
  const [prefix, first = '', second = ''] = segments;
  if (prefix === 'api' && segments.length > 2) return { group: '', version: first, parts: segments.slice(2) };
  if (prefix === 'apis' && segments.length > 3) return { group: first, version: second, parts: segments.slice(3) };
  return undefined;
};

/** On a collection, get means list or watch, and delete means all of it. */
const collectionVerb = (verb: string, query: Query): string => {
  if (verb === 'get') return query.flag('watch') ? 'watch' : 'list';
  return verb === 'delete' ? 'deletecollection' : verb;
};

/** Verbs of a collection that a selector can narrow down to one name. */
const selecting = new Set(['list', 'watch', 'deletecollection']);

export const requestInfoOf = (method: string, path: string, query: Query): RequestInfo => {
  const located = locate(segmentsOf(path) ?? []);
  if (located === undefined) return plain(method, path);
  const { group, version, parts } = located;
  const oldWatch = parts[0] === 'watch' && parts.length > 1;
  const target = targetOf(oldWatch ? parts.slice(1) : parts);
  const asked = oldWatch ? 'watch' : (verbOfMethod[method] ?? '');
  const verb = target.name === '' ? collectionVerb(asked, query) : asked;
  const name = target.name === '' && selecting.has(verb) ? exactName(query.get('fieldSelector')) : target.name;
  return { path, verb, resourceRequest: true, group, version, ...target, name };
};
