// Reads one line of the committed table. Its form is written by tools/schema/write-table.ts:
// `!special;name number type flags key=value …;…`, where `!` marks kinds and `.Type` is in the message's own package.
import type { Field, Message, Scalar, Special } from './schema.ts';

const readField = (text: string, home: string): Field => {
  const [name = '', number = '', type = '', flags = '', ...pairs] = text.split(' ');
  const more = new Map(pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));
  const fallback = more.get('d');
  return {
    name,
    number: Number(number),
    type: type.startsWith('.') ? home + type : type,
    repeated: flags.includes('r'),
    mapKey: more.get('m') as Scalar | undefined,
    embedded: flags.includes('e'),
    optional: flags.includes('o'),
    required: flags.includes('q'),
    pointer: flags.includes('p'),
    omitEmpty: flags.includes('z'),
    default: fallback === undefined ? undefined : (JSON.parse(fallback) as unknown),
    patchStrategy: (more.get('ps')?.split(',') ?? []) as Field['patchStrategy'],
    patchMergeKey: more.get('pk'),
    listType: more.get('lt') as Field['listType'],
    listMapKeys: more.get('lk')?.split(',') ?? [],
    structType: more.get('st') as Field['structType'],
  };
};

const dissolve = (fields: readonly Field[], lookUp: (name: string) => Message): Map<string, Field> => {
  const json = new Map<string, Field>();
  for (const field of fields) {
    if (!field.embedded) json.set(field.name, field);
    else for (const [name, inner] of lookUp(field.type).json) json.set(name, inner);
  }
  return json;
};

export const readMessage = (name: string, line: string, lookUp: (name: string) => Message): Message => {
  const [head = '', ...texts] = line.split(';');
  const home = name.slice(0, name.lastIndexOf('.'));
  const typed = head.startsWith('!');
  const special = typed ? head.slice(1) : head;
  const fields = texts.map((text) => readField(text, home));
  return { name, special: special === '' ? undefined : (special as Special), typed, fields, json: dissolve(fields, lookUp) };
};
