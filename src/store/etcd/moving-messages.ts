// etcd's messages for moving a whole store; names and numbers as in messages.ts.
import { Reader } from '../../base/protobuf/reader.ts';
import { readHeader, writeComparison } from './messages.ts';
import { integer, nested, text, written } from './message-writer.ts';

export interface PlainPut {
  readonly key: string;
  readonly value: string;
  readonly lease: number;
}

function writePut({ key, value, lease }: PlainPut): void {
  nested(2, () => {
    nested(2, () => {
      integer(3, lease);
      text(2, value);
      text(1, key);
    });
  });
}

export interface MarkedRequest {
  /** The key on which all depends, and where it must stand. */
  readonly key: string;
  readonly expected: number;
  readonly puts: readonly PlainPut[];
  /** From a key up to, and without, another. */
  readonly removed: readonly { readonly from: string; readonly to: string }[];
}

/** All of it, or nothing when the key stands elsewhere. */
export function markedRequest({ key, expected, puts, removed }: MarkedRequest): Buffer {
  return written(() => {
    for (const put of puts.toReversed()) writePut(put);
    for (const { from, to } of removed) {
      nested(2, () => {
        nested(3, () => {
          text(2, to);
          text(1, from);
        });
      });
    }
    writeComparison(key, expected);
  });
}

export function leaseTimeRequest(id: number): Buffer {
  return written(() => {
    integer(1, id);
  });
}

/** Seconds left; negative when there is no such lease any more. */
export function readLeaseTime(bytes: Buffer): number {
  const reader = new Reader(bytes);
  let seconds = 0;
  for (let tag = reader.tag(); tag !== 0; tag = reader.tag()) {
    if (tag === 10) readHeader(reader);
    else if (tag === 24) seconds = reader.int64();
    else reader.skip(tag);
  }
  return seconds;
}
