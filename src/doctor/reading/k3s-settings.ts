// What k3s or RKE2 was told: by its environment, its configuration files and its flags, of which the later ones win.
import { parse } from 'yaml';
import { valueOf } from '../facts/reading.ts';
import type { Papers } from '../papers/paper.ts';
import type { K3sProgram } from '../papers/k3s-readings.ts';
import { linesIn, readPapers } from './from-paper.ts';
import { flagsIn, runningProcesses } from './processes.ts';
import { startLine } from './start-line.ts';

export interface Told {
  readonly settings: Readonly<Record<string, string>>;
  readonly places: Readonly<Record<string, string>>;
}

interface Text {
  readonly where: string;
  readonly text: string;
}

type Settings = readonly (readonly [string, string])[];

const settingOfVariable: Readonly<Record<string, string>> = {
  url: 'server',
  'cluster-secret': 'token',
  'kubeconfig-output': 'write-kubeconfig',
};

/** Short names of flags, of those that matter here. */
const settingOfFlag: Readonly<Record<string, string>> = { s: 'server', t: 'token', d: 'data-dir', c: 'config' };

const withoutQuotes = (value: string): string => {
  const bare = value.trim();
  const isQuoted = bare.length > 1 && (bare.startsWith('"') || bare.startsWith("'")) && bare.endsWith(bare.charAt(0));
  return isQuoted ? bare.slice(1, -1) : bare;
};

/** K3S_NODE_NAME=a, with `export` or quotes as shells have them. */
const environmentSettings = (text: string): Settings =>
  linesIn(text).flatMap((line): Settings => {
    const [start, variable] = /^(?:export )?(?:K3S|RKE2)_([A-Z0-9_]{1,64})=/.exec(line.trim()) ?? [];
    if (start === undefined || variable === undefined) return [];
    const name = variable.toLowerCase().replaceAll('_', '-');
    return [[settingOfVariable[name] ?? name, withoutQuotes(line.trim().slice(start.length))]];
  });

const plainText = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(plainText).join(',');
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
};

/** A file that cannot be read says nothing; k3s itself will complain of it. */
const configSettings = (text: string): Settings => {
  try {
    const value: unknown = parse(text, { maxAliasCount: 20 });
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
    return Object.entries(value).map(([name, one]) => [name.replace(/\+$/, ''), plainText(one)]);
  } catch {
    return [];
  }
};

/** Quotes aside, and over several lines, as the installer writes a unit. */
const wordsOfUnit = (text: string): readonly string[] => {
  const command = text
    .replaceAll(/\\\n/g, ' ')
    .split('\n')
    .findLast((line) => /^ExecStart=./.test(line));
  return (command ?? '').slice('ExecStart='.length).split(/\s+/).map(withoutQuotes);
};

const unitsOf = (papers: Papers, program: K3sProgram): Text[] =>
  (papers.read('unit-texts')?.text ?? '')
    .split(/^# (?=\/)/m)
    .map((text) => ({ where: text.slice(0, text.indexOf('\n')), text }))
    // Its drop-ins lie in a folder of that name.
    .filter(({ where }) =>
      where
        .split('/')
        .slice(-2)
        .some((name) => name.startsWith(program)),
    );

export const isServiceOf = (program: string, words: readonly string[]): boolean =>
  (words[0] ?? '').endsWith(program) && ['server', 'agent'].includes(words[1] ?? '');

const flagSettings = (words: readonly string[]): Settings =>
  Object.entries(flagsIn(words)).map(([name, value]) => [settingOfFlag[name] ?? name, value]);

/** `server` or `agent`, by the command that runs, else by the unit. */
export const commandOf = (papers: Papers, program: K3sProgram): string | undefined =>
  runningProcesses(papers).find(({ words }) => isServiceOf(program, words))?.words[1] ??
  unitsOf(papers, program)
    .map(({ text }) => wordsOfUnit(text))
    .find((words) => isServiceOf(program, words))?.[1];

/** In the order in which systemd reads them. */
const namedFiles = (papers: Papers, units: readonly Text[]): readonly string[] =>
  units
    .filter(({ where }) => where.endsWith('.service'))
    .flatMap(({ where }) => valueOf(startLine(papers, where.slice(where.lastIndexOf('/') + 1)))?.environmentFiles ?? []);

const isOf = (program: K3sProgram, where: string): boolean => where.includes(program) || where === '';

/** Several may stand in one line, each in quotes of its own. */
const assignment = /"[^"]{1,4096}"|'[^']{1,4096}'|[^\s"']\S{0,4096}/g;

const inVariables = (text: string): string =>
  linesIn(text)
    .filter((line) => line.startsWith('Environment='))
    .flatMap((line) => line.slice('Environment='.length).match(assignment) ?? [])
    .map(withoutQuotes)
    .join('\n');

/** As k3s ranks them: the environment, then the files, then the command line. */
export const toldTo = (papers: Papers, program: K3sProgram): Told => {
  const units = unitsOf(papers, program);
  const process = runningProcesses(papers).find(({ words }) => isServiceOf(program, words));
  const texts = (id: string): Text[] => readPapers(papers, id).filter(({ where }) => isOf(program, where));
  const named = namedFiles(papers, units);
  const environment = readPapers(papers, 'k3s-environment')
    .filter(({ where }) => isOf(program, where) || named.includes(where))
    .sort((one, other) => named.indexOf(one.where) - named.indexOf(other.where));
  const all: readonly (readonly [string, Settings])[] = [
    ...units.map(({ where, text }) => [where, environmentSettings(inVariables(text))] as const),
    ...environment.map(({ where, text }) => [where, environmentSettings(text)] as const),
    ...texts('k3s-config').map(({ where, text }) => [where, configSettings(text)] as const),
    ...units.map(({ where, text }) => [where, flagSettings(wordsOfUnit(text).slice(2))] as const),
    ...(process === undefined ? [] : [[`/proc/${String(process.pid)}/cmdline`, flagSettings(process.words.slice(2))] as const]),
  ];
  const settings = new Map<string, string>();
  const places = new Map<string, string>();
  for (const [where, given] of all) {
    for (const [name, value] of given) {
      // What runs repeats what its unit gives it.
      if (!where.startsWith('/proc/') || settings.get(name) !== value) places.set(name, where);
      settings.set(name, value);
    }
  }
  return { settings: Object.fromEntries(settings), places: Object.fromEntries(places) };
};
