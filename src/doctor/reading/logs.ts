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

/** What has run for a while waited or worked all the time, and says again what keeps it: what it said before it started is of the past. */
const settledMs = 60_000;

/** The start of a process is known to the second. */
const clockMarginMs = 2_000;

const startOfOwnLog = (facts: Facts): { readonly unit: string; readonly since: number } | undefined => {
  const since = valueOf(facts.kubeletRunning)?.since;
  const now = valueOf(facts.clock)?.now;
  const unit = valueOf(facts.layout)?.unit;
  if (since === undefined || now === undefined || unit === undefined) return undefined;
  return now - since > settledMs ? { unit: unit.replace(/\.service$/, ''), since: since - clockMarginMs } : undefined;
};

const isOfUnit = (where: string, unit: string): boolean => where.includes(` -u ${unit}.service `) || where.endsWith(`/${unit}.log`);

export const linesOfLogs = (papers: Papers, facts: Facts): Line[] => {
  const ofAny = (valueOf(facts.kubeletRunning)?.since ?? 0) - graceMs;
  const own = startOfOwnLog(facts);
  const folded = new Map<string, { line: Line; count: number }>();
  for (const { where, text } of readPapers(papers, 'log')) {
    const since = own !== undefined && isOfUnit(where, own.unit) ? own.since : ofAny;
    for (const raw of linesIn(text)) {
      const line = readLine(raw, sourceOf(where));
      if (line.at !== undefined && line.at < since) continue;
      const key = line.text.replace(numbers, '0');
      const seen = folded.get(key);
      // Shown as it was said last.
      folded.set(key, { line, count: (seen?.count ?? 0) + 1 });
    }
  }
  return [...folded.values()].map(({ line, count }) => ({ ...line, count }));
};
