// What encoding and decoding need to know of a message. Made by plan.ts from the schema.
import type { Codec } from './codec.ts';

export type Shape = 'single' | 'list' | 'map' | 'embedded';

export interface FieldPlan {
  readonly name: string;
  /** Field number and wire type. */
  readonly tag: number;
  readonly wireType: number;
  readonly shape: Shape;
  /** Of the value, the list's items or the map's values. */
  readonly codec: Codec;
  /** Of the message whose fields stand in this one. */
  readonly embedded: MessagePlan | undefined;
  /** Go keeps a value, not a pointer: it is on the wire even when nobody set it. */
  readonly writtenWhenUnset: boolean;
  /** The zero value is not kept. */
  readonly zeroLeftOut: boolean;
}

/** A field that is kept even when the wire does not have it. */
export interface Filler {
  readonly name: string;
  readonly zero: () => unknown;
}

export interface MessagePlan {
  readonly name: string;
  /** From the highest field number to the lowest: the writer goes from the end to the start. */
  readonly descending: readonly FieldPlan[];
  /** By field number. */
  readonly byNumber: readonly (FieldPlan | undefined)[];
  readonly fillers: readonly Filler[];
}
