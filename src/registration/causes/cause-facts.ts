// What is known of every cause of a refusal: its name for programs, and one line for people in both languages.
import type { InBothLanguages } from '../rungs.ts';

export interface CauseFacts {
  /** Stays when the words change. */
  readonly slug: string;
  readonly title: InBothLanguages;
}

export const cause = (slug: string, en: string, zh: string): CauseFacts => ({ slug, title: { en, zh } });
