// Changes to a configuration file that leave the rest of it, comments included, as it was. Pure: text in, text out.
import { type Fields, fieldsOf, isFields } from '../../base/fields.ts';
import { parseDocument } from 'yaml';

export type Edit =
  /** The whole file. */
  | { readonly put: 'text'; readonly text: string }
  /** One more word in a variable of an environment file: KUBELET_EXTRA_ARGS="… --hostname-override=a". A flag of that name goes. */
  | { readonly put: 'flag-in-variable'; readonly variable: string; readonly flag: string; readonly value: string }
  /** A flag is taken out of a variable of an environment file. */
  | { readonly put: 'flag-out-of-variable'; readonly variable: string; readonly flag: string }
  /** A variable of an environment file, in quotes or not as it stands there. */
  | { readonly put: 'variable'; readonly variable: string; readonly value: string }
  /** What a unit gives its program by one of these flags, or by one of these variables, wherever it gives it now. */
  | { readonly put: 'unit-setting'; readonly flags: readonly string[]; readonly variables: readonly string[]; readonly value: string }
  /** The line that says just this is commented out. */
  | { readonly put: 'comment-line'; readonly line: string }
  /** An empty ExecStart= before the first one: what other files of the unit say of it is taken away. */
  | { readonly put: 'start-alone' }
  /** `- --flag=value` in the command of a static pod; without a value it is taken out. */
  | { readonly put: 'manifest-flag'; readonly flag: string; readonly value?: string }
  /** Lines of which a word is this are commented out: a swap in /etc/fstab. */
  | { readonly put: 'comment-out'; readonly word: string }
  | { readonly put: 'yaml-value'; readonly path: readonly string[]; readonly value: string | number | boolean }
  | { readonly put: 'yaml-drop'; readonly path: readonly string[] }
  | { readonly put: 'json-value'; readonly path: readonly string[]; readonly value: unknown }
  /** In the table whose name ends so, quotes aside; made at the end, as it is written here, when there is none. */
  | { readonly put: 'toml-value'; readonly table: string; readonly key: string; readonly value: string | boolean | readonly string[] };

const ended = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`);

const flagInVariable = (text: string, { variable, flag, value }: Extract<Edit, { put: 'flag-in-variable' }>): string => {
  const word = `--${flag}=${value}`;
  const lines = ended(text).split('\n');
  const index = lines.findIndex((line) => line.startsWith(`${variable}=`));
  if (index === -1) return `${ended(text)}${variable}="${word}"\n`;
  const old = (lines[index] ?? '').slice(variable.length + 1).replace(/^["']|["']$/g, '');
  const others = old.split(' ').filter((one) => one !== '' && one !== `--${flag}` && !one.startsWith(`--${flag}=`));
  lines[index] = `${variable}="${[...others, word].join(' ')}"`;
  return lines.join('\n');
};

/** The value of a flag may be a word of its own. */
const withoutFlag = (words: readonly string[], flag: string): string[] =>
  words.filter((word, index) => {
    const before = words[index - 1];
    const isValue = (before === `--${flag}` || before === `-${flag}`) && !word.startsWith('-');
    return !isValue && !['-', '--'].some((dashes) => word === `${dashes}${flag}` || word.startsWith(`${dashes}${flag}=`));
  });

const flagOutOfVariable = (text: string, variable: string, flag: string): string =>
  text
    .split('\n')
    .map((line) => {
      if (!line.startsWith(`${variable}=`)) return line;
      const value = line.slice(variable.length + 1);
      const words = value.replace(/^["']|["']\s{0,64}$/g, '').split(' ');
      return `${variable}="${withoutFlag(words, flag).join(' ').trim()}"`;
    })
    .join('\n');

const variableLine = (text: string, variable: string, value: string): string => {
  const form = new RegExp(`^((?:export )?${variable}=)(["']?)`);
  const lines = ended(text).split('\n');
  const index = lines.findLastIndex((line) => form.test(line));
  const [, start = `${variable}=`, quote = ''] = form.exec(lines[index] ?? '') ?? [];
  if (index === -1) return `${ended(text)}${start}${value}\n`;
  lines[index] = `${start}${quote}${value}${quote}`;
  return lines.join('\n');
};

/** A flag and its value may be words of their own, each in quotes, on lines that go on. */
const settingInUnit = (text: string, { flags, variables, value }: Extract<Edit, { put: 'unit-setting' }>): string => {
  const blanks = '(?:[ \\t]|\\\\\\n){1,64}';
  const forms = [
    ...flags.map((flag) => new RegExp(`((?:^|[\\s"'])--?${flag}(?:=|["']?${blanks})["']?)[^\\s"']{0,4096}`, 'g')),
    ...variables.map((name) => new RegExp(`^(Environment=(?:[^\\n]{0,4096}[ \\t])?["']?${name}=)[^\\s"']{0,4096}`, 'gm')),
  ];
  const after = forms.reduce((before, form) => before.replace(form, (_all, lead: string) => lead + value), text);
  if (after === text && !text.includes(value)) throw new TypeError(`the unit gives no ${flags[0] ?? ''}`);
  return after;
};

const startAlone = (text: string): string => text.replace(/^(?=[ \t]{0,64}ExecStart[ \t]{0,64}=[ \t]{0,64}\S)/m, 'ExecStart=\n');

const commentLine = (text: string, wanted: string): string =>
  text
    .split('\n')
    .map((line) => (line.trim() === wanted.trim() ? `# ${line}` : line))
    .join('\n');

const commentOut = (text: string, word: string): string =>
  text
    .split('\n')
    .map((line) => (!line.trimStart().startsWith('#') && line.trim().split(/\s+/).includes(word) ? `# ${line}` : line))
    .join('\n');

const listedFlag = /^(\s{0,64}- )["']?--([a-z0-9-]{1,64})(?:=|["']?\s{0,8}$)/;

const manifestFlag = (text: string, { flag, value }: Extract<Edit, { put: 'manifest-flag' }>): string => {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => listedFlag.test(line));
  const index = lines.findIndex((line) => listedFlag.exec(line)?.[2] === flag);
  const lead = listedFlag.exec(lines[index] ?? lines[first] ?? '')?.[1];
  if (lead === undefined) throw new TypeError('the file lists no flags');
  const line = value === undefined ? [] : [`${lead}--${flag}=${value}`];
  lines.splice(index === -1 ? first : index, index === -1 ? 0 : 1, ...line);
  return lines.join('\n');
};

const yamlValue = (text: string, path: readonly string[], value: unknown): string => {
  const document = parseDocument(text);
  const [problem] = document.errors;
  if (problem !== undefined) throw problem;
  document.setIn(path, value);
  return document.toString({ lineWidth: 0 });
};

const withValue = (fields: Fields, [name = '', ...rest]: readonly string[], value: unknown): Fields => ({
  ...fields,
  [name]: rest.length === 0 ? value : withValue(fieldsOf(fields[name]), rest, value),
});

const yamlDrop = (text: string, path: readonly string[]): string => {
  const document = parseDocument(text);
  const [problem] = document.errors;
  if (problem !== undefined) throw problem;
  document.deleteIn(path);
  return document.toString({ lineWidth: 0 });
};

const jsonValue = (text: string, path: readonly string[], value: unknown): string => {
  const root: unknown = text.trim() === '' ? {} : JSON.parse(text);
  if (!isFields(root)) throw new TypeError('the file holds no object');
  return `${JSON.stringify(withValue(root, path, value), undefined, 2)}\n`;
};

const tomlText = (value: string | boolean | readonly string[]): string =>
  typeof value === 'object' ? `[${value.map((one) => JSON.stringify(one)).join(', ')}]` : JSON.stringify(value);

const bare = (name: string): string => name.replaceAll(/["'\s]/g, '');

const tableName = (line: string): string | undefined => {
  const name = /^\s{0,64}\[{1,2}([^\]]{1,512})\]{1,2}/.exec(line)?.[1];
  return name === undefined ? undefined : bare(name);
};

/** A list may go over several lines. */
const linesOfValue = (lines: readonly string[]): number => {
  const isList = /=\s{0,64}\[/.test(lines[0] ?? '');
  const last = isList ? lines.findIndex((line) => /\]\s{0,64}(?:#|$)/.test(line)) : 0;
  return last === -1 ? 1 : last + 1;
};

/** An empty table: before the first one. */
const tomlValue = (text: string, { table, key, value }: Extract<Edit, { put: 'toml-value' }>): string => {
  const lines = ended(text).split('\n');
  const start = table === '' ? -1 : lines.findIndex((line) => tableName(line)?.endsWith(bare(table)) === true);
  if (table !== '' && start === -1) return `${ended(text)}\n[${table}]\n  ${key} = ${tomlText(value)}\n`;
  const rest = lines.slice(start + 1).findIndex((line) => tableName(line) !== undefined);
  const end = rest === -1 ? lines.length : start + 1 + rest;
  const at = lines.slice(start + 1, end).findIndex((line) => line.trim().split(/[ \t]{0,64}=/)[0] === key);
  const indent = start === -1 ? '' : (/^\s*/.exec(lines[start] ?? '')?.[0] ?? '') + '  ';
  const line = `${indent}${key} = ${tomlText(value)}`;
  if (at === -1) lines.splice(start + 1, 0, line);
  else {
    const old = lines.slice(start + 1 + at, end);
    const before = /^\s*/.exec(old[0] ?? '')?.[0] ?? '';
    lines.splice(start + 1 + at, linesOfValue(old), `${before}${key} = ${tomlText(value)}`);
  }
  return lines.join('\n');
};

/** The file after the change; `undefined` before means that there is none yet. */
export const edited = (before: string | undefined, edit: Edit): string => {
  const text = before ?? '';
  switch (edit.put) {
    case 'text':
      return edit.text;
    case 'flag-in-variable':
      return flagInVariable(text, edit);
    case 'flag-out-of-variable':
      return flagOutOfVariable(text, edit.variable, edit.flag);
    case 'variable':
      return variableLine(text, edit.variable, edit.value);
    case 'unit-setting':
      return settingInUnit(text, edit);
    case 'start-alone':
      return startAlone(text);
    case 'comment-line':
      return commentLine(text, edit.line);
    case 'manifest-flag':
      return manifestFlag(text, edit);
    case 'comment-out':
      return commentOut(text, edit.word);
    case 'yaml-value':
      return yamlValue(text, edit.path, edit.value);
    case 'yaml-drop':
      return yamlDrop(text, edit.path);
    case 'json-value':
      return jsonValue(text, edit.path, edit.value);
    case 'toml-value':
      return tomlValue(text, edit);
  }
};
