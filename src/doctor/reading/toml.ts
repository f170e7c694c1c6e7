// As much TOML as the configuration of a container runtime is made of: tables, keys, texts, numbers, lists of texts. What it does
// not know it passes over; what cannot be TOML it names with its line.

export interface TomlValues {
  /** By dotted path, quotes taken off: plugins.io.containerd.grpc.v1.cri.sandbox_image. */
  readonly values: ReadonlyMap<string, unknown>;
  readonly problem?: string;
}

const tableLine = /^\[{1,2}([^\]]{1,512})\]{1,2}$/;
const keyLine = /^((?:[\w.-]|"[^"]{0,256}"|'[^']{0,256}'){1,512})[ \t]{0,64}=[ \t]{0,64}(.{0,4000})$/;

const withoutQuotes = (key: string): string => key.replaceAll(/["']/g, '').replaceAll(/\s/g, '');

/** A `#` within quotes is no comment. */
const withoutComment = (line: string): string => {
  let quote = '';
  for (let index = 0; index < line.length; index += 1) {
    const character = line.charAt(index);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '#') return line.slice(0, index).trim();
  }
  return line.trim();
};

const quotedText = /"([^"]{0,1024})"|'([^']{0,1024})'/g;

const valueOf = (text: string): unknown => {
  if (text === 'true') return true;
  if (text === 'false') return false;
  if (text.startsWith('[')) return [...text.matchAll(quotedText)].map(([, double, single]) => double ?? single ?? '');
  const quoted = /^(?:"([^"]{0,2048})"|'([^']{0,2048})')$/.exec(text);
  if (quoted !== null) return quoted[1] ?? quoted[2] ?? '';
  return /^[+-]?\d{1,20}$/.test(text) ? Number(text) : undefined;
};

const longestList = 65_536;

const isOpenList = (text: string): boolean => /=\s{0,64}\[/.test(text) && !text.trimEnd().endsWith(']');

/** Lines without comments; a list that goes over several becomes one. */
const wholeLines = (text: string): { readonly number: number; readonly line: string }[] => {
  const whole: { number: number; line: string }[] = [];
  let open = '';
  for (const [index, raw] of text.split('\n').entries()) {
    const line = (open + withoutComment(raw.slice(0, 8192))).trim();
    open = isOpenList(line) && line.length < longestList ? `${line} ` : '';
    if (line !== '' && open === '') whole.push({ number: index + 1, line });
  }
  return open === '' ? whole : [...whole, { number: text.split('\n').length, line: open }];
};

export const tomlValues = (text: string): TomlValues => {
  const values = new Map<string, unknown>();
  let table = '';
  let problem: string | undefined;
  for (const { number, line } of wholeLines(text)) {
    const head = line.includes('=') ? null : tableLine.exec(line);
    const entry = head === null ? keyLine.exec(line) : null;
    if (head !== null) table = withoutQuotes(head[1] ?? '');
    else if (entry === null || isOpenList(line)) problem ??= `line ${String(number)}: ${line.slice(0, 80)}`;
    else values.set(`${table === '' ? '' : `${table}.`}${withoutQuotes(entry[1] ?? '')}`, valueOf(entry[2] ?? ''));
  }
  // Texts over several lines are beyond us: what looks wrong in such a file may be right.
  const isBeyondUs = /"""|'''/.test(text);
  return { values, ...(problem !== undefined && !isBeyondUs && { problem }) };
};
