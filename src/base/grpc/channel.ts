// Calls to a service that lives at several addresses: one connection at a time, the next address when it fails.
import type { Clock } from '../clock.ts';
import { type Backoff, backoffDelay, pause } from '../retry.ts';
import { Connection, type Credentials, type Stream, type StreamSink } from './connection.ts';
import { GrpcError, grpcCode, notSent } from './grpc-error.ts';

export interface ChannelOptions {
  readonly urls: readonly string[];
  /** Asked at every connection, so that renewed files count without a restart. */
  readonly credentials: () => Credentials;
  readonly clock: Clock;
  /** Sent with every call. */
  readonly metadata: Readonly<Record<string, string>>;
  readonly largestMessageBytes: number;
  /** What a server says when it refuses a call before doing anything. */
  readonly refusals: ReadonlySet<string>;
}

export interface CallOptions {
  readonly patienceMs: number;
  /** Doing it twice is as good as once. */
  readonly repeatable: boolean;
}

const backoff: Backoff = { firstMilliseconds: 50, longestMilliseconds: 2_000 };

export class Channel {
  readonly #options: ChannelOptions;
  readonly #ending = new AbortController();
  #connection: Connection | undefined;
  #connecting: Promise<void> | undefined;
  /** Which address is tried next. */
  #turn = 0;
  #lastFailure: unknown;

  constructor(options: ChannelOptions) {
    this.#options = options;
  }

  /** Rejects with a GrpcError. What certainly did not run is tried again while there is time. */
  async unary(path: string, message: Uint8Array, { patienceMs, repeatable }: CallOptions): Promise<Buffer> {
    const { clock } = this.#options;
    const deadline = clock.monotonic() + patienceMs;
    for (let failures = 0; ; failures++) {
      const connection = this.#usable() ?? (await this.#connected(deadline));
      try {
        // Whole numbers: timers of the same length are kept together.
        return await connection.unary(path, message, Math.max(1, Math.ceil(deadline - clock.monotonic())));
      } catch (error) {
        if (!(error instanceof GrpcError)) throw error;
        if (isTroubleOfMember(error)) this.#leave(connection, error);
        const mayHaveRun = error.mayHaveRun && !this.#options.refusals.has(error.message);
        const delay = backoffDelay(backoff, failures, Math.random());
        const again = isTroubleOfMember(error) && (repeatable || !mayHaveRun) && clock.monotonic() + delay < deadline;
        if (!again) throw mayHaveRun ? error : new GrpcError(error.code, error.message, { mayHaveRun, cause: error });
        await pause(delay, this.#ending.signal);
      }
    }
  }

  /** Waits for a connection as long as it takes, or until the channel is closed. */
  async stream(path: string, sink: StreamSink): Promise<Stream> {
    const connection = this.#usable() ?? (await this.#connected(Infinity));
    return connection.stream(path, {
      message: (message) => {
        sink.message(message);
      },
      ended: (reason) => {
        if (isTroubleOfMember(reason)) this.#leave(connection, reason);
        sink.ended(reason);
      },
    });
  }

  close(): void {
    this.#ending.abort();
    this.#connection?.retire('the channel is closed');
    this.#connection = undefined;
  }

  #closed(): boolean {
    return this.#ending.signal.aborted;
  }

  #usable(): Connection | undefined {
    return this.#connection?.usable === true ? this.#connection : undefined;
  }

  async #connected(deadline: number): Promise<Connection> {
    const { clock } = this.#options;
    for (;;) {
      if (this.#closed()) throw notSent('the channel is closed');
      const connection = this.#usable();
      if (connection !== undefined) return connection;
      const left = deadline - clock.monotonic();
      if (left <= 0) throw notSent(`no server answers: ${reasonOf(this.#lastFailure)}`, this.#lastFailure);
      this.#connecting ??= this.#connect().finally(() => {
        this.#connecting = undefined;
      });
      await (left === Infinity ? this.#connecting : withinTime(this.#connecting, left));
    }
  }

  /** Goes round the addresses until one answers. */
  async #connect(): Promise<void> {
    const { urls, credentials, metadata, largestMessageBytes } = this.#options;
    for (let failures = 0; !this.#closed(); failures++) {
      const url = urls[this.#turn % urls.length] ?? '';
      try {
        const connection = await Connection.open({ url, credentials: credentials(), metadata, largestMessageBytes });
        this.#connection = connection;
        if (this.#closed()) this.close();
        return;
      } catch (error) {
        this.#lastFailure = error;
        this.#turn++;
        const round = Math.floor(failures / urls.length);
        const roundOver = (failures + 1) % urls.length === 0;
        if (roundOver) await pause(backoffDelay(backoff, round, Math.random()), this.#ending.signal);
      }
    }
  }

  #leave(connection: Connection, reason: GrpcError): void {
    if (connection !== this.#connection) return;
    this.#connection = undefined;
    this.#lastFailure = reason;
    this.#turn++;
    connection.retire(`another member is asked: ${reason.message}`);
  }
}

/** Not of the request: another member, or the same one later, may do better. */
function isTroubleOfMember(error: GrpcError): boolean {
  return error.code === grpcCode.unavailable || error.code === grpcCode.deadlineExceeded;
}

async function withinTime(work: Promise<void>, milliseconds: number): Promise<void> {
  const enough = new AbortController();
  await Promise.race([work, pause(milliseconds, enough.signal)]);
  enough.abort();
}

function reasonOf(failure: unknown): string {
  return failure instanceof Error ? failure.message : 'none was reached in time';
}
