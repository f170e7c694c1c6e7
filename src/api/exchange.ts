// One request and its answer, free of sockets: the form in which the control plane's way is walked,
// whether the caller came over TLS or lives in this process.
export interface User {
  readonly name: string;
  readonly uid?: string | undefined;
  readonly groups: readonly string[];
  readonly extra?: Readonly<Record<string, readonly string[]>> | undefined;
}

export interface ApiRequest {
  readonly method: string;
  /** Path as sent, percent-encoded, without the query. */
  readonly path: string;
  /** What follows '?', undecoded; '' when there is none. */
  readonly query: string;
  /** Lower-case names; repeated headers joined by ', ' except impersonation headers, see `headerValues`. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** All values of a header that may repeat with meaning (impersonate-group). */
  headerValues(name: string): readonly string[];
  /** The whole body; rejects with a StatusError when it is too large or too slow. */
  body(): Promise<Buffer>;
  /** Address the request came from, '' in process. */
  readonly remoteAddress: string;
}

export interface ByteSink {
  /** False when the stream is over; nothing more will be sent. */
  write(chunk: string | Uint8Array): boolean;
  /** Undefined while the reader keeps up; else settles once it has, or the stream is over. Who has more to write waits for it. */
  caughtUp(): Promise<void> | undefined;
  end(): void;
}

export type AnswerBody =
  | { readonly kind: 'none' }
  | { readonly kind: 'bytes'; readonly data: string | Uint8Array }
  /** Called once headers are out; the returned function is called when the reader leaves. */
  | { readonly kind: 'stream'; start(sink: ByteSink): () => void };

export interface ApiAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: AnswerBody;
}

/** How an actor's request reaches a control plane that lives in the same process, already identified. */
export type InProcessHandler = (request: ApiRequest, user: User) => Promise<ApiAnswer>;
