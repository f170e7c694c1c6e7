// Whether to colour: the flag, then NO_COLOR, then CLICOLOR_FORCE, then what the terminal is. Only trouble is coloured.
export type ColourFlag = 'always' | 'never' | 'auto';

export function mayColour(flag: ColourFlag, environment: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  if (flag !== 'auto') return flag === 'always';
  if (environment.NO_COLOR !== undefined && environment.NO_COLOR !== '') return false;
  if (environment.CLICOLOR_FORCE !== undefined && environment.CLICOLOR_FORCE !== '0') return true;
  return isTerminal && environment.TERM !== 'dumb';
}

/** The words that head a cause of trouble, where a line begins with them. */
export function colouredHeads(text: string, colour: boolean): string {
  if (!colour) return text;
  return text
    .replace(/^(?:error|错误)(?= MU\d{3} )/gm, (word) => red(word, true))
    .replace(/^(?:warning|警告)(?= MU\d{3} )/gm, '\u001b[33m$&\u001b[39m');
}

export function red(text: string, colour: boolean): string {
  return colour ? `\u001b[31m${text}\u001b[39m` : text;
}
