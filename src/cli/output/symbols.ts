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

export function symbolsFor(environment: Readonly<Record<string, string | undefined>>): Symbols {
  const locale = environment.LC_ALL || environment.LC_CTYPE || environment.LANG || '';
  return /utf-?8/i.test(locale) && environment.TERM !== 'dumb'
    ? { ok: '✓', warn: '!', fail: '✗', unknown: '?', wait: '…', ahead: '·' }
    : { ok: 'ok', warn: 'warn', fail: 'fail', unknown: '?', wait: '..', ahead: '-' };
}
