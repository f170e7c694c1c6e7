// What stands in kubeconfig files: several of them are read as one, as kubectl does.
import { type Fields, isFields } from '../base/fields.ts';
import { parseDocument } from 'yaml';
import { ConfigError } from '../language/errors.ts';

export interface Files {
  /** Undefined when there is no such file; throws when it cannot be read. */
  read(path: string): Buffer | undefined;
  /** `path` as seen from the folder of `file`. */
  beside(file: string, path: string): string;
}

/** One `clusters`, `users` or `contexts` entry and the file it stands in. */
export interface Entry {
  readonly file: string;
  /** `clusters[name=prod].cluster` */
  readonly field: string;
  readonly fields: Fields;
}

export interface Kubeconfig {
  /** The first file; what is missing everywhere is said of it. */
  readonly file: string;
  readonly currentContext: string;
  readonly clusters: ReadonlyMap<string, Entry>;
  readonly users: ReadonlyMap<string, Entry>;
  readonly contexts: ReadonlyMap<string, Entry>;
}

export const missingField = (file: string, field: string): ConfigError =>
  new ConfigError('kubeconfig-field-missing', { args: { file, field } });

export const wrong = (file: string, field: string, value: unknown, expected: string): ConfigError =>
  new ConfigError('kubeconfig-field-wrong', { args: { file, field, value: JSON.stringify(value), expected } });

const parseFile = (file: string, text: string): Fields => {
  const document = parseDocument(text);
  const [problem] = document.errors;
  if (problem !== undefined) throw new ConfigError('kubeconfig-unreadable', { args: { file, problem: problem.message }, cause: problem });
  const value: unknown = document.toJS({ maxAliasCount: 100 });
  if (value === null || value === undefined) return {};
  if (!isFields(value)) throw wrong(file, 'top level', value, 'a mapping with clusters, users and contexts');
  return value;
};

const entriesOf = (file: string, config: Fields, list: 'clusters' | 'users' | 'contexts', inner: string): Map<string, Entry> => {
  const entries = new Map<string, Entry>();
  const value = config[list] ?? [];
  if (!Array.isArray(value)) throw wrong(file, list, value, 'a list');
  for (const [index, item] of (value as unknown[]).entries()) {
    if (!isFields(item)) throw wrong(file, `${list}[${index}]`, item, 'a mapping');
    const { name } = item;
    if (typeof name !== 'string') throw missingField(file, `${list}[${index}].name`);
    const fields = item[inner] ?? {};
    const field = `${list}[name=${name}].${inner}`;
    if (!isFields(fields)) throw wrong(file, field, fields, 'a mapping');
    if (!entries.has(name)) entries.set(name, { file, field, fields });
  }
  return entries;
};

export const textOf = ({ file, field, fields }: Entry, name: string): string | undefined => {
  const value = fields[name];
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value !== 'string') throw wrong(file, `${field}.${name}`, value, 'a string');
  return value;
};

export const readConfig = (file: string, files: Files): Kubeconfig | undefined => {
  const bytes = files.read(file);
  if (bytes === undefined) return undefined;
  const config = parseFile(file, bytes.toString('utf8'));
  return {
    file,
    currentContext: textOf({ file, field: 'top level', fields: config }, 'current-context') ?? '',
    clusters: entriesOf(file, config, 'clusters', 'cluster'),
    users: entriesOf(file, config, 'users', 'user'),
    contexts: entriesOf(file, config, 'contexts', 'context'),
  };
};

/** What an earlier file says stands. */
export const joined = (first: Kubeconfig, second: Kubeconfig): Kubeconfig => ({
  file: first.file,
  currentContext: first.currentContext === '' ? second.currentContext : first.currentContext,
  clusters: new Map([...second.clusters, ...first.clusters]),
  users: new Map([...second.users, ...first.users]),
  contexts: new Map([...second.contexts, ...first.contexts]),
});
