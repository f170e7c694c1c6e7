// What a cause is: one thing that keeps a machine from being a Ready node. It says which lines name it, which state proves it
// or rules it out, what it explains, what it is mistaken for, and what to do. Causes are data and pure functions; nothing here
// reads a machine. Lines nominate, state proves.
import type { Captures } from '../evidence/phrase.ts';
import type { Line } from '../evidence/line.ts';
import type { RemarkId } from '../evidence/together/remark.ts';
import type { SymptomId } from '../evidence/symptoms.ts';
import type { Facts } from '../facts/facts.ts';
import type { Source } from '../facts/reading.ts';
import type { InBothLanguages, Rung } from '../../registration/rungs.ts';
import type { Remedy } from '../remedies/remedy.ts';

/**
 * `shows`: what was pasted shows it, compared with other lines. `names`: such a line is said of this cause alone. `suggests`: it is
 * usually this cause, and yields to whatever is named. `points`: also of one or two others. `mentions`: it only fits.
 */
export type Weight = 'shows' | 'names' | 'suggests' | 'points' | 'mentions';

export interface Sign {
  /** `context`: nothing by itself; `weigh` compares it with other lines. */
  readonly weight: Weight | 'context';
  /** Any one of them; see evidence/phrase.ts for how they are written. */
  readonly phrases: readonly string[];
  /** Or what several lines say together; see evidence/together. */
  readonly together?: readonly RemarkId[];
  /** Only when the words kept say so. */
  readonly when?: (captures: Captures, line: Line) => boolean;
}

/** One line that a sign fits. */
export interface Heard {
  readonly line: Line;
  readonly captures: Captures;
}

/** By the name of the sign; a sign that was not heard is an empty list. */
export type HeardBySign<Name extends string = string> = Readonly<Record<Name, readonly Heard[]>>;

/** What several lines say together, where one alone does not. */
export interface Verdict {
  /** `shows`: compared with each other they show it, whatever one line names; `against`: they speak against this cause; `silent`:
   * they say nothing after all. */
  readonly weight: 'shows' | Weight | 'against' | 'silent';
  readonly because: readonly Heard[];
}

/** What the state of the machine says of a cause. */
export interface Finding {
  /** `proved`: it is so, and it is broken by it. `excluded`: it cannot be. `supported` and `against`: it speaks for or against. */
  readonly is: 'proved' | 'excluded' | 'supported' | 'against';
  /** What was seen, in one line each, with values and dates as they are. */
  readonly seen: readonly { readonly text: InBothLanguages; readonly source: Source }[];
}

/** A cause that is easily taken for this one, and the question whose answer tells them apart. */
export interface Rival {
  readonly slug: string;
  readonly question: InBothLanguages;
}

/** The long page: printed by `muster explain`, and docs/causes/. Markdown, no headings. */
export interface Page {
  /** What happens, and how it comes about. */
  readonly means: string;
  /** How to see for oneself: commands. */
  readonly check: string;
  /** What to do, the least harmful first. */
  readonly cure: string;
}

export interface Cause<Name extends string = string> {
  /** MU, the number of the rung, two digits. Never used again once retired. */
  readonly code: string;
  readonly slug: string;
  readonly rung: Rung;
  /** Undefined: it keeps the node from being Ready. `warning`: it works, and should not stay so. */
  readonly severity?: 'warning';
  readonly title: InBothLanguages;
  readonly page: Readonly<Record<'en' | 'zh', Page>>;
  /** How often it is met among those that are told the same way: 1 rare, 2 usual, 3 common. */
  readonly frequency: 1 | 2 | 3;
  readonly signs: Readonly<Record<Name, Sign>>;
  /** Judges the lines together; undefined: by the heaviest sign heard. */
  readonly weigh?: (heard: HeardBySign<NoInfer<Name>>) => Verdict | undefined;
  /** What the state says; undefined when it cannot tell. */
  readonly state?: (facts: Facts) => Finding | undefined;
  /** What is seen because of it: such lines are not causes of their own. */
  readonly explains?: readonly SymptomId[];
  /** Slugs of deeper causes which bring this one about: when one of them is found too, this is its consequence. */
  readonly becauseOf?: readonly string[];
  readonly rivals?: readonly Rival[];
  readonly remedies?: (facts: Facts) => readonly Remedy[];
}

/** Declares a cause; its own code sees the names of its signs, everybody else any name. */
export const cause = <Name extends string>(declared: Cause<Name>): Cause => declared;
