// Writes TypeScript interfaces in the JSON shape: one file per group and version, embedded messages dissolved.
import { type FieldFacts, isScalar, type MessageFacts, packageOf } from './facts.ts';

/** These live in src/api/object.ts, written by hand. */
const handWritten = new Set(['KubeObject', 'ObjectMeta', 'ListMeta', 'OwnerReference']);

const scalars: Readonly<Record<string, string>> = {
  string: 'string',
  bytes: 'string',
  bool: 'boolean',
  int32: 'number',
  int64: 'number',
  double: 'number',
};

const unions: Readonly<Record<string, string>> = {
  JSONSchemaPropsOrArray: 'JSONSchemaProps | JSONSchemaProps[]',
  JSONSchemaPropsOrBool: 'JSONSchemaProps | boolean',
  JSONSchemaPropsOrStringArray: 'JSONSchemaProps | string[]',
};

const shortName = (message: string): string => message.slice(message.lastIndexOf('.') + 1);

interface Page {
  readonly home: string;
  readonly messages: ReadonlyMap<string, MessageFacts>;
  /** Module to the names taken from it. */
  readonly imports: Map<string, Set<string>>;
}

const fileOf = (name: string): string => `./${name}.generated.ts`;

const refer = (page: Page, message: string): string => {
  const name = shortName(message);
  const home = packageOf(message);
  const from = home === 'meta.v1' && handWritten.has(name) ? '../object.ts' : home === page.home ? undefined : fileOf(home);
  if (from !== undefined) page.imports.set(from, (page.imports.get(from) ?? new Set()).add(name));
  return name;
};

const specialType = (facts: MessageFacts, page: Page): string => {
  switch (facts.special) {
    case 'time':
    case 'microTime':
    case 'duration':
    case 'quantity':
      return 'string';
    case 'intOrString':
      return 'number | string';
    case 'rawExtension':
    case 'fieldsV1':
      return 'Record<string, unknown>';
    case 'wrappedList':
      return 'string[]';
    case 'anyJson':
      return 'unknown';
    case 'schemaUnion':
      return unions[shortName(facts.name)] ?? 'unknown';
    default:
      return refer(page, facts.name);
  }
};

const typeOf = (field: FieldFacts, page: Page): string => {
  const facts = page.messages.get(field.t);
  const one = isScalar(field.t) ? (scalars[field.t] ?? 'unknown') : facts === undefined ? 'unknown' : specialType(facts, page);
  if (field.m !== undefined) return `Record<string, ${one}>`;
  if (field.r !== 1) return one;
  return one.includes('|') ? `(${one})[]` : `${one}[]`;
};

const isStruct = (field: FieldFacts, page: Page): boolean =>
  !field.pointer &&
  field.r === undefined &&
  field.m === undefined &&
  page.messages.has(field.t) &&
  page.messages.get(field.t)?.special === undefined;

/** What decoding always leaves in place; a status may be missing in objects that code builds. */
const isPresent = (field: FieldFacts, page: Page, typed: boolean): boolean =>
  !field.pointer && (!field.omitEmpty || (typed && field.n === 'spec' && isStruct(field, page)));

const property = (name: string): string => (/^[A-Za-z_]\w*$/.test(name) ? name : `'${name}'`);

const writeFields = (message: MessageFacts, page: Page, typed: boolean): string[] =>
  message.fields.flatMap((field) => {
    const inner = field.in === 1 ? page.messages.get(field.t) : undefined;
    if (inner !== undefined) return writeFields(inner, page, false);
    if (typed && field.t === 'meta.v1.ObjectMeta') return [];
    const required = isPresent(field, page, typed) || (typed && field.n === 'metadata');
    return [`  ${property(field.n)}${required ? '' : '?'}: ${typeOf(field, page)};`];
  });

const writeInterface = (message: MessageFacts, page: Page): string => {
  const isObject = message.typed && message.fields.some((field) => field.n === 'metadata' && field.t === 'meta.v1.ObjectMeta');
  const parent = isObject ? ` extends ${refer(page, 'meta.v1.KubeObject')}` : '';
  const lines = writeFields(message, page, message.typed);
  const type = message.typed && !isObject ? ['  apiVersion: string;', '  kind: string;'] : [];
  const body = [...type, ...lines];
  const head = `export interface ${shortName(message.name)}${parent}`;
  return body.length === 0
    ? isObject
      ? `${head} {}`
      : `export type ${shortName(message.name)} = Record<string, never>;`
    : `${head} {\n${body.join('\n')}\n}`;
};

/** File name to content. */
export const writeTypes = (facts: readonly MessageFacts[], kubernetes: string): ReadonlyMap<string, string> => {
  const messages = new Map(facts.map((message) => [message.name, message]));
  const files = new Map<string, string>();
  for (const home of new Set(facts.map(({ name }) => packageOf(name)))) {
    const page: Page = { home, messages, imports: new Map() };
    const written = facts
      .filter(
        ({ name, special }) =>
          packageOf(name) === home && special === undefined && !(home === 'meta.v1' && handWritten.has(shortName(name))),
      )
      .map((message) => writeInterface(message, page));
    if (written.length === 0) continue;
    const imports = [...page.imports].sort().map(([from, names]) => `import type { ${[...names].sort().join(', ')} } from '${from}';`);
    const head = `// Generated by tools/generate-schema.ts from the facts of Kubernetes ${kubernetes}. Do not edit.`;
    files.set(fileOf(home).slice(2), `${[[head, ...imports].join('\n'), ...written].join('\n\n')}\n`);
  }
  return files;
};
