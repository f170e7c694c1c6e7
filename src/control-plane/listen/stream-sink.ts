// A stream to one reader, handed to the socket piece by piece. Who writes much waits for the reader; a reader that takes
// nothing for long is cut off, not ended: it must know that it has not seen everything, and come back from where it was.
import type { ByteSink } from '../../api/exchange.ts';
import type { Call } from './call.ts';

/** What the socket is given at once: small enough that a slow line is seen to make progress. */
const piece = 64 * 1024;
/** What may wait here before the writer is told to wait. */
const mostHeld = 1024 * 1024;

export const usualPatience = 10_000;

export class StreamSink implements ByteSink {
  readonly #call: Call;
  readonly #patience: number;
  #held: Uint8Array[] = [];
  #heldBytes = 0;
  /** The socket has its piece and has not said yet that it is through. */
  #busy = false;
  #ending = false;
  #over = false;
  #stuck: NodeJS.Timeout | undefined;
  #caughtUp: PromiseWithResolvers<undefined> | undefined;

  constructor(call: Call, patience = usualPatience) {
    this.#call = call;
    this.#patience = patience;
    call.writable.once('close', () => {
      this.#finish();
    });
  }

  write(chunk: string | Uint8Array): boolean {
    if (this.#over || this.#ending) return false;
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    if (this.#busy || bytes.length > piece) this.#hold(bytes);
    else this.#give(bytes);
    if (!this.#busy) this.#giveHeld();
    return true;
  }

  caughtUp(): Promise<undefined> | undefined {
    if (this.#over || this.#heldBytes <= mostHeld) return undefined;
    this.#caughtUp ??= Promise.withResolvers<undefined>();
    return this.#caughtUp.promise;
  }

  end(): void {
    if (this.#over || this.#ending) return;
    this.#ending = true;
    if (!this.#busy) this.#call.writable.end();
  }

  #hold(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; at += piece) this.#held.push(bytes.subarray(at, at + piece));
    this.#heldBytes += bytes.length;
  }

  #give(bytes: Uint8Array): void {
    const out = this.#call.writable;
    if (out.writableLength + bytes.length < piece) {
      out.write(bytes);
      return;
    }
    this.#busy = true;
    this.#stuck = setTimeout(() => {
      this.#call.leave();
      this.#finish();
    }, this.#patience);
    this.#stuck.unref();
    out.write(bytes, (failure) => {
      clearTimeout(this.#stuck);
      this.#busy = false;
      if (failure) this.#finish();
      else this.#giveHeld();
    });
  }

  #giveHeld(): void {
    if (this.#over) return;
    let given = 0;
    while (!this.#busy && given < this.#held.length) {
      const next = this.#held[given++];
      if (next === undefined) break;
      this.#heldBytes -= next.length;
      this.#give(next);
    }
    this.#held.splice(0, given);
    if (this.#heldBytes <= mostHeld / 2) this.#settle();
    if (this.#ending && !this.#busy) this.#call.writable.end();
  }

  #finish(): void {
    this.#over = true;
    clearTimeout(this.#stuck);
    this.#held = [];
    this.#heldBytes = 0;
    this.#settle();
  }

  #settle(): void {
    this.#caughtUp?.resolve(undefined);
    this.#caughtUp = undefined;
  }
}
