// Where the next page of a list begins: opaque to clients, readable to us. It carries the revision of the first page,
// so that all pages tell of one moment.
import { badRequest } from '../../api/status.ts';
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
  const parsed = parse(token);
  if (typeof parsed.rv !== 'number' || !Number.isSafeInteger(parsed.rv) || typeof parsed.start !== 'string' || parsed.start === '') {
    throw badRequest('continue key is not valid: continue key is not valid: encoded start key empty (version meta.k8s.io/v1)');
  }
  return { revision: parsed.rv, after: parsed.start };
};

const parse = (token: string): { rv?: unknown; start?: unknown } => {
  try {
    const value: unknown = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
    if (typeof value === 'object' && value !== null) return value;
  } catch (error) {
    throw badRequest(`continue key is not valid: ${error instanceof Error ? error.message : String(error)}`);
  }
  throw badRequest('continue key is not valid: not an object');
};
