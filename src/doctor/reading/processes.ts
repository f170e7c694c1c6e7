// The processes that were running, and the flags each was given.
import type { Papers } from '../papers/paper.ts';
import { linesIn } from './from-paper.ts';

export interface Process {
  readonly pid: number;
  /** Its name, without the folder. */
  readonly program: string;
  readonly words: readonly string[];
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** k3s and rke2 write their title over their arguments: `/usr/local/bin/k3s agent`. */
const wordsOf = (first: string, rest: readonly string[]): string[] =>
  (rest.length === 0 ? first.split(' ') : [first, ...rest]).filter((word) => word !== '');

export const runningProcesses = (papers: Papers): Process[] =>
  linesIn(papers.read('processes')?.text ?? '').map((line) => {
    const [pid = '', first = '', ...rest] = line.split('\t');
    const words = wordsOf(first, rest);
    return { pid: Number(pid), program: nameOf(words[0] ?? ''), words };
  });

/** For how many seconds it has run; undefined when nobody looked. */
export const ageOfProcess = (papers: Papers, pid: number): number | undefined => {
  const row = linesIn(papers.read('process-ages')?.text ?? '').find((line) => line.startsWith(`${String(pid)}\t`));
  return row === undefined ? undefined : Number(row.split('\t')[1]);
};

const dashes = /^--?/;

/** `--name=value`, `--name value`, `--name`; the last one wins, as in every program of Kubernetes. */
export const flagsIn = (words: readonly string[]): Readonly<Record<string, string>> => {
  const flags: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [index, word] of words.entries()) {
    if (!dashes.test(word) || word === '--') continue;
    const [name = '', ...value] = word.replace(dashes, '').split('=');
    const next = words[index + 1];
    if (value.length > 0) flags[name] = value.join('=');
    else flags[name] = next !== undefined && !next.startsWith('-') ? next : 'true';
  }
  return flags;
};
