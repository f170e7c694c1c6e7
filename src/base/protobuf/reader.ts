// Reads the protobuf wire format. Every length is checked against what is there before anything is made of it.
import { ProtobufError } from './protobuf-error.ts';

export const wire = { varint: 0, fixed64: 1, bytes: 2, startGroup: 3, endGroup: 4, fixed32: 5 } as const;

/** Below this many bytes, adding up characters beats the call into the decoder. */
const shortString = 24;
const twoTo32 = 4294967296;
/** Far above what any Kubernetes type needs that does not contain itself. */
const deepest = 100;
/** Nested groups in an unknown field; nothing of Kubernetes uses groups. */
const deepestGroup = 100;

export class Reader {
  readonly bytes: Buffer;
  position: number;
  /** Where the message being read ends. */
  end: number;
  /** How many messages the one being read stands in. */
  private depth = 0;
  /** How many more messages may come: an empty one takes two bytes here and hundreds in memory. */
  private allowance: number;
  /** Upper half of the last varint read. */
  private high = 0;

  constructor(bytes: Uint8Array, start = 0, end = bytes.length) {
    this.bytes = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    this.position = start;
    this.end = end;
    this.allowance = 1000 + (end - start) / 8;
  }

  /** Enters the message that comes next; returns where the one around it ends, for `leave`. */
  enter(): number {
    const start = this.chunk();
    const outer = this.end;
    if (++this.depth > deepest) throw new ProtobufError(`messages nested deeper than ${deepest}`);
    if (--this.allowance < 0) throw new ProtobufError('too many empty messages');
    this.end = this.position;
    this.position = start;
    return outer;
  }

  leave(outer: number): void {
    this.end = outer;
    this.depth--;
  }

  private truncated(): ProtobufError {
    return new ProtobufError('unexpected EOF');
  }

  private overlong(): ProtobufError {
    return new ProtobufError('proto: integer overflow');
  }

  /** The low 32 bits, as a signed number; the upper ones are kept in `high`. */
  private varint(): number {
    const bytes = this.bytes;
    let low = 0;
    let high = 0;
    for (let shift = 0; shift < 70; shift += 7) {
      if (this.position >= this.end) throw this.truncated();
      const byte = bytes[this.position++] ?? 0;
      if (shift < 28) low |= (byte & 127) << shift;
      else if (shift === 28) {
        low |= (byte & 15) << 28;
        high = (byte & 127) >>> 4;
      } else high |= (byte & 127) << (shift - 32);
      if (byte < 128) {
        this.high = high;
        return low;
      }
    }
    throw this.overlong();
  }

  /** Field number and wire type; 0 at the end of the message. */
  tag(): number {
    if (this.position >= this.end) return 0;
    const byte = this.bytes[this.position] ?? 0;
    if (byte < 128 && byte > 7) {
      this.position++;
      return byte;
    }
    const tag = this.varint() >>> 0;
    if (this.high !== 0 || tag >>> 3 === 0) throw new ProtobufError('proto: illegal tag');
    return tag;
  }

  int32(): number {
    return this.varint();
  }

  /** Exact up to 2^53, the nearest double beyond, as JSON would read it. */
  int64(): number {
    const low = this.varint() >>> 0;
    return (this.high | 0) * twoTo32 + low;
  }

  bigInt64(): bigint {
    const low = this.varint() >>> 0;
    return BigInt.asIntN(64, (BigInt(this.high) << 32n) | BigInt(low));
  }

  bool(): boolean {
    const low = this.varint();
    return low !== 0 || this.high !== 0;
  }

  double(): number {
    return this.bytes.readDoubleLE(this.advance(8));
  }

  /** Reads a length and steps over that many bytes; returns where they start. */
  chunk(): number {
    const length = this.bytes[this.position] ?? 0;
    if (length < 128 && this.position < this.end) {
      this.position++;
      return this.advance(length);
    }
    const long = this.varint() >>> 0;
    if (this.high !== 0) throw new ProtobufError('proto: negative length found during unmarshaling');
    return this.advance(long);
  }

  /** A view of the bytes read, not a copy. */
  data(): Buffer {
    const start = this.chunk();
    return this.bytes.subarray(start, this.position);
  }

  string(): string {
    const start = this.chunk();
    const end = this.position;
    if (end - start > shortString) return this.bytes.toString('utf8', start, end);
    let text = '';
    for (let at = start; at < end; at++) {
      const byte = this.bytes[at] ?? 0;
      if (byte > 127) return this.bytes.toString('utf8', start, end);
      text += String.fromCharCode(byte);
    }
    return text;
  }

  skip(tag: number): void {
    switch (tag & 7) {
      case wire.varint:
        this.varint();
        return;
      case wire.fixed64:
        this.advance(8);
        return;
      case wire.bytes:
        this.chunk();
        return;
      case wire.fixed32:
        this.advance(4);
        return;
      case wire.startGroup:
        this.skipGroup();
        return;
      default:
        throw new ProtobufError(`proto: illegal wireType ${tag & 7}`);
    }
  }

  private skipGroup(): void {
    for (let open = 1; open > 0; ) {
      const tag = this.tag();
      if (tag === 0) throw this.truncated();
      if ((tag & 7) === wire.endGroup) open--;
      else if ((tag & 7) !== wire.startGroup) this.skip(tag);
      else if (++open > deepestGroup) throw new ProtobufError('proto: groups nested too deep');
    }
  }

  private advance(count: number): number {
    const start = this.position;
    if (count > this.end - start) throw this.truncated();
    this.position = start + count;
    return start;
  }
}
