// Walks DER strictly: definite, shortest lengths, one-byte tags, bounded depth and size, nothing left over.
import { DerError } from './der-error.ts';
import { contextConstructed, tag } from './tags.ts';
import * as values from './values.ts';

const deepest = 16;
export const largestInput = 64 * 1024;

export class DerReader {
  private readonly bytes: Buffer;
  private readonly limit: number;
  private readonly depth: number;
  private offset: number;

  private constructor(bytes: Buffer, offset: number, limit: number, depth: number) {
    this.bytes = bytes;
    this.offset = offset;
    this.limit = limit;
    this.depth = depth;
  }

  static of(bytes: Buffer, largest = largestInput): DerReader {
    if (bytes.length > largest) throw new DerError(`${bytes.length} bytes are more than the ${largest} allowed`);
    return new DerReader(bytes, 0, bytes.length, 0);
  }

  get done(): boolean {
    return this.offset >= this.limit;
  }

  /** The tag that comes next; 0 at the end. */
  get next(): number {
    return this.done ? 0 : (this.bytes[this.offset] ?? 0);
  }

  /** The content of the next element, which must have this tag. */
  content(wanted: number): Buffer {
    const { from, to } = this.take(wanted);
    return this.bytes.subarray(from, to);
  }

  /** The next element whole, header included. */
  whole(wanted = this.next): Buffer {
    const { start, to } = this.take(wanted);
    return this.bytes.subarray(start, to);
  }

  /** A reader of what stands inside the next element. */
  inside(wanted: number): DerReader {
    const { from, to } = this.take(wanted);
    if (this.depth >= deepest) throw new DerError('nested too deeply');
    return new DerReader(this.bytes, from, to, this.depth + 1);
  }

  /** A second look at a part of what this reader walks; as deep as here. */
  within(part: Buffer): DerReader {
    return new DerReader(part, 0, part.length, this.depth);
  }

  sequence(): DerReader {
    return this.inside(tag.sequence);
  }

  set(): DerReader {
    return this.inside(tag.set);
  }

  /** What stands inside an optional `[number]`, or undefined when another tag comes next. */
  explicit(number: number): DerReader | undefined {
    return this.next === contextConstructed(number) ? this.inside(contextConstructed(number)) : undefined;
  }

  objectIdentifier(): string {
    return values.objectIdentifier(this.content(tag.objectIdentifier));
  }

  integer(): Buffer {
    return values.integerBytes(this.content(tag.integer));
  }

  smallInteger(): number {
    return values.smallInteger(this.content(tag.integer));
  }

  boolean(): boolean {
    return values.booleanValue(this.content(tag.boolean));
  }

  octetString(): Buffer {
    return this.content(tag.octetString);
  }

  bitString(): values.BitString {
    return values.bitString(this.content(tag.bitString));
  }

  /** A bit string that holds whole bytes, such as a signature. */
  bitStringBytes(): Buffer {
    const { bytes, unused } = this.bitString();
    if (unused !== 0) throw new DerError('bit string that does not end on a byte');
    return bytes;
  }

  time(): number {
    const kind = this.next;
    if (kind !== tag.utcTime && kind !== tag.generalizedTime) throw new DerError('a time is missing');
    return values.time(kind, this.content(kind));
  }

  /** Says that nothing may follow. */
  end(): void {
    if (!this.done) throw new DerError('bytes left over');
  }

  private take(wanted: number): { start: number; from: number; to: number } {
    const start = this.offset;
    if (start >= this.limit) throw new DerError('ends too early');
    const found = this.bytes[start] ?? 0;
    if ((found & 0x1f) === 0x1f) throw new DerError('tags of several bytes are not used here');
    if (found !== wanted) throw new DerError(`tag ${hex(found)} where ${hex(wanted)} was expected`);
    const { from, length } = this.length(start + 1);
    if (length > this.limit - from) throw new DerError('an element is longer than what holds it');
    this.offset = from + length;
    return { start, from, to: from + length };
  }

  private length(at: number): { from: number; length: number } {
    if (at >= this.limit) throw new DerError('ends too early');
    const first = this.bytes[at] ?? 0;
    if (first < 0x80) return { from: at + 1, length: first };
    const count = first & 0x7f;
    if (count === 0) throw new DerError('indefinite length');
    if (count > 3 || at + 1 + count > this.limit) throw new DerError('a length beyond the input');
    const length = this.bytes.readUIntBE(at + 1, count);
    if (length < 0x80 || this.bytes[at + 1] === 0) throw new DerError('length not in its shortest form');
    return { from: at + 1 + count, length };
  }
}

const hex = (value: number): string => `0x${value.toString(16).padStart(2, '0')}`;
