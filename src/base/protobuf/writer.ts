// Writes the protobuf wire format from its end to its start, as gogo does: when a length is due, what it counts stands already.
import { ProtobufError } from './protobuf-error.ts';

const twoTo32 = 4294967296;
const twoTo63 = 2 ** 63;
const shortString = 24;
const firstSize = 16 * 1024;
/** Larger buffers are not kept for the next message. */
const largestKept = 1024 * 1024;

export class Writer {
  private buffer: Buffer = Buffer.allocUnsafeSlow(firstSize);
  /** The first byte written. */
  private start = firstSize;

  /** How many bytes are written; a difference of two marks is a length. */
  get mark(): number {
    return this.buffer.length - this.start;
  }

  private reserve(count: number): void {
    if (this.start >= count) return;
    const used = this.mark;
    const larger = Buffer.allocUnsafeSlow(Math.max(this.buffer.length * 2, used + count));
    this.buffer.copy(larger, larger.length - used, this.start);
    this.start = larger.length - used;
    this.buffer = larger;
  }

  /** What was written, and an empty writer. */
  take(): Buffer {
    const written = Buffer.from(this.buffer.subarray(this.start));
    this.reset();
    return written;
  }

  reset(): void {
    if (this.buffer.length > largestKept) this.buffer = Buffer.allocUnsafeSlow(firstSize);
    this.start = this.buffer.length;
  }

  byte(value: number): void {
    if (this.start === 0) this.reserve(1);
    this.buffer[--this.start] = value;
  }

  /** For tags and lengths. */
  uint32(value: number): void {
    if (value < 128) {
      this.byte(value);
      return;
    }
    this.varint(value >>> 0, 0);
  }

  /** Negative numbers take ten bytes, as int32 does in protobuf. Numbers beyond the range become its end. */
  int64(value: number): void {
    if (value >= 0 && value < twoTo32) this.uint32(value);
    else if (value >= twoTo63) this.varint(0xffffffff, 0x7fffffff);
    else if (value <= -twoTo63) this.varint(0, 0x80000000);
    else if (!Number.isFinite(value)) throw new ProtobufError('not a number');
    else {
      const whole = Math.trunc(value);
      this.varint(whole >>> 0, Math.floor(whole / twoTo32) >>> 0);
    }
  }

  bigInt64(value: bigint): void {
    const bits = BigInt.asUintN(64, value);
    this.varint(Number(bits & 0xffffffffn), Number(bits >> 32n));
  }

  bigEndian32(value: number): void {
    this.reserve(4);
    this.start -= 4;
    this.buffer.writeUInt32BE(value, this.start);
  }

  private varint(low: number, high: number): void {
    this.reserve(10);
    let size = 1;
    for (let rest = high === 0 ? low : high * 16 + (low >>> 28); rest > 127; rest = Math.floor(rest / 128)) size++;
    if (high !== 0) size += 4;
    this.start -= size;
    let at = this.start;
    let lowRest = low;
    let highRest = high;
    while (highRest !== 0 || lowRest > 127) {
      this.buffer[at++] = (lowRest & 127) | 128;
      lowRest = ((lowRest >>> 7) | (highRest << 25)) >>> 0;
      highRest >>>= 7;
    }
    this.buffer[at] = lowRest;
  }

  double(value: number): void {
    this.reserve(8);
    this.start -= 8;
    this.buffer.writeDoubleLE(value, this.start);
  }

  bytes(value: Uint8Array): void {
    this.reserve(value.length);
    this.start -= value.length;
    this.buffer.set(value, this.start);
  }

  /** Without its length. Lone surrogates become U+FFFD, as in Go's JSON. */
  text(value: string): void {
    const length = value.length;
    if (length <= shortString) {
      this.reserve(length);
      let at = this.start;
      let index = length;
      while (index > 0) {
        const code = value.charCodeAt(--index);
        if (code > 127) break;
        this.buffer[--at] = code;
        if (index === 0) {
          this.start = at;
          return;
        }
      }
      if (length === 0) return;
    }
    const size = Buffer.byteLength(value);
    this.reserve(size);
    this.start -= size;
    if (size === length) this.buffer.write(value, this.start, size, 'latin1');
    else this.buffer.write(value, this.start, size, 'utf8');
  }

  /** Base64 text as bytes, without its length. */
  base64(value: string): void {
    this.bytes(Buffer.from(value, 'base64'));
  }

  /** Length and tag of what was written since `mark`. */
  close(mark: number, tag: number): void {
    this.uint32(this.mark - mark);
    this.uint32(tag);
  }
}
