// A port that somebody tried by hand: telnet, nc or curl from this machine, and the server itself beside it.
import type { Line } from '../line.ts';
import { keepOne, type Reader, type Remark, type RemarkId } from './remark.ts';
import type { Shown } from './transcript.ts';

interface Try {
  readonly line: Line;
  readonly port: number;
  readonly ended: 'silent' | 'answered';
}

const tries = /\b(?:telnet|nc|ncat|netcat|nmap|curl|wget)\b(?=.{0,200}?(?:[: ]|-p ?)(\d{4,5})\b)/;
const isSilent = /timed? ?out|no route to host|unreachable|filtered|operation now in progress|超时|不通|没反应|卡住|hangs/i;
const isAnswered = /succeeded|connected to|open\b|^ok$|\bok$|refused|escape character|返回 ?ok|通的|正常/i;
const atHome = /\b(?:127\.0\.0\.1|localhost|\[::1\])[: ](\d{4,5})\b/;
/** Tried on the machine that serves. */
const byServer = /(?:服务器|server|master|主节点) ?(?:本机|本地|上|自己)|\b(?:on|from) the (?:server|master|control plane)(?: itself)?\b/i;
const listens = /[:*\]](\d{4,5})\b.{0,60}\bLISTEN|\bLISTEN\b.{0,80}?[:*\]](\d{4,5})\b/;

const ids: Readonly<Record<number, RemarkId>> = {
  6443: 'apiserver-port-silent',
  9345: 'supervisor-port-silent',
  2379: 'etcd-port-silent',
  2380: 'etcd-port-silent',
  25000: 'join-port-silent',
};

export class Tried implements Reader {
  readonly #tries: Try[] = [];
  readonly #atHome = new Map<number, Line>();

  see({ line, text, command }: Shown): void {
    if (line.text.length > 600) return;
    this.#home(line);
    const own = tries.exec(line.text)?.[1];
    const port = own ?? tries.exec(command)?.[1];
    // A line of a program beside it, and not what was answered.
    if (port === undefined || (own === undefined && text === '') || /\.go:\d|level=/.test(line.text) || atHome.test(line.text)) return;
    if (byServer.test(line.text)) this.#byServer(line, text, Number(port));
    else this.#from(line, text, Number(port));
  }

  #byServer(line: Line, text: string, port: number): void {
    if (isAnswered.test(text) && !isSilent.test(text) && this.#atHome.size < 16) this.#atHome.set(port, line);
  }

  #from(line: Line, text: string, port: number): void {
    if (isSilent.test(text)) keepOne(this.#tries, { line, port, ended: 'silent' });
    else if (isAnswered.test(text)) keepOne(this.#tries, { line, port, ended: 'answered' });
  }

  /** The server listens, and answers itself. */
  #home(line: Line): void {
    const called = atHome.exec(line.text);
    const listening = listens.exec(line.text);
    const port = Number((called !== null && isAnswered.test(line.text) ? called[1] : undefined) ?? listening?.[1] ?? listening?.[2] ?? 0);
    if (port > 0 && this.#atHome.size < 16 && !isSilent.test(line.text)) this.#atHome.set(port, line);
  }

  remarks(): readonly Remark[] {
    return this.#tries.flatMap(({ line, port, ended }): Remark[] => {
      const id = ids[port];
      const answersElsewhere = this.#tries.some((one) => one.port === port && one.ended === 'answered');
      if (ended !== 'silent' || id === undefined || answersElsewhere) return [];
      const home = this.#atHome.get(port);
      return home === undefined
        ? [{ id, lines: [line] }]
        : [
            { id, lines: [line] },
            { id: 'port-answers-only-at-home', lines: [home, line] },
          ];
    });
  }
}
