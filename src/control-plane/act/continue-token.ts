// Where the next page of a list begins: opaque to clients, readable to us. It carries the revision of the first page,
// so that all pages tell of one moment.
import { parseJson } from '../../api/json/parse-json.ts';
import { JsonSyntaxError } from '../../api/json/syntax-error.ts';
import { badRequest, type StatusError } from '../../api/status.ts';
import type { Revision } from '../../store/store.ts';

export interface Continuation {
  /** -1: of the newest; the caller was told that the list is no longer of one moment. */
  readonly revision: Revision;
  /** Relative to the list's prefix; the page starts after it. */
  readonly after: string;
}

export const encodeContinue = ({ revision, after }: Continuation): string =>
  Buffer.from(JSON.stringify({ v: 'meta.k8s.io/v1', rv: revision, start: after })).toString('base64url');

export const decodeContinue = (token: string): Continuation => {
  const { v, rv, start } = parse(token);
  if (v !== version) throw notValid(`server does not recognize this encoded version ${JSON.stringify(v ?? '')}`);
  if (typeof rv !== 'number' || !Number.isSafeInteger(rv) || rv === 0)
    throw notValid(`incorrect encoded start resourceVersion (version ${version})`);
  if (typeof start !== 'string' || start === '') throw notValid(`encoded start key empty (version ${version})`);
  // Tokens are the caller's to send: one must not lead out of the collection it was given for.
  if (start.startsWith('/') || start.split('/').includes('..')) throw notValid(start);
  return { revision: rv, after: start };
};

const version = 'meta.k8s.io/v1';

const notValid = (why: string): StatusError => badRequest(`invalid continue token: continue key is not valid: ${why}`);

const parse = (token: string): { v?: unknown; rv?: unknown; start?: unknown } => {
  try {
    const { value } = parseJson(Buffer.from(token, 'base64url'));
    if (typeof value === 'object' && value !== null) return value;
  } catch (error) {
    if (error instanceof JsonSyntaxError) throw notValid(error.message);
    throw error;
  }
  throw notValid('not an object');
};
