// What a remedy stands on: the machine as far as steps may touch it. Everything that a step does goes through here, so that a test
// can take it away at any point.

export interface Ran {
  readonly status: number;
  readonly said: string;
  /** Nobody waited for its end; what it asked of others goes on. */
  readonly late?: true;
}

export interface ApiReply {
  readonly status: number;
  readonly body: unknown;
}

export interface Ground {
  /** Undefined when there is no such file. */
  readFile(path: string): string | undefined;
  /** Permission bits; undefined when there is no such file. */
  modeOf(path: string): number | undefined;
  /** Whole or not at all, and on the disk when it returns. */
  writeFile(path: string, text: string, mode: number): void;
  remove(path: string): void;
  readLink(path: string): string | undefined;
  link(target: string, path: string): void;
  /** Both on one file system. */
  move(from: string, to: string): void;
  exists(path: string): boolean;
  hostName(): string;
  run(program: string, words: readonly string[]): Promise<Ran>;
  /** With the rights of whoever asked for the remedy; undefined when there is no way to the API. */
  readonly api?: (method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE', path: string, body?: unknown) => Promise<ApiReply>;
}
