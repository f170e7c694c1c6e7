// What a failed call to etcd means to whoever asked the store.
import { StoreError, type StoreErrorKind } from '../store.ts';
import { GrpcError, grpcCode } from '../../base/grpc/grpc-error.ts';

/** etcd's words: etcdserver/api/v3rpc/rpctypes/error.go */
const spoken: Readonly<Record<string, StoreErrorKind>> = {
  'etcdserver: mvcc: required revision has been compacted': 'compacted',
  'etcdserver: mvcc: required revision is a future revision': 'future-revision',
  'etcdserver: mvcc: database space exceeded': 'full',
  'etcdserver: corrupt cluster': 'damaged',
};

/** After these the request may have been, or may yet be, carried out. */
const undecided: ReadonlySet<number> = new Set([
  1, // cancelled
  grpcCode.unknown,
  grpcCode.deadlineExceeded,
  10, // aborted
  grpcCode.internal,
  grpcCode.unavailable,
  grpcCode.dataLoss,
]);

export function readFailure(error: unknown): StoreError {
  return toStoreError(error, 'unavailable');
}

export function writeFailure(error: unknown): StoreError {
  const open = !(error instanceof GrpcError) || (error.mayHaveRun && undecided.has(error.code));
  return toStoreError(error, open ? 'outcome-unknown' : 'unavailable');
}

export function isCompacted(error: unknown): boolean {
  return error instanceof GrpcError && spoken[error.message] === 'compacted';
}

export function isLeaseGone(error: unknown): boolean {
  return error instanceof GrpcError && error.message === 'etcdserver: requested lease not found';
}

function toStoreError(error: unknown, otherwise: StoreErrorKind): StoreError {
  if (error instanceof StoreError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new StoreError(spoken[message] ?? otherwise, `etcd: ${message}`, { cause: error });
}
