// The lines of the journals that were gathered, equal ones folded into one with a count; and only what was said since the kubelet
// last started, since what it said before may long be mended.
import type { Line } from '../evidence/line.ts';
import { readLine } from '../evidence/read-line.ts';
import type { Facts } from '../facts/facts.ts';
import { valueOf } from '../facts/reading.ts';
import type { Papers } from '../papers/paper.ts';
import { linesIn, readPapers } from './from-paper.ts';

const sourceOf = (where: string): string => /-u (\S+)/.exec(where)?.[1] ?? where;

/** A kubelet that restarts every ten seconds says why it ended before it started last. */
const graceMs = 600_000;

const numbers = /\d+/g;

export const linesOfLogs = (papers: Papers, facts: Facts): Line[] => {
  const since = (valueOf(facts.kubeletRunning)?.since ?? 0) - graceMs;
  const folded = new Map<string, { line: Line; count: number }>();
  for (const { where, text } of readPapers(papers, 'log')) {
    for (const raw of linesIn(text)) {
      const line = readLine(raw, sourceOf(where));
      if (line.at !== undefined && line.at < since) continue;
      const key = line.text.replace(numbers, '0');
      const seen = folded.get(key);
      if (seen === undefined) folded.set(key, { line, count: 1 });
      else seen.count += 1;
    }
  }
  return [...folded.values()].map(({ line, count }) => ({ ...line, count }));
};
