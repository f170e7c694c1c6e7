// Papers that a probe wrote itself: the answer of a server, as JSON. From a bundle they are as little to be trusted as any text.
import { known, type Reading, unknown } from '../facts/reading.ts';
import type { Papers } from '../papers/paper.ts';

export const answerIn = <T>(papers: Papers, id: string, isOne: (value: unknown) => value is T): Reading<T> => {
  const paper = papers.read(id);
  if (paper === undefined) return unknown(`${id}: ${papers.whyNot(id)}`);
  try {
    const value: unknown = JSON.parse(paper.text);
    return isOne(value) ? known(value, { where: paper.where }) : unknown(`${paper.where}: not what was expected`);
  } catch (error) {
    return unknown(`${paper.where}: ${error instanceof Error ? error.message : String(error)}`);
  }
};
