// The pieces of a phrase by which lines are sifted before any is matched: every line that fits holds one of them.
import type { Run } from './phrase-run.ts';

export interface Anchors {
  readonly all: readonly string[];
  /** Of the shortest, in bytes: two Chinese characters say as much as six letters. */
  readonly size: number;
}

/** Quotes are escaped in some logs and not in others; a scan of raw bytes must not stumble over them. */
const steadyPieces = /[^"'\\`]+/g;

const sizeOf = (text: string): number => Buffer.byteLength(text);

const longestPiece = (text: string): string =>
  (text.match(steadyPieces) ?? []).map((one) => one.trim()).reduce((best, one) => (sizeOf(one) > sizeOf(best) ? one : best), '');

const anchorsFrom = (texts: readonly string[]): Anchors => {
  const all = [...new Set(texts.map(longestPiece))];
  return { all, size: Math.min(...all.map(sizeOf)) };
};

const literalAt = (run: Run, index: number): string => {
  const part = run[index];
  return part !== undefined && 'literal' in part ? part.literal : '';
};

/** A literal alone, or the words of a choice with what is written around them: any one of these will do. */
export const anchorsOf = (runs: readonly Run[]): Anchors[] =>
  runs.flatMap((run) =>
    run.flatMap((part, index) => {
      if ('literal' in part) return anchorsFrom([part.literal]);
      if ('capture' in part) return [];
      return anchorsFrom(part.choice.map((one) => literalAt(run, index - 1) + one + literalAt(run, index + 1)));
    }),
  );
