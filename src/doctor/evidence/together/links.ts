// The network interfaces of a machine with their addresses, as ip and ifconfig print them; one address on two machines.
import type { Line } from '../line.ts';
import { addressOf } from './addresses.ts';
import type { Calls } from './called.ts';
import { keepOne, type Reader, type Remark } from './remark.ts';
import type { Shown } from './transcript.ts';

export interface Held {
  readonly line: Line;
  readonly address: string;
  readonly bits: number;
  readonly host: string | undefined;
  readonly dev: string;
}

interface Reply {
  readonly line: Line;
  readonly address: string;
  readonly card: string;
}

const inet = /\binet (?:addr:)?(?<address>\d[\d.]{6,14})(?:\/(?<bits>\d{1,2}))?/g;
const brief = /^(?<dev>[\w.@-]{1,32}) (?:UP|UNKNOWN|DOWN) (?<all>(?:\S{1,64} ?){1,16})$/;
const linkName = /^(?:\d{1,4}: )?(?<dev>[\w.-]{1,32})(?:@[\w.-]{1,32})?:? (?:<|flags=)/;
const reply = /\breply from ([\d.]{7,15}) \[([0-9a-f:]{17})\]/i;

/** Interfaces which every machine has with the same addresses. */
const own = /^(?:lo|docker|cni|flannel|cali|tunl|kube-ipvs|nodelocaldns|veth|virbr|br-|cilium|vxlan)/;

export const isOwn = (dev: string): boolean => own.test(dev);

export class Links implements Reader {
  readonly #calls: Calls;
  readonly #held: Held[] = [];
  readonly #replies: Reply[] = [];
  #dev = '';

  constructor(calls: Calls) {
    this.#calls = calls;
  }

  get held(): readonly Held[] {
    return this.#held;
  }

  see(shown: Shown): void {
    const { line, text, command } = shown;
    if (text === '') {
      this.#dev = /\b(?:show|dev) (?:dev )?([a-z][\w.-]{1,31})\b/.exec(command)?.[1] ?? '';
      return;
    }
    const [, answering, card = ''] = text.includes('eply from') ? (reply.exec(text) ?? []) : [];
    if (answering !== undefined) keepOne(this.#replies, { line, address: answering, card: card.toLowerCase() });
    this.#addresses(shown);
  }

  #addresses({ line, text, host }: Shown): void {
    this.#dev = linkName.exec(text)?.groups?.['dev'] ?? this.#dev;
    const listed = brief.exec(text)?.groups;
    if (listed !== undefined) {
      for (const one of (listed['all'] ?? '').split(' ')) this.#hold(line, one, host, listed['dev'] ?? '');
      return;
    }
    for (const { groups } of text.slice(0, 1_000).matchAll(inet))
      this.#hold(line, `${groups?.['address'] ?? ''}/${groups?.['bits'] ?? ''}`, host, this.#dev);
  }

  #hold(line: Line, written: string, host: string | undefined, dev: string): void {
    const [address = '', bits = ''] = written.split('/');
    if (addressOf(address) === undefined || address.startsWith('127.') || isOwn(dev)) return;
    keepOne(this.#held, { line, address, bits: Number(bits === '' ? 24 : bits), host, dev });
  }

  remarks(): readonly Remark[] {
    return [this.#twice(), this.#answeredTwice()].filter((one) => one !== undefined).slice(0, 1);
  }

  /** One address of an interface on two machines which the report names, and which is called. */
  #twice(): Remark | undefined {
    for (const [index, one] of this.#held.entries()) {
      const other = this.#held.slice(index + 1).find(({ address, host }) => address === one.address && host !== one.host);
      if (other === undefined || one.host === undefined || other.host === undefined) continue;
      const isCalled = this.#calls.made.some(({ host }) => host === one.address);
      if (isCalled || one.bits === 32 || other.bits === 32) return { id: 'address-on-two-machines', lines: [one.line, other.line] };
    }
    return undefined;
  }

  /** Two cards answer for one address. */
  #answeredTwice(): Remark | undefined {
    for (const one of this.#replies) {
      const other = this.#replies.find(({ address, card }) => address === one.address && card !== one.card);
      if (other !== undefined) return { id: 'address-on-two-machines', lines: [one.line, other.line] };
    }
    return undefined;
  }
}
