// What runs on this machine, by /proc: the arguments of a running kubelet say more than any list of known paths.
import { accessSync, constants, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Paper } from '../papers/paper.ts';
import { calledPrograms, knownProcesses } from '../papers/reading-list.ts';
import { redact } from '../papers/redact.ts';

const readProcess = (pid: string): readonly string[] => {
  try {
    return readFileSync(join('/proc', pid, 'cmdline'), 'utf8')
      .split('\0')
      .slice(0, -1);
  } catch {
    // It ended meanwhile, or is not ours to see: then it is not in the list.
    return [];
  }
};

/** A kubelet within a container has another root than this machine, and is another machine's. */
const isOfThisRoot = (pid: string): boolean => {
  try {
    const theirs = statSync(join('/proc', pid, 'root'));
    const ours = statSync('/');
    return theirs.dev === ours.dev && theirs.ino === ours.ino;
  } catch {
    // Only root may look; without, every process is taken for one of this machine.
    return true;
  }
};

const isKnown = ([program = '', script = '']: readonly string[]): boolean =>
  knownProcesses.includes(basename(program).split(' ')[0] ?? '') || basename(script) === 'muster.mjs';

/** The 22nd field counts from the boot in ticks, of which Linux tells programs that a second has 100 (proc(5)). */
const ageOf = (pid: string, uptime: number): string[] => {
  try {
    const stat = readFileSync(join('/proc', pid, 'stat'), 'utf8');
    const started = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]);
    return Number.isNaN(started) ? [] : [`${pid}\t${(uptime - started / 100).toFixed(0)}\n`];
  } catch {
    // It ended meanwhile.
    return [];
  }
};

/** One line a process: its number and its arguments, with tabs between; and for how many seconds it has run. */
export const processPapers = (): Paper[] => {
  const rows = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => [pid, ...readProcess(pid)])
    .filter(([pid = '', ...words]) => isKnown(words) && isOfThisRoot(pid));
  const uptime = Number(readFileSync('/proc/uptime', 'utf8').split(' ')[0]);
  return [
    { id: 'processes', where: '/proc/*/cmdline', text: rows.map((row) => `${redact(row.join('\t'))}\n`).join('') },
    { id: 'process-ages', where: '/proc/*/stat', text: rows.flatMap(([pid = '']) => ageOf(pid, uptime)).join('') },
  ];
};

const folders = (): string[] => [
  ...new Set([...(process.env['PATH'] ?? '').split(':'), '/usr/sbin', '/usr/bin', '/sbin', '/bin', '/usr/local/sbin', '/usr/local/bin']),
];

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** One line a program: its name, then where it is when it is somewhere. */
export const programPaper = (): Paper => {
  const rows = calledPrograms.map((name) =>
    [
      name,
      folders()
        .map((folder) => join(folder, name))
        .find(isProgram) ?? '',
    ].join('\t'),
  );
  return { id: 'programs', where: 'PATH', text: rows.map((row) => `${row}\n`).join('') };
};
