// A call that did not succeed, and whether the other side may have carried it out all the same.

/** The codes that matter here: https://grpc.github.io/grpc/core/md_doc_statuscodes.html */
export const grpcCode = {
  ok: 0,
  unknown: 2,
  deadlineExceeded: 4,
  resourceExhausted: 8,
  outOfRange: 11,
  internal: 13,
  unavailable: 14,
  dataLoss: 15,
} as const;

export class GrpcError extends Error {
  readonly code: number;
  /** False only when it is certain that nothing was done. */
  readonly mayHaveRun: boolean;

  constructor(code: number, message: string, options: { mayHaveRun: boolean; cause?: unknown }) {
    super(message, { cause: options.cause });
    this.name = 'GrpcError';
    this.code = code;
    this.mayHaveRun = options.mayHaveRun;
  }
}

export function notSent(message: string, cause?: unknown): GrpcError {
  return new GrpcError(grpcCode.unavailable, message, { mayHaveRun: false, cause });
}

export function lost(message: string, cause?: unknown): GrpcError {
  return new GrpcError(grpcCode.unavailable, message, { mayHaveRun: true, cause });
}

export function overdue(milliseconds: number): GrpcError {
  return new GrpcError(grpcCode.deadlineExceeded, `no answer within ${milliseconds} ms`, { mayHaveRun: true });
}
