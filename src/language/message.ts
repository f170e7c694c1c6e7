// The shape of one message: every part holds both languages side by side, so a part without a translation does not compile.
export type Language = 'en' | 'zh';

/** What a message may be told about; primitives only, so that every message can also be shown with placeholders. */
export type Arguments = Readonly<Record<string, string | number | undefined>>;

/** One phrase in every language. */
export type Phrase<Args extends Arguments, Result = string> = Readonly<Record<Language, (args: Args) => Result>>;

export interface Message<Args extends Arguments> {
  /** Printed, searched for and never used again once retired. MU0xx is Muster itself; MU1xx to MU9xx belong to the doctor. */
  readonly code: string;
  /** What is wrong, as the headline: lower case, no full stop, the other side's words verbatim. */
  readonly fact: Phrase<Args>;
  /** What Muster was doing when it saw the fact. */
  readonly doing?: Phrase<Args>;
  /** What the fact means for whoever reads it. */
  readonly means?: Phrase<Args>;
  /** What to do next, one step a line; commands as they are typed. */
  readonly try?: Phrase<Args, readonly string[]>;
}

/** A message told in one language. */
export interface Told {
  readonly code: string;
  readonly fact: string;
  readonly doing?: string;
  readonly means?: string;
  readonly try?: readonly string[];
}

/** Declares a message and fixes the type of its arguments. */
export const message = <Args extends Arguments>(declared: Message<Args>): Message<Args> => declared;
