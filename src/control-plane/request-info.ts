// What a path asks for: the verb and the object, in the terms of authorization and routing.
// The rules are those of apiserver/pkg/endpoints/request/requestinfo.go.
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
}

const verbOfMethod: Readonly<Record<string, string>> = { POST: 'create', GET: 'get', HEAD: 'get', PUT: 'update', PATCH: 'patch', DELETE: 'delete' };

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
});

interface Target {
  namespace: string;
  resource: string;
  name: string;
  subresource: string;
}

const targetOf = (parts: readonly string[]): Target => {
  const [first = '', namespace = '', third] = parts;
  const inNamespace = first === 'namespaces' && parts.length > 2 && !namespaceSubresources.has(third ?? '');
  const rest = inNamespace ? parts.slice(2) : parts;
  const of = inNamespace || first === 'namespaces' ? namespace : '';
  return { namespace: of, resource: rest[0] ?? '', name: rest[1] ?? '', subresource: rest[2] ?? '' };
};

const exactName = (fieldSelector: string | undefined): string => {
  for (const term of (fieldSelector ?? '').split(',')) {
    const match = /^metadata\.name==?([^=!,\\]+)$/.exec(term);
    if (match?.[1] !== undefined) return match[1];
  }
  return '';
};

/** Undefined when the path cannot be decoded. */
const segmentsOf = (path: string): string[] | undefined => {
  const parts = path.split('/').filter((part) => part !== '');
  if (!path.includes('%')) return parts;
  try {
    return parts.map(decodeURIComponent);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
};

export const requestInfoOf = (method: string, path: string, query: Query): RequestInfo => {
  const segments = segmentsOf(path);
  const prefix = segments?.[0];
  const legacy = prefix === 'api';
  const least = legacy ? 3 : 4;
  if (segments === undefined || (prefix !== 'api' && prefix !== 'apis') || segments.length < least) return plain(method, path);
  const group = legacy ? '' : (segments[1] ?? '');
  const version = segments[least - 2] ?? '';
  let parts = segments.slice(least - 1);
  let verb = verbOfMethod[method] ?? '';
  if (parts[0] === 'watch' && parts.length > 1) {
    verb = 'watch';
    parts = parts.slice(1);
  }
  const target = targetOf(parts);
  let name = target.name;
  if (name === '' && verb === 'get') verb = query.flag('watch') ? 'watch' : 'list';
  else if (name === '' && verb === 'delete') verb = 'deletecollection';
  if (name === '' && (verb === 'list' || verb === 'watch' || verb === 'deletecollection')) name = exactName(query.get('fieldSelector'));
  return { path, verb, resourceRequest: true, group, version, ...target, name };
};
