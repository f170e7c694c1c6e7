// The name of a machine, as it gives it when it is asked.
import type { Shown } from './transcript.ts';

const asks = /^(?:sudo |ssh [\w.@-]{1,80} )?(?:hostname(?: -[sf])?|hostnamectl(?: --static)?(?: hostname)?|uname -n|cat \/etc\/hostname)$/;
const staticName = /^Static hostname: ([\w.-]{1,253})$/i;

/** Written down by a person; a word alone may be no name. */
const said = /^(?:host ?name|\u4e3b\u673a\u540d)(?: is| now|:| \u662f)? "?([a-z][\w.-]{0,252})"?$/i;

export const hostNameIn = ({ text, command }: Shown): string | undefined => {
  if (asks.test(command) && /^[\w.-]{1,253}$/.test(text)) return text;
  const name = staticName.exec(text)?.[1] ?? said.exec(text)?.[1];
  return name !== undefined && (/[\d.-]/.test(name) || staticName.test(text)) ? name : undefined;
};
