// A request off a socket and the way back to who sent it: what this room needs of HTTP/1.1 and of HTTP/2. Neither through the
// compatibility interface of node:http2, which makes two more streams for every request: a fifth of its CPU, and of a fleet's
// watches a third of the memory.
import type { IncomingHttpHeaders } from 'node:http';
import type { Readable, Writable } from 'node:stream';

/** Of one connection: the same for all its calls. */
export interface Peer {
  /** DER of what it presented, leaf first. */
  readonly certificates: readonly Buffer[];
  readonly remoteAddress: string;
}

export interface Call {
  readonly peer: Peer;
  readonly method: string;
  /** Path and query as sent. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  /** Names and values in turn. */
  readonly rawHeaders: readonly string[];
  /** The body that comes in. */
  readonly readable: Readable;
  /** The body that goes out, once the head is sent. */
  readonly writable: Writable;
  /** False when nobody is there any more to hear an answer. */
  readonly open: boolean;
  readonly wholeBodyCame: boolean;
  sendHead(status: number, headers: Record<string, string | string[]>): void;
  /** The head of an answer whose body begins some time later. */
  flushHead(): void;
  /** The end of an answer without a body. */
  sendNothing(): void;
  /** Cuts off the caller in the middle of its body. */
  cutOff(): void;
  /** Leaves the answer where it is: the caller sees that it is not whole. */
  leave(): void;
}
