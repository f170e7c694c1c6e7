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

/** One line a process: its number and its arguments, with tabs between. */
export const processPapers = (): Paper[] => {
  const rows = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => [pid, ...readProcess(pid)])
    .filter(([pid = '', ...words]) => isKnown(words) && isOfThisRoot(pid));
  return [{ id: 'processes', where: '/proc/*/cmdline', text: rows.map((row) => `${redact(row.join('\t'))}\n`).join('') }];
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
