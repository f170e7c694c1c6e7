// How a unit starts its program, by what `systemctl cat` printed: the unit and its drop-ins, in the order in which they hold.
import { known, type Reading, unknown } from '../facts/reading.ts';
import type { StartLine } from '../facts/start-line.ts';
import type { Papers } from '../papers/paper.ts';

interface Part {
  readonly path: string;
  readonly text: string;
}

const heading = /^# (\/\S{1,4096}\.(?:service|conf))$/;

const partsIn = (text: string): Part[] => {
  const parts: { path: string; lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    const path = heading.exec(line)?.[1];
    if (path === undefined) parts.at(-1)?.lines.push(line);
    else parts.push({ path, lines: [] });
  }
  return parts.map(({ path, lines }) => ({ path, text: lines.join('\n') }));
};

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The drop-ins follow their unit. */
const partsOf = (text: string, unit: string): Part[] => {
  const parts = partsIn(text);
  const first = parts.findIndex(({ path }) => nameOf(path) === unit);
  if (first === -1) return [];
  const next = parts.findIndex(({ path }, index) => index > first && path.endsWith('.service'));
  return parts.slice(first, next === -1 ? undefined : next);
};

type Setting = readonly [name: string, value: string];

/** A line that ends with a backslash goes on, comments between aside. */
const settingsIn = ({ text }: Part): Setting[] => {
  let section = '';
  const lines = text
    .split('\n')
    .filter((line) => !/^\s{0,256}[#;]/.test(line))
    .join('\n')
    .replaceAll(/[ \t]{0,256}\\\n[ \t]{0,256}/g, ' ')
    .split('\n');
  return lines.flatMap((line): Setting[] => {
    section = /^\[([A-Za-z-]{1,64})\]\s{0,64}$/.exec(line)?.[1] ?? section;
    const at = line.indexOf('=');
    return section !== 'Service' || at === -1 ? [] : [[line.slice(0, at).trim(), line.slice(at + 1).trim()]];
  });
};

/** Of a list, an empty value takes away what was said before. */
const listed = (settings: readonly Setting[], name: string): string[] => {
  const values = settings.filter(([one]) => one === name).map(([, value]) => value);
  return values.slice(values.lastIndexOf('') + 1);
};

/** systemd.unit(5): what a unit may write for its own name. */
const withNames = (value: string, unit: string): string => {
  const bare = unit.replace(/\.service$/, '');
  return value
    .replaceAll('%N', bare)
    .replaceAll('%n', unit)
    .replaceAll('%p', bare.split('@')[0] ?? bare);
};

const assignment =
  /"([A-Za-z_]\w{0,127})=([^"]{0,8192})"|'([A-Za-z_]\w{0,127})=([^']{0,8192})'|(?:^|\s)([A-Za-z_]\w{0,127})=([^\s"']{0,8192})/g;

const environmentIn = (values: readonly string[]): Readonly<Record<string, string>> => {
  const environment = Object.create(null) as Record<string, string>;
  for (const value of values) {
    for (const [, one, inOne, two, inTwo, bare, inBare] of value.matchAll(assignment)) {
      environment[one ?? two ?? bare ?? ''] = inOne ?? inTwo ?? inBare ?? '';
    }
  }
  return environment;
};

/** The file in which a second line starts the program, where only one may. */
export const secondStart = (papers: Papers, unit: string): string | undefined => {
  let lines = 0;
  for (const part of partsOf(papers.read('unit-texts')?.text ?? '', unit)) {
    for (const [name, value] of settingsIn(part)) {
      if (name === 'ExecStart') lines = value === '' ? 0 : lines + 1;
      if (lines > 1) return part.path;
    }
  }
  return undefined;
};

/** Which of these is written down. */
export const writtenUnit = (papers: Papers, units: readonly string[]): string | undefined =>
  units.find((unit) => partsOf(papers.read('unit-texts')?.text ?? '', unit).length > 0);

export const startLine = (papers: Papers, unit: string): Reading<StartLine> => {
  const paper = papers.read('unit-texts');
  if (paper === undefined) return unknown(papers.whyNot('unit-texts'));
  const parts = partsOf(paper.text, unit);
  const settings = parts.flatMap(settingsIn);
  const [command, ...others] = listed(settings, 'ExecStart');
  const user = settings.findLast(([name]) => name === 'User')?.[1] ?? '';
  if (command === undefined || others.length > 0) return unknown(`${unit} has no one line that starts it`);
  return known(
    {
      unit,
      command,
      environment: environmentIn(listed(settings, 'Environment')),
      environmentFiles: listed(settings, 'EnvironmentFile').map((path) => withNames(path.replace(/^-/, ''), unit)),
      ...(user !== '' && user !== 'root' && user !== '0' && { user }),
      dropIns: parts.slice(1).map(({ path }) => nameOf(path)),
    },
    { where: `systemctl cat ${unit}` },
  );
};
