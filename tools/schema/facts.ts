// Joins the extracted facts, the Go declarations and the supplement into what the writers need: the served messages.
import type { Special } from '../../src/api/schema/schema.ts';
import type { GoStruct } from './go-types.ts';
import type { Source, SourceField } from './source.ts';
import { constants, extraMessages, extraRoots, jsonNames, packages, specials } from './supplement.ts';

export interface FieldFacts extends SourceField {
  readonly pointer: boolean;
  readonly omitEmpty: boolean;
}

export interface MessageFacts {
  readonly name: string;
  readonly special: Special | undefined;
  readonly typed: boolean;
  readonly fields: readonly FieldFacts[];
}

export const isScalar = (type: string): boolean => /^(string|bool|bytes|int32|int64|double)$/.test(type);

export const packageOf = (message: string): string => message.slice(0, message.lastIndexOf('.'));

const reachable = (messages: Source['messages']): readonly string[] => {
  const seen = new Set<string>();
  const visit = (name: string): void => {
    if (isScalar(name) || seen.has(name)) return;
    const fields = messages[name];
    if (fields === undefined) throw new Error(`${name} is used but not described`);
    seen.add(name);
    for (const field of fields) visit(field.t);
  };
  Object.keys(messages)
    .filter((name) => packages.includes(packageOf(name)))
    .forEach(visit);
  extraRoots.forEach(visit);
  return [...seen].sort();
};

const isMeta = (field: SourceField): boolean => field.n === 'metadata' && /^meta\.v1\.(Object|List)Meta$/.test(field.t);

const defaultOf = (field: SourceField): string | undefined => {
  const constant = /^ref\((\w+)\)$/.exec(field.d ?? '')?.[1];
  if (constant === undefined) return field.d;
  const value = constants[constant];
  if (value === undefined) throw new Error(`the constant ${constant} is not in the supplement`);
  return JSON.stringify(value);
};

const joinField = (message: string, source: SourceField, go: GoStruct | undefined): FieldFacts => {
  const n = jsonNames[message]?.[source.n] ?? source.n;
  const known = go?.fields.get(n);
  const d = defaultOf(source);
  return {
    ...source,
    n,
    ...(d === undefined ? {} : { d }),
    pointer:
      known?.pointer ??
      (!isScalar(source.t) &&
        source.r === undefined &&
        source.m === undefined &&
        source.in === undefined &&
        go === undefined &&
        !isMeta(source)),
    omitEmpty: known?.omitEmpty ?? source.o === 1,
  };
};

export const gatherFacts = (source: Source, go: ReadonlyMap<string, GoStruct>): readonly MessageFacts[] => {
  const messages = { ...source.messages, ...extraMessages };
  return reachable(messages).map((name) => {
    const fields = messages[name] ?? [];
    const struct = go.get(name);
    return {
      name,
      special: specials[name],
      typed: struct?.typed === true || fields.some(isMeta),
      fields: fields.map((field) => joinField(name, field, struct)),
    };
  });
};
