// Messages on a stream: one byte that says whether it is compressed, four of length, then the message.
// https://github.com/grpc/grpc/blob/master/doc/PROTOCOL-HTTP2.md
import { GrpcError, grpcCode } from './grpc-error.ts';

const headerBytes = 5;

export function frame(message: Uint8Array): Buffer {
  const framed = Buffer.allocUnsafe(headerBytes + message.length);
  framed[0] = 0;
  framed.writeUInt32BE(message.length, 1);
  framed.set(message, headerBytes);
  return framed;
}

/** Puts messages together from pieces as they arrive. */
export class FrameReader {
  readonly #heard: (message: Buffer) => void;
  readonly #largestBytes: number;
  #pieces: Buffer[] = [];
  #bytes = 0;
  /** How many bytes the next message takes with its header; the header alone while that is not known. */
  #needed = headerBytes;

  constructor(heard: (message: Buffer) => void, largestBytes: number) {
    this.#heard = heard;
    this.#largestBytes = largestBytes;
  }

  /** Throws when what comes is no message. */
  push(piece: Buffer): void {
    this.#pieces.push(piece);
    this.#bytes += piece.length;
    if (this.#bytes < this.#needed) return;
    const all = this.#pieces.length === 1 ? piece : Buffer.concat(this.#pieces, this.#bytes);
    const rest = all.subarray(this.#tellAll(all));
    this.#pieces = rest.length > 0 ? [rest] : [];
    this.#bytes = rest.length;
  }

  #tellAll(all: Buffer): number {
    for (let at = 0; ; ) {
      if (all.length - at < headerBytes) {
        this.#needed = headerBytes;
        return at;
      }
      const length = all.readUInt32BE(at + 1);
      if (all[at] !== 0) throw malformed('the message is compressed, which was not agreed');
      if (length > this.#largestBytes) throw malformed(`a message of ${length} bytes`);
      this.#needed = headerBytes + length;
      if (all.length - at < this.#needed) return at;
      at += this.#needed;
      this.#heard(all.subarray(at - length, at));
    }
  }
}

function malformed(problem: string): GrpcError {
  return new GrpcError(grpcCode.internal, problem, { mayHaveRun: true });
}
