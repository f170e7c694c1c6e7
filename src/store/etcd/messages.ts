// etcd's messages, as far as a store needs them. Names and numbers: etcdserver/etcdserverpb/rpc.proto and mvcc/mvccpb/kv.proto
// of etcd 3.4. Fields stand here in falling order: see message-writer.ts.
import { Reader } from '../../base/protobuf/reader.ts';
import { integer, nested, text, writer, written } from './message-writer.ts';

export interface KeyValue {
  readonly key: string;
  readonly value: string;
  readonly createRevision: number;
  readonly modRevision: number;
  readonly lease: number;
}

export interface RangeRequest {
  readonly key: string;
  /** One key when undefined. */
  readonly end?: string | undefined;
  readonly limit?: number | undefined;
  /** The present when undefined. */
  readonly revision?: number | undefined;
  readonly keysOnly?: boolean | undefined;
}

export interface RangeResponse {
  readonly revision: number;
  readonly entries: readonly KeyValue[];
  readonly more: boolean;
}

/** Acts on one key when it stands at a revision (0: when it is not there), and else says what stands there. */
export interface GuardedRequest {
  readonly key: string;
  readonly expected: number;
  /** Undefined deletes. */
  readonly value: string | undefined;
  readonly lease: number;
  /** Wants to know what was there. */
  readonly previous: boolean;
}

export interface GuardedResponse {
  readonly revision: number;
  readonly succeeded: boolean;
  /** What was there before when it succeeded and that was wanted, what is there when it did not. */
  readonly found: KeyValue | undefined;
}

export interface WatchEvent {
  readonly deleted: boolean;
  readonly entry: KeyValue;
}

export interface WatchResponse {
  readonly created: boolean;
  readonly canceled: boolean;
  readonly compactRevision: number;
  readonly reason: string;
  readonly events: readonly WatchEvent[];
}

/** Of an empty etcd: no key ever stands at it. */
export const firstRevision = 1;

function writeRange({ key, end, limit, revision, keysOnly }: RangeRequest): void {
  integer(8, keysOnly === true ? 1 : 0);
  integer(4, revision ?? 0);
  integer(3, limit ?? 0);
  if (end !== undefined) text(2, end);
  text(1, key);
}

export function rangeRequest(request: RangeRequest): Buffer {
  return written(() => {
    writeRange(request);
  });
}

const compareModRevision = 2;

export function guardedRequest({ key, expected, value, lease, previous }: GuardedRequest): Buffer {
  const put = (): void => {
    integer(4, previous ? 1 : 0);
    integer(3, lease);
    text(2, value ?? '');
    text(1, key);
  };
  const remove = (): void => {
    integer(3, previous ? 1 : 0);
    text(1, key);
  };
  return written(() => {
    nested(3, () => {
      nested(1, () => {
        writeRange({ key });
      });
    });
    nested(2, () => {
      if (value === undefined) nested(3, remove);
      else nested(2, put);
    });
    writeComparison(key, expected);
  });
}

/** That the key stands at a revision; 0: that it is not there. */
export function writeComparison(key: string, expected: number): void {
  nested(1, () => {
    // Written also when it is 0: the union must name its member.
    writer.int64(expected);
    writer.uint32(6 << 3);
    text(3, key);
    integer(2, compareModRevision);
  });
}

export function compactionRequest(revision: number): Buffer {
  return written(() => {
    integer(1, revision);
  });
}

export function leaseGrantRequest(id: number, seconds: number): Buffer {
  return written(() => {
    integer(2, id);
    integer(1, seconds);
  });
}

/** Everything from a revision on, whatever the key: so each revision brings an event, and the mirror knows how far it is. */
export function watchRequest(from: number): Buffer {
  return written(() => {
    nested(1, () => {
      integer(3, from);
      text(2, '\0');
      text(1, '\0');
    });
  });
}

export function readRangeResponse(bytes: Buffer): RangeResponse {
  const reader = new Reader(bytes);
  const entries: KeyValue[] = [];
  let revision = 0;
  let more = false;
  for (let tag = reader.tag(); tag !== 0; tag = reader.tag()) {
    if (tag === 10) revision = readHeader(reader);
    else if (tag === 18) entries.push(readKeyValue(reader));
    else if (tag === 24) more = reader.bool();
    else reader.skip(tag);
  }
  return { revision, entries, more };
}

export function readGuardedResponse(bytes: Buffer): GuardedResponse {
  const reader = new Reader(bytes);
  let revision = 0;
  let succeeded = false;
  let found: KeyValue | undefined;
  for (let tag = reader.tag(); tag !== 0; tag = reader.tag()) {
    if (tag === 10) revision = readHeader(reader);
    else if (tag === 16) succeeded = reader.bool();
    else if (tag === 26) found = readOperation(reader);
    else reader.skip(tag);
  }
  return { revision, succeeded, found };
}

/** ResponseOp: an answer to a range (kvs = 2), a put (prev_kv = 2) or a deletion (prev_kvs = 3). */
function readOperation(reader: Reader): KeyValue | undefined {
  let found: KeyValue | undefined;
  const operation = reader.enter();
  for (let kind = reader.tag(); kind !== 0; kind = reader.tag()) {
    const answer = reader.enter();
    for (let tag = reader.tag(); tag !== 0; tag = reader.tag()) {
      if (tag === (kind === 26 ? 26 : 18)) found = readKeyValue(reader);
      else reader.skip(tag);
    }
    reader.leave(answer);
  }
  reader.leave(operation);
  return found;
}

export function readWatchResponse(bytes: Buffer): WatchResponse {
  const reader = new Reader(bytes);
  const response = { created: false, canceled: false, compactRevision: 0, reason: '', events: [] as WatchEvent[] };
  for (let tag = reader.tag(); tag !== 0; tag = reader.tag()) {
    if (tag === 24) response.created = reader.bool();
    else if (tag === 32) response.canceled = reader.bool();
    else if (tag === 40) response.compactRevision = reader.int64();
    else if (tag === 50) response.reason = reader.string();
    else if (tag === 90) response.events.push(readEvent(reader));
    else reader.skip(tag);
  }
  return response;
}

function readEvent(reader: Reader): WatchEvent {
  const outer = reader.enter();
  let deleted = false;
  let entry = nothing;
  for (let tag = reader.tag(); tag !== 0; tag = reader.tag()) {
    if (tag === 8) deleted = reader.int32() === 1;
    else if (tag === 18) entry = readKeyValue(reader);
    else reader.skip(tag);
  }
  reader.leave(outer);
  return { deleted, entry };
}

const nothing: KeyValue = { key: '', value: '', createRevision: 0, modRevision: 0, lease: 0 };

function readKeyValue(reader: Reader): KeyValue {
  const outer = reader.enter();
  const found = { ...nothing };
  for (let tag = reader.tag(); tag !== 0; tag = reader.tag()) {
    if (tag === 10) found.key = reader.string();
    else if (tag === 16) found.createRevision = reader.int64();
    else if (tag === 24) found.modRevision = reader.int64();
    else if (tag === 42) found.value = reader.string();
    else if (tag === 48) found.lease = reader.int64();
    else reader.skip(tag);
  }
  reader.leave(outer);
  return found;
}

/** Of the header only the revision. */
export function readHeader(reader: Reader): number {
  const outer = reader.enter();
  let revision = 0;
  for (let tag = reader.tag(); tag !== 0; tag = reader.tag()) {
    if (tag === 24) revision = reader.int64();
    else reader.skip(tag);
  }
  reader.leave(outer);
  return revision;
}
