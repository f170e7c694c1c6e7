// Reads a trace that strace wrote with `-f -y -x`, as a sequence of calls beginning and ending. Two threads' calls may
// overlap, and what a sync covers is what had ended when it began.
import { readFileSync } from 'node:fs';

export interface SystemCall {
  readonly name: string;
  /** The file of the first descriptor, or the first path among the arguments. */
  readonly path: string;
  /** The first descriptor, where there is one. */
  readonly descriptor: number | undefined;
  readonly data: Buffer;
  /** The numbers that follow the data: for pwrite64 length and offset, for ftruncate the length. */
  readonly numbers: readonly number[];
  /** As printed; for openat's flags. */
  readonly text: string;
  result: number;
}

export interface CallMoment {
  readonly kind: 'begin' | 'end';
  readonly call: SystemCall;
}

/** What the tests look at. `-s` must be longer than a page of the database. */
export const straceWords = [
  'strace',
  '-f',
  '-y',
  '-x',
  '-s',
  '70000',
  '-e',
  'trace=openat,pwrite64,write,fsync,fdatasync,ftruncate,unlink',
];

export function readTrace(file: string): CallMoment[] {
  const moments: CallMoment[] = [];
  const unfinished = new Map<string, SystemCall>();
  for (const line of readFileSync(file, 'latin1').split('\n')) {
    const [, thread = '', rest = ''] = /^(\d+) +(.*)$/.exec(line) ?? [];
    const resumed = /^<\.\.\. (\w+) resumed>.*= (-?\d+)/.exec(rest);
    const [, name, text = ''] = /^(\w+)\((.*)$/.exec(rest) ?? [];
    if (resumed !== null) {
      const call = unfinished.get(thread);
      if (call === undefined) continue;
      unfinished.delete(thread);
      call.result = Number(resumed[2]);
      moments.push({ kind: 'end', call });
    } else if (name !== undefined) {
      const call = parseCall(name, text);
      moments.push({ kind: 'begin', call });
      if (text.endsWith('<unfinished ...>')) unfinished.set(thread, call);
      else moments.push({ kind: 'end', call });
    }
  }
  return moments;
}

function parseCall(name: string, text: string): SystemCall {
  const [, descriptor, descriptorPath] = /^(\d+)<([^>]*)>/.exec(text) ?? [];
  const quoted = /"((?:[^"\\]|\\.)*)"/.exec(text);
  const data = decode(quoted?.[1] ?? '');
  const after = quoted === null ? text : text.slice(quoted.index + quoted[0].length);
  const numbers = [...(after.split(')')[0] ?? '').matchAll(/, (\d+)(?=,|$| <)/g)].map((match) => Number(match[1]));
  const result = /\) += (-?\d+)/.exec(after)?.[1];
  return {
    name,
    path: descriptorPath ?? data.toString('latin1'),
    descriptor: descriptor === undefined ? undefined : Number(descriptor),
    data,
    numbers,
    text,
    result: Number(result ?? -1),
  };
}

const escapes: Readonly<Record<string, number>> = { n: 10, t: 9, r: 13, v: 11, f: 12, '\\': 92, '"': 34 };

/** strace prints bytes as C does, or all of a string in hexadecimal. */
function decode(printed: string): Buffer {
  const bytes: number[] = [];
  for (let at = 0; at < printed.length; at++) {
    if (printed[at] !== '\\') {
      bytes.push(printed.charCodeAt(at));
      continue;
    }
    const next = printed[at + 1] ?? '';
    const octal = /^[0-7]{1,3}/.exec(printed.slice(at + 1, at + 4))?.[0];
    if (next === 'x') bytes.push(Number.parseInt(printed.slice(at + 2, at + 4), 16));
    else bytes.push(octal === undefined ? (escapes[next] ?? 0) : Number.parseInt(octal, 8));
    at += next === 'x' ? 3 : (octal?.length ?? 1);
  }
  return Buffer.from(bytes);
}
