// The flags of the kubelet: of its process, or those that its unit and the environment files would give it, and where each stands.
import type { FlagPlace, KubeletSettings } from '../facts/kubelet.ts';
import { known, type Reading, unknown } from '../facts/reading.ts';
import type { Papers } from '../papers/paper.ts';
import { linesIn, readPapers } from './from-paper.ts';
import { flagsIn, runningProcesses } from './processes.ts';

type Flags = Readonly<Record<string, string>>;

interface Variable extends Omit<FlagPlace, 'flag'> {
  readonly flags: Flags;
}

const wordsOf = (text: string): string[] =>
  text
    .replaceAll(/["'\\]/g, '')
    .split(/\s+/)
    .filter((word) => word !== '' && !word.startsWith('$'));

/** The files that the unit names; where no unit says it, all that are usual, save those of the service proxy. */
const environmentFiles = (papers: Papers) => {
  const unit = papers.read('unit-texts')?.text ?? '';
  const files = readPapers(papers, 'environment-file').filter(({ where }) => where !== '/etc/kubernetes/proxy');
  return unit.includes('EnvironmentFile=') ? files.filter(({ where }) => unit.includes(where)) : files;
};

/** `KUBELET_EXTRA_ARGS="--a=b --c"`. */
const variables = (papers: Papers): Variable[] =>
  environmentFiles(papers).flatMap(({ where, text }) =>
    linesIn(text).flatMap((line): Variable[] => {
      const at = line.indexOf('=');
      if (at === -1 || line.startsWith('#')) return [];
      return [{ path: where, variable: line.slice(0, at).trim(), flags: flagsIn(wordsOf(line.slice(at + 1))) }];
    }),
  );

/** Of `systemctl cat`, the unit and the drop-ins of the kubelet. */
const unitFlags = (papers: Papers): Flags[] => {
  const text = papers.read('unit-texts')?.text ?? '';
  const ofKubelet = text.split(/^# (?=\/)/m).filter((part) => /^\S{0,256}kubelet\S{0,64}\n/.test(part));
  const lines = ofKubelet.flatMap(linesIn).filter((line) => /^(?:ExecStart=|Environment=|\s{0,64}--)/.test(line));
  return lines.map((line) => flagsIn(wordsOf(line.replace(/^[A-Za-z]{1,32}=["']?(?:[A-Z_]{1,64}=)?/, ''))));
};

const merged = (all: readonly Flags[]): Flags => Object.assign(Object.create(null) as Record<string, string>, ...all) as Flags;

const placesIn = (papers: Papers): FlagPlace[] =>
  variables(papers).flatMap(({ path, variable, flags }) => Object.keys(flags).map((flag) => ({ flag, path, variable })));

export const kubeletSettings = (papers: Papers): Reading<KubeletSettings> => {
  const places = placesIn(papers);
  const process = runningProcesses(papers).find(({ program, words }) => program === 'kubelet' || words[1] === 'kubelet');
  if (process !== undefined) {
    return known({ flags: flagsIn(process.words.slice(1)), fromProcess: true, places }, { where: `/proc/${String(process.pid)}/cmdline` });
  }
  const flags = merged([...unitFlags(papers), ...variables(papers).map((one) => one.flags)]);
  return Object.keys(flags).length === 0
    ? unknown('no kubelet runs, and no unit says its flags')
    : known({ flags, fromProcess: false, places }, { where: 'systemctl cat kubelet.service' });
};
