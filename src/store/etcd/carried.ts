// How a value stands in etcd. An object that came from another store keeps the revisions it had there, which etcd cannot
// be told: they stand in a line before the value, until the first update writes the object anew.

export interface Opened {
  readonly value: string;
  /** Where it came from another store. */
  readonly carried: { readonly createRevision: number; readonly modRevision: number } | undefined;
}

const mark = 64; // @
const line = /^@(?:(?<create>\d{1,16}),(?<mod>\d{1,16}))?\n/;

/** As it is written; a value that begins like ours gets an empty line of ours. */
export function closeValue(value: string): string {
  return value.charCodeAt(0) === mark ? `@\n${value}` : value;
}

export function carryValue(value: string, createRevision: number, modRevision: number): string {
  return `@${createRevision},${modRevision}\n${value}`;
}

export function openValue(value: string): Opened {
  if (value.charCodeAt(0) !== mark) return { value, carried: undefined };
  const found = line.exec(value);
  if (found === null) return { value, carried: undefined };
  const { create, mod } = found.groups ?? {};
  const carried = create === undefined ? undefined : { createRevision: Number(create), modRevision: Number(mod) };
  return { value: value.slice(found[0].length), carried };
}
