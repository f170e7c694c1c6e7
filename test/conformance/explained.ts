// Which differences the table explains, and which parts of the table explain nothing any more.
import type { Difference } from './compare.ts';

export interface Explanation {
  /** Names of cases, `theme: case`; `*` stands for any text. */
  readonly of: readonly string[];
  /** JSON pointers into { code, type, body }; what lies deeper is meant too. `*` stands for one step. */
  readonly at: readonly string[];
  readonly because: string;
}

const escape = (text: string): string => text.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');
const casePattern = (text: string): RegExp => new RegExp(`^${escape(text).replaceAll('*', '.*')}$`);
const pointerPattern = (text: string): RegExp => new RegExp(`^${escape(text).replaceAll('*', '[^/]*')}(?:/|$)`);

/** A name or a place as the table writes it, and whether it was of use. */
class Pattern {
  readonly text: string;
  readonly #pattern: RegExp;
  used = false;

  constructor(text: string, pattern: RegExp) {
    this.text = text;
    this.#pattern = pattern;
  }

  fits(text: string): boolean {
    return this.#pattern.test(text);
  }
}

interface Entry {
  readonly of: readonly Pattern[];
  readonly at: readonly Pattern[];
  readonly because: string;
}

export class Explanations {
  readonly #entries: readonly Entry[];

  constructor(table: readonly Explanation[]) {
    this.#entries = table.map(({ of, at, because }) => ({
      of: of.map((text) => new Pattern(text, casePattern(text))),
      at: at.map((text) => new Pattern(text, pointerPattern(text))),
      because,
    }));
  }

  explains(name: string, difference: Difference): boolean {
    const explaining = this.#entries.filter(
      ({ of, at }) => of.some((each) => each.fits(name)) && at.some((each) => each.fits(difference.at)),
    );
    for (const { of, at } of explaining) {
      for (const each of of) each.used ||= each.fits(name);
      for (const each of at) each.used ||= each.fits(difference.at);
    }
    return explaining.length > 0;
  }

  /** Cases and places named in the table that are equal by now. */
  get idle(): readonly string[] {
    return this.#entries.flatMap(({ of, at, because }) =>
      [...of, ...at].filter(({ used }) => !used).map(({ text }) => `${text} (${because})`),
    );
  }
}
