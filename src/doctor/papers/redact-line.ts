// Takes secrets out of one line: what follows a name, a flag or a user in a URL, and what is known by its form. The same secret gets the
// same stand-in.
import { createHash, randomBytes } from 'node:crypto';
import {
  bootstrapToken,
  byForm,
  flagged,
  hiddenAlready,
  inUrl,
  longestInUrl,
  longestLine,
  named,
  nextFlag,
  ofK3s,
  pointer,
  presented,
  prose,
  shortestPresented,
  shortestSecret,
  word,
} from './secret-signs.ts';

let salt: Buffer | undefined;

/** Of this bundle alone: nobody can try words against it. */
export const standIn = (secret: string): string => {
  salt ??= randomBytes(16);
  return `<redacted-${createHash('sha256').update(salt).update(secret).digest('hex').slice(0, 8)}>`;
};

/** Made once: compiled, and without a state that a search could leave behind. */
export const search = (pattern: string, flags = ''): ((line: string, from: number) => RegExpExecArray | null) => {
  const expression = new RegExp(pattern, `g${flags}`);
  return (line, from) => {
    expression.lastIndex = from;
    return expression.exec(line);
  };
};
export const whole = (pattern: string, flags = ''): ((text: string) => boolean) => {
  const expression = new RegExp(`^${pattern}$`, flags);
  return (text) => expression.test(text);
};

const isProse = whole(prose, 'i');
const isPointer = whole(pointer);
export const isHidden = whole(hiddenAlready);
export const isFlag = whole(nextFlag);
const isLowerCase = whole('[a-z]*');

export const isSecret = (value: string): boolean =>
  value.length >= shortestSecret && !isProse(value) && !isPointer(value) && !isHidden(value);

const isPresented = (value: string): boolean => value.length >= shortestPresented && !isLowerCase(value) && !isHidden(value);

const ends = new Set([' ', '\t', '"', "'", ',']);

export const wordEnd = (line: string, from: number): number => {
  let end = from;
  while (end < line.length && !ends.has(line.charAt(end))) end++;
  return end;
};

/** To the quote that closes it, wherever blanks and commas stand; one that is escaped by more than the opening one is within. */
export const quoteEnd = (line: string, from: number, quote: string, isEscaped: boolean): number => {
  for (let at = from; at < line.length; at++) {
    if (line.charAt(at) === '\\' && !(isEscaped && line.charAt(at + 1) === quote)) at++;
    else if (line.charAt(at) === quote || line.charAt(at) === '\\') return at;
  }
  return line.length;
};

const nameCharacter = /[A-Za-z0-9_.-]/;

/** Where the name begins whose end was found. */
export const nameStart = (line: string, from: number): number => {
  let start = from;
  while (start > 0 && nameCharacter.test(line.charAt(start - 1))) start--;
  return start;
};

const opensMapping = /^[ \t-]*["']?$/;

/** The end of a value after a name: by its own quote, by the quote around name and value, by the end of a line of YAML, by a blank. */
const valueEnd = (line: string, found: string, at: number): number => {
  const from = at + found.length;
  const own = line.charAt(from - 1);
  if (own === '"' || own === "'") return quoteEnd(line, from, own, line.charAt(from - 2) === '\\');
  const start = nameStart(line, at);
  const around = line.charAt(start - 1);
  if ((around === '"' || around === "'") && found.endsWith('=')) return quoteEnd(line, from, around, line.charAt(start - 2) === '\\');
  const word = wordEnd(line, from);
  // A whole passphrase of YAML, unless a sentence follows.
  const isMapping = found.includes(': ') && opensMapping.test(line.slice(0, start));
  return isMapping && isSecret(line.slice(from, word)) ? line.length : word;
};

type Search = ReturnType<typeof search>;

/** Hides what stands after each place found, up to `end`. */
const hideAfter = (
  line: string,
  find: Search,
  end: (line: string, found: string, at: number) => number,
  hides: (value: string, line: string, at: number) => boolean,
): string => {
  let safe = '';
  let from = 0;
  for (let found = find(line, 0); found !== null; found = find(line, from)) {
    const start = found.index + found[0].length;
    const stop = Math.max(start, end(line, found[0], found.index));
    const value = line.slice(start, stop);
    safe += line.slice(from, start) + (hides(value, line, found.index) ? standIn(value) : value);
    from = stop;
  }
  return safe + line.slice(from);
};

const afterWord = (line: string, found: string, at: number): number => wordEnd(line, at + found.length);

const urlEnds = new Set([' ', '\t', '"', "'"]);
const port = /^[0-9]+\//;

/** To the last @ of the address: a password may hold one. */
const secretEndInUrl = (line: string, found: string, at: number): number => {
  const from = at + found.length;
  let end = from;
  let last = from;
  for (; end < Math.min(line.length, from + longestInUrl) && !urlEnds.has(line.charAt(end)); end++)
    if (line.charAt(end) === '@') last = end;
  return port.test(line.slice(from, end)) ? from : last;
};

const wordCharacter = /[A-Za-z0-9_]/;
const standsAlone = (before: string, after: string): boolean => !wordCharacter.test(before) && !wordCharacter.test(after);
const idLength = 7;

/** Bootstrap tokens, but their ids. */
const hideTokens = (line: string, find: Search): string => {
  let safe = '';
  let from = 0;
  let looked = 0;
  for (let found = find(line, 0); found !== null; found = find(line, looked)) {
    const end = found.index + found[0].length;
    if (standsAlone(line.charAt(found.index - 1), line.charAt(end))) {
      safe += line.slice(from, found.index + idLength) + standIn(found[0].slice(idLength));
      from = looked = end;
    } else looked = found.index + 1;
  }
  return safe + line.slice(from);
};

type Form = (text: string) => { readonly before: string; readonly secret: string; readonly after: string } | undefined;

const formOf = ([begins, form]: (typeof byForm)[number]): Form => {
  const expression = new RegExp(`^${form}`);
  return (text) => {
    const at = text.indexOf(begins);
    const secret = at === -1 ? undefined : expression.exec(text.slice(at))?.[0];
    return secret === undefined ? undefined : { before: text.slice(0, at), secret, after: text.slice(at + secret.length) };
  };
};

const hideForms = (line: string, words: RegExp, forms: readonly Form[]): string =>
  line.replace(words, (one) => {
    for (const form of forms) {
      const found = form(one);
      if (found !== undefined) return found.before + standIn(found.secret) + found.after;
    }
    return one;
  });

/** The next flag is no value of this one. */
const isFlagged = (value: string, line: string, at: number): boolean =>
  isSecret(value) && !isFlag(value) && line.startsWith('--', nameStart(line, at));

type Step = (line: string) => string;

/** In this order: what is known by its form keeps its public part, also after a name. */
const steps = (): Step[] => {
  const [k3s, token, url] = [search(ofK3s), search(bootstrapToken), search(inUrl)];
  const [forms, words] = [byForm.map(formOf), new RegExp(word, 'g')];
  const [given, flag, name] = [search(presented, 'i'), search(flagged, 'i'), search(named, 'i')];
  return [
    (line) => hideAfter(line, k3s, afterWord, isSecret),
    (line) => hideTokens(line, token),
    (line) => hideForms(line, words, forms),
    (line) => hideAfter(line, url, secretEndInUrl, (value) => value !== '' && !isHidden(value)),
    (line) => hideAfter(line, given, afterWord, isPresented),
    (line) => hideAfter(line, flag, valueEnd, isFlagged),
    (line) => hideAfter(line, name, valueEnd, isSecret),
  ];
};

let made: readonly Step[] | undefined;

/** Before the word that goes over the end. */
export const cut = (line: string): string => {
  if (line.length <= longestLine) return line;
  let end = longestLine;
  while (end > 0 && !ends.has(line.charAt(end - 1))) end--;
  return `${line.slice(0, end)}<cut>`;
};

export const redactLine = (line: string): string => {
  made ??= steps();
  return made.reduce((safe, step) => step(safe), line);
};
