// How a client's requests reach a control plane: over the network, or by a call within this process.
export interface TransportRequest {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | undefined;
  readonly signal?: AbortSignal | undefined;
  /** The body of the answer may pause and last as long as the server likes. */
  readonly streaming?: boolean;
}

export interface TransportAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** To be read once; leaving the loop closes it. */
  readonly body: AsyncIterable<string | Uint8Array>;
}

export interface Transport {
  /** For messages: `https://10.0.0.1:6443`. */
  readonly server: string;
  /** Rejects with PeerError when no answer comes, with the signal's reason when it fires. */
  send(request: TransportRequest): Promise<TransportAnswer>;
  close(): Promise<void>;
}
