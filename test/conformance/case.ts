// What a case is: one request that goes to both servers, after others that prepare the ground for it. Cases are data;
// `$id` in any text of theirs is a name of the case's own, `$ns` a namespace of that name, made when it is first used.

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export interface JsonObject {
  [key: string]: Json;
}

/** A kind of caller with a certificate of its own, or somebody the administrator acts for. */
export type Caller = 'admin' | 'jane' | 'node' | 'anonymous' | { readonly user: string; readonly groups?: readonly string[] };

export interface Request {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
  /** Bytes that are no JSON value: broken text, protobuf. */
  readonly raw?: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  readonly as?: Caller;
  /** A watch: so many events are read, then the stream is left. */
  readonly events?: number;
  /** Asked again until the answer has this code: for what becomes true after a moment. */
  readonly until?: number;
}

/** The bodies that came back so far. */
export type Seen = readonly JsonObject[];

export type Asked = Request | ((seen: Seen) => Request);

export interface Case {
  readonly given?: readonly Asked[];
  readonly request: Asked;
  /** What is compared when it is not the whole body. */
  readonly part?: (body: JsonObject) => Json | undefined;
  /** For what a server learns a moment after it was written, such as rights. */
  readonly settleMilliseconds?: number;
}

export interface Theme {
  readonly name: string;
  readonly cases: Readonly<Record<string, Case>>;
}

type Options = Omit<Request, 'method' | 'path' | 'body'>;

export const get = (path: string, options: Options = {}): Request => ({ method: 'GET', path, ...options });
export const post = (path: string, body: unknown, options: Options = {}): Request => ({ method: 'POST', path, body, ...options });
export const put = (path: string, body: unknown, options: Options = {}): Request => ({ method: 'PUT', path, body, ...options });
export const del = (path: string, body?: unknown, options: Options = {}): Request => ({
  method: 'DELETE',
  path,
  ...(body === undefined ? {} : { body }),
  ...options,
});
/** A body of bytes as they stand. */
export const send = (method: string, path: string, raw: string | Buffer, options: Options = {}): Request => ({
  method,
  path,
  raw,
  ...options,
});

const patchTypes = {
  json: 'json-patch+json',
  merge: 'merge-patch+json',
  strategic: 'strategic-merge-patch+json',
  apply: 'apply-patch+yaml',
} as const;

export const patch = (type: keyof typeof patchTypes, path: string, body: unknown, options: Options = {}): Request => ({
  method: 'PATCH',
  path,
  body,
  ...options,
  headers: { 'content-type': `application/${patchTypes[type]}`, ...options.headers },
});

export const watch = (path: string, events: number, options: Options = {}): Request => ({ method: 'GET', path, events, ...options });

/** A member deep in a body, by names and indexes; an empty text when it is not there. */
export const at = (value: Json | undefined, ...path: readonly (string | number)[]): string => {
  let here: Json | undefined = value;
  for (const step of path) here = typeof here === 'object' && here !== null ? (here as Record<string | number, Json>)[step] : undefined;
  return typeof here === 'string' || typeof here === 'number' ? String(here) : '';
};

export const objectOf = (seen: Seen, index: number): JsonObject => structuredClone(seen[index] ?? {});
