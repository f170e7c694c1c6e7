// The name in the certificate and the name of the machine; the names a server's certificate lists and the one it is called by.
import type { Line } from '../line.ts';
import type { Calls } from './called.ts';
import { hostNameIn } from './host-name.ts';
import { keepOne, type Reader, type Remark } from './remark.ts';
import type { Shown } from './transcript.ts';

interface Name {
  readonly line: Line;
  readonly name: string;
  /** The machine in the prompt. */
  readonly of?: string;
}

const certified = /\bCN ?= ?system:node:([\w.-]{1,253})/;
/** As openssl writes it, from its beginning. */
const wholeSubject = /^(?:subject ?[=:]|Subject:)/i;
const asNode = /--hostname-override[= ]"?([\w.-]{1,253})/;
const alternative = /(?:DNS:|IP Address:|IP:)[\w.*:-]+/g;

const hostIn = (shown: Shown): string | undefined => hostNameIn(shown) ?? asNode.exec(shown.text)?.[1];

export class Names implements Reader {
  readonly #calls: Calls;
  readonly #certified: Name[] = [];
  readonly #hosts: Name[] = [];
  #groupless: Line | undefined;
  readonly #lists: { readonly line: Line; readonly all: readonly string[] }[] = [];

  constructor(calls: Calls) {
    this.#calls = calls;
  }

  see(shown: Shown): void {
    const { line, text, host: of } = shown;
    this.#subject(line, text);
    const name = text === '' ? undefined : hostIn(shown);
    if (name !== undefined) keepOne(this.#hosts, { line, name, ...(of !== undefined && { of }) });
    const listed = text.includes('DNS:') ? text.slice(0, 4_000).match(alternative) : null;
    if (listed !== null && (listed.length > 1 || text.includes('DNS:kubernetes')))
      keepOne(this.#lists, { line, all: listed.map((one) => one.replace(/^(?:DNS|IP Address|IP):/, '')) });
  }

  #subject(line: Line, text: string): void {
    const name = certified.exec(text)?.[1];
    if (name === undefined) return;
    keepOne(this.#certified, { line, name });
    if (wholeSubject.test(text) && !/\bO ?= ?system:nodes/.test(text)) this.#groupless ??= line;
  }

  remarks(): readonly Remark[] {
    const found: Remark[] = this.#ofOneMachine();
    for (const subject of this.#certified) {
      const host = this.#hosts.find(({ name }) => !sameMachine(name, subject.name));
      if (host === undefined || this.#hosts.some(({ name }) => name === subject.name)) continue;
      found.push({ id: 'node-named-otherwise', lines: [subject.line, host.line] });
      break;
    }
    for (const { line, all } of this.#lists) {
      const call = this.#calls.made.find(
        ({ host, port, ended }) => ended !== 'open' && isServer(host, port) && !all.some((one) => covers(one, host)),
      );
      if (call !== undefined) return [...found, { id: 'address-not-in-certificate', lines: [line, call.line] }];
    }
    return found;
  }

  #ofOneMachine(): Remark[] {
    const found: Remark[] = this.#groupless === undefined ? [] : [{ id: 'node-certificate-without-group', lines: [this.#groupless] }];
    for (const [index, one] of this.#hosts.entries()) {
      const other = this.#hosts.slice(index + 1).find(({ name, of }) => name === one.name && of !== one.of);
      if (other === undefined || one.of === undefined || other.of === undefined) continue;
      return [...found, { id: 'one-name-on-two-machines', lines: [one.line, other.line] }];
    }
    return found;
  }
}

/** Upper and lower case, and a domain behind the name, are other faults than another name. */
const sameMachine = (one: string, other: string): boolean => one.toLowerCase().split('.')[0] === other.toLowerCase().split('.')[0];

const isServer = (host: string, port: number): boolean =>
  [6443, 8443, 9345, 16443, 443].includes(port) && !host.startsWith('127.') && host !== 'localhost';

const covers = (listed: string, host: string): boolean =>
  listed.toLowerCase() === host.toLowerCase() || (listed.startsWith('*.') && host.toLowerCase().endsWith(listed.slice(1).toLowerCase()));
