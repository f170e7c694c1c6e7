// For which processor the programs of a node are built, from the first bytes of each; and which of them this machine cannot run.
import type { Builds } from '../facts/host.ts';
import { known, type Reading, unknown } from '../facts/reading.ts';
import type { Papers } from '../papers/paper.ts';
import { readPapers } from './from-paper.ts';

/** elf(5): e_machine. */
const machines: Readonly<Record<number, string>> = {
  3: 'i386',
  20: 'ppc',
  21: 'ppc64',
  22: 's390x',
  40: 'arm',
  62: 'x86-64',
  183: 'arm64',
  243: 'riscv64',
};

/** What a kernel of this name runs, as `uname -m` has it. */
const runBy: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:x86_64|amd64)$/, ['x86-64', 'i386']],
  [/^i[3-6]86$/, ['i386']],
  [/^(?:aarch64|arm64)$/, ['arm64', 'arm']],
  [/^armv/, ['arm']],
  [/^ppc64/, ['ppc64', 'ppc']],
  [/^s390x$/, ['s390x']],
  [/^riscv64$/, ['riscv64']],
];

/** Of a machine that does not run only its own programs are known: its kernel may be of either width. */
const runBesides: Readonly<Record<string, readonly string[]>> = { 'x86-64': ['i386'], i386: ['x86-64'], arm64: ['arm'], arm: ['arm64'] };

/** Undefined for a script, and for what is of no known kind. */
const builtFor = (hex: string): string | undefined => {
  const bytes = Buffer.from(hex.trim(), 'hex');
  if (bytes.length < 20 || bytes.toString('latin1', 0, 4) !== '\x7fELF') return undefined;
  return machines[bytes[5] === 2 ? bytes.readUInt16BE(18) : bytes.readUInt16LE(18)];
};

const runsHere = (papers: Papers): { readonly machine: string; readonly runs: readonly string[] } | undefined => {
  const machine = papers.read('architecture')?.text.trim() ?? '';
  const runs = runBy.find(([name]) => name.test(machine))?.[1];
  if (runs !== undefined) return { machine, runs };
  const own = readPapers(papers, 'own-build').flatMap(({ text }) => builtFor(text) ?? [])[0];
  return own === undefined ? undefined : { machine: own, runs: [own, ...(runBesides[own] ?? [])] };
};

export const builds = (papers: Papers): Reading<Builds> => {
  const here = runsHere(papers);
  if (here === undefined) return unknown('for which processor this machine is was not read');
  const programs = readPapers(papers, 'build').flatMap(({ where, text }) => {
    const machine = builtFor(text);
    return machine === undefined ? [] : [{ path: where, builtFor: machine, runs: here.runs.includes(machine) }];
  });
  return known({ machine: here.machine, programs }, { where: programs[0]?.path ?? 'uname -m' });
};
