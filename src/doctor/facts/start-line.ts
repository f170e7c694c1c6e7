// How a unit starts its program: what a drop-in would have to say again.

export interface StartLine {
  readonly unit: string;
  /** The only ExecStart= that is in force, on one line; its quotes and its variables are systemd's. */
  readonly command: string;
  /** By Environment=. */
  readonly environment: Readonly<Record<string, string>>;
  /** By EnvironmentFile=, in their order; they go before what Environment= says. */
  readonly environmentFiles: readonly string[];
  /** As whom it runs; undefined: as root. */
  readonly user?: string;
  /** The names of the files that add to the unit. */
  readonly dropIns: readonly string[];
}
