// What was read of a machine is known with its source, or unknown with the reason. Unknown is never true and never false.

/** Where a fact stands, so that whoever doubts it can look. */
export interface Source {
  /** A file, a command, a request: as a person would type or open it. */
  readonly where: string;
  /** The first line of it that matters, as it stands there. */
  readonly says?: string;
  readonly line?: number;
  /** Milliseconds; when it was read. */
  readonly at?: number;
}

export type Reading<T> =
  | { readonly known: true; readonly value: T; readonly source: Source }
  | { readonly known: false; readonly why: string };

export const known = <T>(value: T, source: Source): Reading<T> => ({ known: true, value, source });

export const unknown = (why: string): Reading<never> => ({ known: false, why });

/** For a cause that can do without: undefined when nobody knows. */
export const valueOf = <T>(reading: Reading<T>): T | undefined => (reading.known ? reading.value : undefined);
