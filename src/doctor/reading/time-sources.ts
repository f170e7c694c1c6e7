// Where the time service takes the time from, and whether any of it answers: as chronyc, timedatectl and ntpq tell it.
import type { TimeSource } from '../facts/host.ts';
import type { Papers } from '../papers/paper.ts';
import { linesIn, readPapers, type ReadPaper, wordsIn } from './from-paper.ts';

/** Of the last eight tries, in octal. */
const isReached = (register: string | undefined): boolean => /^[0-7]{1,3}$/.test(register ?? '') && Number(register) > 0;

/** `chronyc -c sources`: mode, state, name, stratum, poll, reach, … A clock of the machine itself is no server. */
const ofChrony = (text: string): TimeSource[] =>
  linesIn(text)
    .map((line) => line.split(','))
    .filter(([mode, , , , , reach]) => (mode === '^' || mode === '=') && reach !== undefined)
    .map(([, , server = '', , , reach]) => ({ server, isReached: isReached(reach) }));

/** systemd-timesyncd keeps the last answer it had since it started. */
const ofTimesyncd = (text: string): TimeSource[] => {
  const server = /^ServerName=(\S{1,253})$/m.exec(text)?.[1] ?? /^ServerAddress=(\S{1,64})$/m.exec(text)?.[1];
  return server === undefined ? [] : [{ server, isReached: /^NTPMessage=\{/m.test(text) }];
};

/** `ntpq -pn`: remote, refid, st, t, when, poll, reach, … */
const ofNtp = (text: string): TimeSource[] =>
  linesIn(text)
    .slice(2)
    .map(wordsIn)
    .filter((words) => words.length >= 10 && words[1] !== '.POOL.')
    .map(([server = '', , , , , , reach]) => ({ server: server.replace(/^[*+#ox.-]/, ''), isReached: isReached(reach) }));

const readers: Readonly<Record<string, (text: string) => TimeSource[]>> = { chronyc: ofChrony, timedatectl: ofTimesyncd, ntpq: ofNtp };

const sourcesIn = ({ where, text, status }: ReadPaper): TimeSource[] =>
  status === 0 ? (readers[wordsIn(where)[0] ?? '']?.(text) ?? []) : [];

/** Undefined when no service told of any. */
export const timeSources = (papers: Papers): readonly TimeSource[] | undefined => {
  const found = readPapers(papers, 'time-sources').flatMap(sourcesIn);
  return found.length === 0 ? undefined : found;
};
