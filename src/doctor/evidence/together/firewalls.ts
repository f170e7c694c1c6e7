// Lists of a firewall's rules: a port that is called in vain and that they do not let in.
import type { Line } from '../line.ts';
import type { Calls } from './called.ts';
import { keepOne, type Reader, type Remark, type RemarkId } from './remark.ts';
import type { Shown } from './transcript.ts';

/** A list that lets in only what it names. */
const closed: readonly RegExp[] = [
  /\bhook input\b.*\bpolicy drop\b/i,
  /^Chain INPUT \(policy (?:DROP|REJECT)/i,
  /^-P INPUT DROP/,
  /^(?:\d{1,4} )?(?:\d\S* \d\S* )?(?:DROP|REJECT) (?:all|0) (?:-- |\* ){0,3}(?:\S+ ){0,2}(?:0\.0\.0\.0\/0|anywhere)/,
  /^-A INPUT (?!.{0,200}port)(?:.{0,80} )?-j (?:DROP|REJECT)/,
  /^(?:ip6? )?(?:counter .*)?(?:drop|reject)(?: with .*)?$/,
  /^Status: active/,
  /\bDefault: deny \(incoming\)/,
  /^(?:ports|services): ?(?:\S|$)/,
  /^(?:public|internal|trusted|work|drop|block)(?: \((?:default, )?active\))$/,
];
const asksFirewall = /\b(?:nft|iptables|iptables-save|ufw|firewall-cmd)\b/;
/** Of a cloud: lists of what is let in. */
const asksCloud = /describe-security-groups|security group rule list|nsg rule list|firewall-rules (?:list|describe)/;
const asksPorts = /firewall-cmd .*--list-ports/;

const codes: Readonly<Record<string, RemarkId>> = {
  6443: 'firewall-closes-apiserver',
  8443: 'firewall-closes-apiserver',
  16443: 'firewall-closes-apiserver',
  9345: 'firewall-closes-supervisor',
  2379: 'firewall-closes-etcd',
  2380: 'firewall-closes-etcd',
  25000: 'firewall-closes-join',
};

const rangesIn = (text: string): (readonly [number, number])[] =>
  [...text.matchAll(/(?<![\d.])(\d{2,5})(?:[-:](\d{2,5}))?(?:\/(?:tcp|udp))?(?![\d.])/g)].map(
    ([, from = '', to]) => [Number(from), Number(to ?? from)] as const,
  );

const tellsPorts = /dports?\b|dpt|\/tcp|\/udp|^(?:to-)?ports:|\bport\b|multiport/i;
const isNoRule = /https?:|dial tcp|DPT=|drop|reject|deny/i;
const letsAll = /\btarget: ACCEPT\b|^Status: inactive|^not running$/;
const chain = /^(?:Chain|chain) ([\w-]{1,40})/;

const isClosed = (text: string, isAsked: boolean): boolean =>
  (isAsked || /\binput\b/i.test(text)) && closed.some((pattern) => pattern.test(text));

export class Firewalls implements Reader {
  readonly #calls: Calls;
  readonly #closed: Line[] = [];
  readonly #open: (readonly [number, number])[] = [];
  #onlyFrom: Line | undefined;
  #letsAll = false;
  #isInput = true;

  constructor(calls: Calls) {
    this.#calls = calls;
  }

  see(shown: Shown): void {
    const { line, text, command } = shown;
    if (text === '' || text.length > 600) return;
    const isAsked = asksFirewall.test(command);
    if (asksCloud.test(command)) this.#cloud(line, text);
    if (asksPorts.test(command) || this.#isClosing(text, isAsked)) keepOne(this.#closed, line);
    if (isAsked) this.#onAsked(line, text);
    if ((isAsked || this.#closed.length > 0) && tellsPorts.test(text) && !isNoRule.test(text))
      for (const range of rangesIn(text)) keepOne(this.#open, range);
  }

  #isClosing(text: string, isAsked: boolean): boolean {
    const named = chain.exec(text)?.[1];
    if (named !== undefined) this.#isInput = /input|^IN_|ufw|public/i.test(named);
    return this.#isInput && isClosed(text, isAsked);
  }

  #onAsked(line: Line, text: string): void {
    // Whoever calls from elsewhere is not let in by the ports of the same list.
    if (/^sources: \d/.test(text)) this.#onlyFrom ??= line;
    if (letsAll.test(text)) this.#letsAll = true;
  }

  /** A pair of ports, from and to. */
  #cloud(line: Line, text: string): void {
    const [, from, to] = /^(\d{2,5}) (\d{2,5})$/.exec(text) ?? [];
    if (from === undefined || to === undefined) return;
    keepOne(this.#closed, line);
    keepOne(this.#open, [Number(from), Number(to)] as const);
  }

  remarks(): readonly Remark[] {
    const [list] = this.#closed;
    if (list === undefined || this.#letsAll) return [];
    const found: Remark[] = [];
    for (const { port, ended, line } of this.#calls.made) {
      const id = codes[String(port)];
      const isOpen = this.#onlyFrom === undefined && this.#open.some(([from, to]) => port >= from && port <= to);
      if (id === undefined || ended !== 'silent' || isOpen || found.some((one) => one.id === id)) continue;
      found.push({ id, lines: [this.#onlyFrom ?? list, line] });
    }
    return found;
  }
}
