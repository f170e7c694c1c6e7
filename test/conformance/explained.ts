// Which differences the table explains, and which entries of the table explain nothing any more.
import type { Difference } from './compare.ts';

export interface Explanation {
  /** `theme: case`, or a part of it. `*` stands for any text. */
  readonly of: readonly string[];
  /** JSON pointers into { code, type, body }; what lies deeper is meant too. `*` stands for one step. */
  readonly at: readonly string[];
  readonly because: string;
}

const escape = (text: string): string => text.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');
const casePattern = (text: string): RegExp => new RegExp(`^${escape(text).replaceAll('*', '.*')}$`);
const pointerPattern = (text: string): RegExp => new RegExp(`^${escape(text).replaceAll('*', '[^/]*')}(?:/|$)`);

export class Explanations {
  readonly #entries: readonly { readonly of: readonly [RegExp, string][]; readonly at: readonly RegExp[] }[];
  readonly #idle = new Set<string>();

  constructor(table: readonly Explanation[]) {
    this.#entries = table.map(({ of, at }) => ({ of: of.map((text) => [casePattern(text), text]), at: at.map(pointerPattern) }));
    for (const { of } of table) for (const text of of) this.#idle.add(text);
  }

  explains(name: string, { at }: Difference): boolean {
    let found = false;
    for (const entry of this.#entries) {
      if (!entry.at.some((pattern) => pattern.test(at))) continue;
      for (const [pattern, text] of entry.of) {
        if (!pattern.test(name)) continue;
        this.#idle.delete(text);
        found = true;
      }
    }
    return found;
  }

  /** Cases named in the table that are equal by now. */
  get idle(): readonly string[] {
    return [...this.#idle];
  }
}
