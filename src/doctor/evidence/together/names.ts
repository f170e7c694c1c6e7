// The name in the certificate and the name of the machine; the names a server's certificate lists and the one it is called by.
import type { Line } from '../line.ts';
import type { Calls } from './called.ts';
import { keepOne, type Reader, type Remark } from './remark.ts';
import type { Shown } from './transcript.ts';

interface Name {
  readonly line: Line;
  readonly name: string;
}

const certified = /\bCN ?= ?system:node:([\w.-]{1,253})/;
const asksHostname = /^(?:sudo )?(?:hostname(?: -s)?|hostnamectl(?: --static)?(?: hostname)?|uname -n|cat \/etc\/hostname)$/;
const staticName = /^Static hostname: ([\w.-]{1,253})$/i;
const asNode = /--hostname-override[= ]"?([\w.-]{1,253})/;
const alternative = /(?:DNS:|IP Address:|IP:)[\w.*:-]+/g;

export class Names implements Reader {
  readonly #calls: Calls;
  readonly #certified: Name[] = [];
  readonly #hosts: Name[] = [];
  readonly #lists: { readonly line: Line; readonly all: readonly string[] }[] = [];

  constructor(calls: Calls) {
    this.#calls = calls;
  }

  see({ line, text, command }: Shown): void {
    const subject = certified.exec(text);
    if (subject !== null) keepOne(this.#certified, { line, name: subject[1] ?? '' });
    const override = asNode.exec(text);
    const host =
      (asksHostname.test(command) && /^[\w.-]{1,253}$/.test(text) ? text : undefined) ?? staticName.exec(text)?.[1] ?? override?.[1];
    if (host !== undefined && text !== '') keepOne(this.#hosts, { line, name: host });
    const listed = text.includes('DNS:kubernetes') ? text.slice(0, 4_000).match(alternative) : null;
    if (listed !== null) keepOne(this.#lists, { line, all: listed.map((one) => one.replace(/^(?:DNS|IP Address|IP):/, '')) });
  }

  remarks(): readonly Remark[] {
    const found: Remark[] = [];
    for (const subject of this.#certified) {
      const host = this.#hosts.find(({ name }) => !sameMachine(name, subject.name));
      if (host === undefined || this.#hosts.some(({ name }) => name === subject.name)) continue;
      found.push({ id: 'node-named-otherwise', lines: [subject.line, host.line] });
      break;
    }
    for (const { line, all } of this.#lists) {
      const call = this.#calls.made.find(({ host, port }) => isServer(host, port) && !all.some((one) => covers(one, host)));
      if (call !== undefined) return [...found, { id: 'address-not-in-certificate', lines: [line, call.line] }];
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
