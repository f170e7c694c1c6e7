// The name of a machine, as it gives it when it is asked.
import type { Shown } from './transcript.ts';

const asks = /^(?:sudo |ssh [\w.@-]{1,80} )?(?:hostname(?: -[sf])?|hostnamectl(?: --static)?(?: hostname)?|uname -n|cat \/etc\/hostname)$/;
const staticName = /^Static hostname: ([\w.-]{1,253})$/i;

export const hostNameIn = ({ text, command }: Shown): string | undefined =>
  asks.test(command) && /^[\w.-]{1,253}$/.test(text) ? text : staticName.exec(text)?.[1];
