// From a paper to a fact: known with where it stands, or unknown with why. A reader that cannot make sense of a paper says so
// and never guesses.
import { known, type Reading, unknown } from '../facts/reading.ts';
import type { Paper, Papers } from '../papers/paper.ts';

export type ReadPaper = Paper & { readonly text: string };

/** Undefined from `parse`: the paper does not say it. */
export const fromPaper = <T>(papers: Papers, id: string, parse: (text: string, paper: ReadPaper) => T | undefined): Reading<T> => {
  const paper = papers.read(id);
  if (paper === undefined) return unknown(`${id}: ${papers.whyNot(id)}`);
  const value = parse(paper.text, paper);
  return value === undefined ? unknown(`${paper.where} does not say it`) : known(value, { where: paper.where });
};

/** All papers of one id that could be read. */
export const readPapers = (papers: Papers, id: string): ReadPaper[] =>
  papers.all(id).filter((paper): paper is ReadPaper => paper.text !== undefined);

export const linesIn = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

export const wordsIn = (line: string): string[] => line.trim().split(/\s+/);
