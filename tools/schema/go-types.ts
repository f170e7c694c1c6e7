// Reads from upstream's Go declarations the two facts the .proto files lack: whether a field is a pointer (absent and
// zero differ) and whether zero is left out of JSON. Also which types carry apiVersion and kind.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface GoField {
  readonly pointer: boolean;
  readonly omitEmpty: boolean;
}

export interface GoStruct {
  /** apiVersion and kind stand beside the fields. */
  readonly typed: boolean;
  readonly fields: ReadonlyMap<string, GoField>;
}

const structStart = /^type (\w+) struct \{/;
const fieldLine = /^\t(?:(\w+)\s+)?([*[\]\w.{}]+)\s+`json:"([^"]*)"/;

const readStructs = (file: string, prefix: string, into: Map<string, GoStruct>): void => {
  let fields: Map<string, GoField> | undefined;
  let typed = false;
  let name = '';
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const start = structStart.exec(line);
    if (start?.[1] !== undefined) {
      name = start[1];
      fields = new Map();
      typed = false;
    } else if (line.startsWith('}') && fields !== undefined) {
      into.set(`${prefix}.${name}`, { typed, fields });
      fields = undefined;
    } else if (fields !== undefined) {
      const [, goName, type = '', tag = ''] = fieldLine.exec(line) ?? [];
      const [json = '', ...flags] = tag.split(',');
      if (flags.includes('inline')) typed ||= goName === undefined && /^(metav1\.)?TypeMeta$/.test(type);
      else if (json !== '') fields.set(json, { pointer: type.startsWith('*'), omitEmpty: flags.includes('omitempty') });
    }
  }
};

const folders = (root: string): { folder: string; prefix: string }[] => {
  const found: { folder: string; prefix: string }[] = [];
  for (const group of readdirSync(root)) {
    const path = join(root, group);
    if (!statSync(path).isDirectory()) continue;
    for (const version of readdirSync(path)) {
      if (/^v\d/.test(version)) found.push({ folder: join(path, version), prefix: `${group}.${version}` });
    }
  }
  return found;
};

/** `roots` are folders that hold `<group>/<version>/types*.go`; earlier ones win. */
export const readGoTypes = (roots: readonly string[]): ReadonlyMap<string, GoStruct> => {
  const structs = new Map<string, GoStruct>();
  for (const root of roots.toReversed()) {
    for (const { folder, prefix } of folders(root)) {
      for (const file of readdirSync(folder)) {
        if (/^(types|types_jsonschema|watch|group_version)\.go$/.test(file)) readStructs(join(folder, file), prefix, structs);
      }
    }
  }
  return structs;
};
