// A flag for a program that a unit starts: in the environment file that its start line reads, else in a drop-in of its own. The
// last one wins in every program of Kubernetes.
import type { StartLine } from '../facts/start-line.ts';
import type { Step } from './remedy.ts';

interface Flag {
  readonly flag: string;
  readonly value: string;
}

/** A variable of an environment file. */
export interface VariablePlace {
  readonly path: string;
  readonly variable: string;
}

export const inVariable = ({ path, variable }: VariablePlace, { flag, value }: Flag): Step => ({
  kind: 'edit-file',
  path,
  edit: { put: 'flag-in-variable', variable, flag, value },
});

const uses = ({ command }: StartLine, variable: string): boolean =>
  new RegExp(`\\$(?:\\{${variable}\\}|${variable}(?![A-Za-z0-9_]))`).test(command);

/** Whether what is put into this variable reaches the program, and nothing that stands elsewhere is lost by it. */
export const isReadBy = (start: StartLine, { path, variable }: VariablePlace): boolean =>
  start.environmentFiles.includes(path) && uses(start, variable) && start.environment[variable] === undefined;

/** Drop-ins hold in the order of their names: this one comes last. */
export const dropInPath = ({ unit, dropIns }: StartLine, about: string): string | undefined => {
  const name = ['90', 'zz', 'zzzz'].map((lead) => `${lead}-${about}.conf`).find((one) => dropIns.every((other) => other < one));
  return name === undefined ? undefined : `/etc/systemd/system/${unit}.d/${name}`;
};

/** One of the program itself, which no shell and no wrapper starts; hyperkube is asked for it by name. */
const starts = ({ command }: StartLine, program: string): boolean => {
  const [first = '', second] = command.replace(/^[-@:+!|]{0,8}/, '').split(/\s+/);
  const name = first.slice(first.lastIndexOf('/') + 1);
  return !/^[-:+!|]{0,8}@/.test(command) && (name === program || (name === 'hyperkube' && second === program));
};

const withoutFlag = (command: string, flag: string): string =>
  command.replaceAll(new RegExp(`\\s{1,64}["']?--?${flag}(?:=|\\s{1,64})["']?[^\\s"'$]{1,512}["']?(?=\\s|$)`, 'g'), '');

/** Of a line in which a secret stood only its stand-in is known. */
const isWhole = (text: string): boolean => !text.includes('<redacted-');

const serviceLines = (start: StartLine, { flag, value }: Flag, program: string, variable: string): string | undefined => {
  const word = `--${flag}=${value}`;
  const given = start.environment[variable] ?? '';
  const isGiven = [start.command, ...Object.values(start.environment)].some((text) => text.includes(`--${flag}`));
  if (uses(start, variable) && start.environmentFiles.length === 0 && !isGiven && isWhole(given) && !/["\\]/.test(given)) {
    return `Environment="${variable}=${[given, word].filter((one) => one !== '').join(' ')}"\n`;
  }
  if (!starts(start, program) || !isWhole(start.command)) return undefined;
  return `ExecStart=\nExecStart=${withoutFlag(start.command, flag)} ${word}\n`;
};

/** Undefined: a person has to look, as a wrapper starts it, or another drop-in comes after every name of ours. */
export const inDropIn = (start: StartLine, flag: Flag, program: string, variable: string): readonly Step[] | undefined => {
  const path = dropInPath(start, flag.flag);
  const lines = serviceLines(start, flag, program, variable);
  if (path === undefined || lines === undefined) return undefined;
  return [{ kind: 'edit-file', path, edit: { put: 'text', text: `[Service]\n${lines}` } }, { kind: 'reload-units' }];
};
