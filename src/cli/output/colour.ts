// Whether to colour: the flag, then NO_COLOR, then CLICOLOR_FORCE, then what the terminal is. Only trouble is coloured.
export type ColourFlag = 'always' | 'never' | 'auto';

export function mayColour(flag: ColourFlag, environment: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  if (flag !== 'auto') return flag === 'always';
  if (environment.NO_COLOR !== undefined && environment.NO_COLOR !== '') return false;
  if (environment.CLICOLOR_FORCE !== undefined && environment.CLICOLOR_FORCE !== '0') return true;
  return isTerminal && environment.TERM !== 'dumb';
}

export function red(text: string, colour: boolean): string {
  return colour ? `\u001b[31m${text}\u001b[39m` : text;
}
