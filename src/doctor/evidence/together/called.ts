// Which servers a report calls, at which ports, and how the call ended.
import type { Line } from '../line.ts';
import { keepOne } from './remark.ts';
import type { Shown } from './transcript.ts';

export interface Call {
  readonly line: Line;
  readonly host: string;
  readonly port: number;
  /** `silent`: dropped or unreachable; `refused`: nobody listens; `answered`: another answer than the one hoped for; `open`: the one
   * hoped for; `named`: in a file. */
  readonly ended: 'silent' | 'refused' | 'answered' | 'open' | 'named';
}

const calls = /(?:https?:\/\/|wss:\/\/|dial tcp |connect to |->|\bserver: )\[?([\w.-]{1,253})\]?(?::| port | )(\d{2,5})(?!\d)/g;
const silent =
  /i\/o timeout|timed? ?out|timeout|deadline exceeded|no route to host|unreachable|awaiting headers|request canceled|filtered/i;
const answered =
  /HTTP response to HTTPS|\b40[0-9]\b|Unauthorized|Forbidden|malformed|not found|first record does not look|wrong version number|EOF|unknown authority|unexpected/i;

/** A time that a request asks for itself is no answer. */
const asked = /[?&]timeout(?:Seconds)?=\w+/g;

const endOf = (written: string): Call['ended'] => {
  const text = written.replace(asked, '');
  if (/refused/.test(text)) return 'refused';
  if (silent.test(text)) return 'silent';
  return answered.test(text) ? 'answered' : 'named';
};

const connected =
  /\bConnection to ([\w.-]{1,253}) (\d{2,5}) port .{0,40}succeeded|\b([\w.-]{1,253}) \([\d.]{7,15}\) (\d{2,5}) port .{0,20}open|Connected to ([\w.-]{1,253}):(\d{2,5})/;
const mayBeOpen = /succeeded|open|Connected to/;
const fetched =
  /^(?:ok|pong|\{.{0,400}|"(?:major|gitVersion|kind)".{0,200}|HTTP\/[\d.]{1,3} (?:200|40[13]).{0,100}|-----BEGIN CERT.{0,40})$/;
const fetches = /\b(?:curl|wget)\b.{0,200}https?:\/\/([\w.-]{1,253}):(\d{2,5})/;

export class Calls {
  readonly made: Call[] = [];

  #open({ line, text, command }: Shown): boolean {
    const [, ...words] = connected.exec(text) ?? (fetched.test(text) ? fetches.exec(command) : null) ?? [];
    const [host, port] = words.filter((word: string | undefined) => word !== undefined);
    if (host === undefined || port === undefined) return false;
    keepOne(this.made, { line, host, port: Number(port), ended: 'open' });
    return true;
  }

  see(shown: Shown): void {
    const { line, text } = shown;
    if (text !== '' && text.length < 600 && (shown.command !== '' || mayBeOpen.test(text)) && this.#open(shown)) return;
    const said = line.text;
    if (!/:\d\d|port \d\d| \d{4,5}\b/.test(said)) return;
    for (const [, host = '', port = ''] of said.slice(0, 2_000).matchAll(calls))
      keepOne(this.made, { line, host, port: Number(port), ended: endOf(said) });
  }
}
