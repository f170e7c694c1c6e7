// What is told of one rung while a machine climbs, in words for people.
import type { InBothLanguages, Rung } from '../registration/rungs.ts';

export type Standing =
  /** Nothing was tried yet. */
  'ahead' | 'waits' | 'stopped' | 'holds';

export interface RungNews {
  readonly rung: Rung;
  readonly standing: Exclude<Standing, 'ahead'>;
  readonly detail: InBothLanguages;
  /** In percent, when it is known. */
  readonly progress?: number;
}

export type TellNews = (news: RungNews) => void;

/** For what others said: their words, whatever the language. */
export const verbatim = (text: string): InBothLanguages => ({ en: text, zh: text });
