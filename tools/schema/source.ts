// The facts the generator starts from: the field list of every message, as extracted from upstream's .proto and Go types.
export interface SourceField {
  /** JSON name. */
  readonly n: string;
  /** Protobuf field number. */
  readonly i: number;
  /** Scalar, or a message's name. */
  readonly t: string;
  readonly r?: 1;
  /** Type of a map's keys. */
  readonly m?: string;
  /** The JSON fields of `t` stand in the parent. */
  readonly in?: 1;
  readonly o?: 1;
  readonly q?: 1;
  readonly d?: string;
  readonly ps?: string;
  readonly pk?: string;
  readonly lt?: string;
  readonly lk?: readonly string[];
  readonly st?: string;
}

export type SourceMessages = Readonly<Record<string, readonly SourceField[]>>;

export interface Source {
  readonly kubernetes: string;
  readonly messages: SourceMessages;
}
