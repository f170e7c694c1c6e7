// The little of protobuf that the container runtime's interface needs: fields by number, and what is unknown is passed over.

/** Each field's values, in the order they came: numbers for varints, bytes for everything with a length. */
export class Fields {
  readonly #values = new Map<number, (number | Buffer)[]>();

  constructor(bytes: Buffer) {
    const reader = new FieldReader(bytes);
    for (let field = reader.next(); field !== undefined; field = reader.next()) {
      const values = this.#values.get(field.number);
      if (values === undefined) this.#values.set(field.number, [field.value]);
      else values.push(field.value);
    }
  }

  text(number: number): string {
    const value = this.#values.get(number)?.at(-1);
    return Buffer.isBuffer(value) ? value.toString('utf8') : '';
  }

  texts(number: number): string[] {
    return this.#lengthy(number).map((bytes) => bytes.toString('utf8'));
  }

  number(number: number): number {
    const value = this.#values.get(number)?.at(-1);
    return typeof value === 'number' ? value : 0;
  }

  messages(number: number): Fields[] {
    return this.#lengthy(number).map((bytes) => new Fields(bytes));
  }

  #lengthy(number: number): Buffer[] {
    return (this.#values.get(number) ?? []).filter((value) => Buffer.isBuffer(value));
  }
}

const fixedBytes: Readonly<Record<number, number>> = { 1: 8, 5: 4 };

class FieldReader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  next(): { number: number; value: number | Buffer } | undefined {
    while (this.#at < this.#bytes.length) {
      const key = this.#varint();
      const number = Math.floor(key / 8);
      const type = key % 8;
      if (type === 0) return { number, value: this.#varint() };
      if (type === 2) return { number, value: this.#take(this.#varint()) };
      const length = fixedBytes[type];
      if (length === undefined) throw new RangeError(`a protobuf field of type ${type}`);
      this.#take(length);
    }
    return undefined;
  }

  /** Exact up to 2^53, which no size of an image reaches. */
  #varint(): number {
    let value = 0;
    for (let place = 0; place < 10; place += 1) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined) break;
      value += (byte & 0x7f) * 2 ** (7 * place);
      if (byte < 0x80) return value;
    }
    throw new RangeError('a protobuf number without an end');
  }

  #take(length: number): Buffer {
    if (this.#at + length > this.#bytes.length) throw new RangeError('a protobuf field longer than its message');
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }
}
