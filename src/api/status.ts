// Failures of the API as Kubernetes says them: reason, code and wording are part of the protocol
// (apimachinery/pkg/api/errors). This is the only place that builds them.
import type { GroupResource, ListMeta } from './object.ts';

export interface StatusCause {
  reason?: string;
  message?: string;
  field?: string;
}

export interface StatusDetails {
  name?: string;
  group?: string;
  kind?: string;
  uid?: string;
  causes?: StatusCause[];
  retryAfterSeconds?: number;
}

export interface Status {
  kind: 'Status';
  apiVersion: 'v1';
  metadata: ListMeta;
  status: 'Success' | 'Failure';
  message?: string;
  reason?: string;
  details?: StatusDetails;
  code?: number;
}

export interface Failure {
  readonly code: number;
  readonly reason: string;
  readonly message: string;
  readonly details?: StatusDetails | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  readonly continueToken?: string;
}

export class StatusError extends Error {
  readonly code: number;
  readonly reason: string;
  readonly details: StatusDetails | undefined;
  /** Extra response headers, such as WWW-Authenticate or Allow. */
  readonly headers: Readonly<Record<string, string>>;
  /** A continue token with which an expired list can go on. */
  readonly continueToken: string | undefined;

  constructor(failure: Failure, options?: { cause?: unknown }) {
    // An answer like any other, given many times a second: where it was made is worth nobody's time.
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    super(failure.message, options);
    Error.stackTraceLimit = stackTraceLimit;
    this.name = 'StatusError';
    this.code = failure.code;
    this.reason = failure.reason;
    this.details = failure.details;
    this.headers = failure.headers ?? {};
    this.continueToken = failure.continueToken;
  }

  status(): Status {
    return {
      kind: 'Status',
      apiVersion: 'v1',
      metadata: this.continueToken === undefined ? {} : { continue: this.continueToken },
      status: 'Failure',
      message: this.message,
      ...(this.reason === '' ? {} : { reason: this.reason }),
      ...(this.details === undefined ? {} : { details: this.details }),
      code: this.code,
    };
  }
}

const qualified = ({ group, resource }: GroupResource): string => (group === '' ? resource : `${resource}.${group}`);

const about = ({ group, resource }: GroupResource, name: string, more: StatusDetails = {}): StatusDetails => ({
  ...(name === '' ? {} : { name }),
  ...(group === '' ? {} : { group }),
  ...(resource === '' ? {} : { kind: resource }),
  ...more,
});

export const notFound = (of: GroupResource, name: string): StatusError =>
  new StatusError({ code: 404, reason: 'NotFound', message: `${qualified(of)} "${name}" not found`, details: about(of, name) });

export const alreadyExists = (of: GroupResource, name: string): StatusError =>
  new StatusError({ code: 409, reason: 'AlreadyExists', message: `${qualified(of)} "${name}" already exists`, details: about(of, name) });

export const conflict = (of: GroupResource, name: string, why: string): StatusError =>
  new StatusError({
    code: 409,
    reason: 'Conflict',
    message: `Operation cannot be fulfilled on ${qualified(of)} "${name}": ${why}`,
    details: about(of, name),
  });

/** The words of an optimistic lock that failed. */
export const modified = 'the object has been modified; please apply your changes to the latest version and try again';

export const forbidden = (of: GroupResource, name: string, why: string, causes?: readonly StatusCause[]): StatusError => {
  const message =
    of.resource === ''
      ? `forbidden: ${why}`
      : name === ''
        ? `${qualified(of)} is forbidden: ${why}`
        : `${qualified(of)} "${name}" is forbidden: ${why}`;
  return new StatusError({
    code: 403,
    reason: 'Forbidden',
    message,
    details: about(of, name, causes === undefined ? {} : { causes: [...causes] }),
  });
};

/** A hostile object can be wrong in a million places; nobody reads more than this. */
const mostCauses = 1_000;

/** All that is wrong at once; what is wrong twice is said once, though both places are listed. */
export const invalid = (kind: { group: string; kind: string }, name: string, causes: readonly StatusCause[]): StatusError => {
  const told = causes.slice(0, mostCauses);
  const said = [...new Set(told.map((cause) => `${cause.field}: ${cause.message}`))];
  const list = said.length === 1 ? said[0] : `[${said.join(', ')}]`;
  const of = kind.group === '' ? kind.kind : `${kind.kind}.${kind.group}`;
  return new StatusError({
    code: 422,
    reason: 'Invalid',
    message: `${of} "${name}" is invalid: ${list}`,
    details: about({ group: kind.group, resource: kind.kind }, name, { causes: told }),
  });
};

export const badRequest = (message: string): StatusError => new StatusError({ code: 400, reason: 'BadRequest', message });

export const unauthorized = (message = 'Unauthorized'): StatusError => new StatusError({ code: 401, reason: 'Unauthorized', message });

/** A path that is answered, but not by this method. */
export const methodNotAllowed = (): StatusError =>
  new StatusError({
    code: 405,
    reason: 'MethodNotAllowed',
    message: 'the server does not allow this method on the requested resource',
    details: {},
  });

/** What no route of upstream's takes or makes: its router answers, in words of its own. */
export const mediaTypeNotAccepted = (): StatusError =>
  new StatusError({ code: 406, reason: 'NotAcceptable', message: '406: Not Acceptable', details: {} });

export const mediaTypeUnsupported = (): StatusError =>
  new StatusError({ code: 415, reason: 'UnsupportedMediaType', message: '415: Unsupported Media Type', details: {} });

export const notAcceptable = (accepted: readonly string[]): StatusError =>
  new StatusError({
    code: 406,
    reason: 'NotAcceptable',
    message: `only the following media types are accepted: ${accepted.join(', ')}`,
  });

export const unsupportedMediaType = (accepted: readonly string[]): StatusError =>
  new StatusError({
    code: 415,
    reason: 'UnsupportedMediaType',
    message: `the body of the request was in an unknown format - accepted media types include: ${accepted.join(', ')}`,
  });

export const expired = (message: string, continueToken?: string): StatusError =>
  new StatusError({ code: 410, reason: 'Expired', message, ...(continueToken === undefined ? {} : { continueToken }) });

export const requestEntityTooLarge = (message: string): StatusError =>
  new StatusError({ code: 413, reason: 'RequestEntityTooLarge', message });

export const tooManyRequests = (message: string, retryAfterSeconds: number): StatusError =>
  new StatusError({
    code: 429,
    reason: 'TooManyRequests',
    message,
    details: { retryAfterSeconds },
    headers: { 'retry-after': String(retryAfterSeconds) },
  });

export const timeout = (message: string, retryAfterSeconds = 0): StatusError =>
  new StatusError({ code: 504, reason: 'Timeout', message: `Timeout: ${message}`, details: { retryAfterSeconds } });

export const serviceUnavailable = (message: string): StatusError => new StatusError({ code: 503, reason: 'ServiceUnavailable', message });

export const internalError = (cause: unknown): StatusError => {
  const message = cause instanceof Error ? cause.message : String(cause);
  return new StatusError(
    { code: 500, reason: 'InternalError', message: `Internal error occurred: ${message}`, details: { causes: [{ message }] } },
    { cause },
  );
};

/** A patch that does not fit the object: upstream keeps the reason to itself (errors.NewGenericServerResponse). */
export const patchRejected = (cause: unknown): StatusError =>
  new StatusError(
    { code: 422, reason: 'Invalid', message: 'the server rejected our request due to an error in our request', details: {} },
    { cause },
  );

/** A failure upstream passes on as it is, without a reason (responsewriters.ErrorToAPIStatus). */
export const unexplained = (message: string, cause?: unknown): StatusError =>
  new StatusError({ code: 500, reason: '', message }, { cause });

/** What a server said, as this side of the connection throws it. */
export const received = (status: Omit<Status, 'metadata'> & Partial<Pick<Status, 'metadata'>>, code: number): StatusError => {
  const continueToken = status.metadata?.continue;
  return new StatusError({
    code: status.code ?? code,
    reason: status.reason ?? '',
    message: status.message ?? `the server responded with the status code ${code} but did not return more information`,
    ...(status.details === undefined ? {} : { details: status.details }),
    ...(continueToken === undefined ? {} : { continueToken }),
  });
};

/** A path that no resource answers. */
export const pathNotFound = (): StatusError =>
  new StatusError({ code: 404, reason: 'NotFound', message: 'the server could not find the requested resource', details: {} });

export const success = (details?: StatusDetails): Status => ({
  kind: 'Status',
  apiVersion: 'v1',
  metadata: {},
  status: 'Success',
  ...(details === undefined ? {} : { details }),
});

/** What a POST answers that makes nothing to show: it alone says its code in the body. */
export const created = (): Status => ({ ...success(), code: 201 });
