// Signs of state, with words for terminals that cannot show them. The sign carries the meaning; colour only repeats it.
export interface Symbols {
  readonly ok: string;
  readonly warn: string;
  readonly fail: string;
  readonly unknown: string;
  /** Under way. */
  readonly wait: string;
  /** Not begun. */
  readonly ahead: string;
}

/** Whether the locale has more than ASCII. */
export function isUnicode(environment: Readonly<Record<string, string | undefined>>): boolean {
  return /utf-?8/i.test(environment.LC_ALL || environment.LC_CTYPE || environment.LANG || '');
}

const inAscii: Readonly<Record<string, string>> = { '×': 'x', '·': '|', '…': '...', '→': '->', '“': '"', '”': '"', '’': "'", '–': '-' };

/** Our own marks in English text, for a locale that does not have them; what others said stays as it is, but for these. */
export const asciiMarks = (text: string): string => text.replace(/[×·…→“”’–]/g, (mark) => inAscii[mark] ?? mark);

export function symbolsFor(environment: Readonly<Record<string, string | undefined>>): Symbols {
  return isUnicode(environment) && environment.TERM !== 'dumb'
    ? { ok: '✓', warn: '!', fail: '✗', unknown: '?', wait: '…', ahead: '·' }
    : { ok: 'ok', warn: 'warn', fail: 'fail', unknown: '?', wait: '..', ahead: '-' };
}
