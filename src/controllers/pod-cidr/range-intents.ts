// What a node is about to be given, written down before it is told. A server that takes over finds what its predecessor may
// still be giving, and gives it to nobody else.
export interface RangeIntents {
  /** By the uid of the node. */
  list(): Promise<ReadonlyMap<string, readonly string[]>>;
  note(uid: string, ranges: readonly string[]): Promise<void>;
  forget(uid: string): Promise<void>;
}
