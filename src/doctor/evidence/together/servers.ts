// The address by which the server is called, beside the one at which it answers, and what resolvers and Services say of it.
import type { Line } from '../line.ts';
import type { Call, Calls } from './called.ts';
import { keepOne, type Reader, type Remark } from './remark.ts';
import type { Shown } from './transcript.ts';

const configured = /(?:^|\s|-\s)(?:server:|K3S_URL=|--server[= ]|RKE2_URL=)\s?["']?https?:\/\/([\w.-]{1,253}):(\d{2,5})/;
/** Of `getent hosts NAME`, which prints nothing for a name that nobody knows. */
const notListed = /\bgetent (?:a?hosts|ahostsv4) \S{1,253} (?:exits|returns|->|=>|prints|gives) ?(?:with )?(?:2|nothing|empty|no)\b/;
const isAddress = /^[\d.]+$/;
const unknown = /NXDOMAIN|no such host|not known|can't find|could not resolve|not found: 3/i;
/** Somebody says where it is, and that it was called elsewhere. */
const stated =
  /(?:\b(?:master|server|control[ -]plane|api ?server)\b|主节点|控制面|控制平面)(?:'s (?:address|IP)| of this \w{3,12})?\s?(?:is|has|现在是|现在为|是)\s?(?:now )?((?:\d{1,3}\.){3}\d{1,3})/i;
const isCorrection = /\btypo\b|\bnow\b|\bsince\b|of this|现在|应该|写错/i;
const external = /-d ([\d.]{7,15})(?:\/32)? .*external IP/;
const externalList = /externalIPs?\b/;
const held = /^(?:\[?"?)((?:\d{1,3}\.){3}\d{1,3})"?\]?/;

export class Servers implements Reader {
  readonly #calls: Calls;
  readonly #configured: { readonly line: Line; readonly host: string; readonly port: number }[] = [];
  #otherPort: Line | undefined;
  #stated: { readonly line: Line; readonly host: string } | undefined;
  readonly #unknown: { readonly line: Line; readonly said: string }[] = [];
  readonly #external: { readonly line: Line; readonly address: string }[] = [];

  constructor(calls: Calls) {
    this.#calls = calls;
  }

  see({ line, text, command }: Shown): void {
    const said = text === '' ? command : text;
    if (said.length > 1_000) return;
    this.#told(line, said, command);
    const host = isCorrection.test(line.text) ? stated.exec(line.text)?.[1] : undefined;
    if (host !== undefined) this.#stated ??= { line, host };
    if (unknown.test(text) || notListed.test(said)) keepOne(this.#unknown, { line, said: `${command} ${text}` });
    const address =
      (text.includes('external IP') ? external.exec(text)?.[1] : undefined) ??
      (externalList.test(command) ? held.exec(text)?.[1] : undefined);
    if (address !== undefined) keepOne(this.#external, { line, address });
  }

  #told(line: Line, said: string, command: string): void {
    const [, host, port] = said.includes('://') ? (configured.exec(said) ?? []) : [];
    if (host === undefined || host.startsWith('127.')) return;
    keepOne(this.#configured, { line, host, port: Number(port) });
    // RKE2 has agents and further servers join at its supervisor.
    if (port !== '9345' && command.includes('/rancher/rke2/')) this.#otherPort ??= line;
  }

  remarks(): readonly Remark[] {
    const port: Remark | undefined =
      this.#otherPort === undefined ? undefined : { id: 'supervisor-port-not-named', lines: [this.#otherPort] };
    return [port, this.#elsewhere() ?? this.#corrected(), this.#nameless(), this.#taken()].filter((one) => one !== undefined);
  }

  /** It is called in vain, and somebody says that it is elsewhere. */
  #corrected(): Remark | undefined {
    const said = this.#stated;
    const isVain = ({ ended, host }: Call): boolean => ended === 'silent' && isAddress.test(host) && host !== said?.host;
    const call = said === undefined ? undefined : this.#calls.made.find(isVain);
    return said === undefined || call === undefined ? undefined : { id: 'server-answers-elsewhere', lines: [call.line, said.line] };
  }

  /** It is configured by an address that nobody answers at, and answers at another one at the same port. */
  #elsewhere(): Remark | undefined {
    const open = this.#calls.made.filter(({ ended, host }) => ended === 'open' && isAddress.test(host) && !host.startsWith('127.'));
    for (const { line, host, port } of this.#configured) {
      if (!isAddress.test(host) || open.some((one) => one.host === host)) continue;
      const isVain = ({ ended, host: called }: Call): boolean =>
        (ended === 'silent' || ended === 'refused') && (called === host || called === '127.0.0.1');
      const other = this.#calls.made.some(isVain) ? open.find((one) => one.port === port) : undefined;
      if (other !== undefined) return { id: 'server-answers-elsewhere', lines: [line, other.line] };
    }
    return undefined;
  }

  /** A resolver was asked for the server's own name, and does not know it. */
  #nameless(): Remark | undefined {
    for (const { line, host } of this.#configured) {
      const answer = isAddress.test(host) ? undefined : this.#unknown.find(({ said }) => said.includes(host));
      if (answer !== undefined) return { id: 'server-name-unknown', lines: [line, answer.line] };
    }
    return undefined;
  }

  /** A Service takes an address for its own that is called as a server's. */
  #taken(): Remark | undefined {
    for (const { line, address } of this.#external) {
      const call = this.#calls.made.find(({ host, ended }) => host === address && ended !== 'open');
      if (call !== undefined) return { id: 'external-address-is-called', lines: [line, call.line] };
    }
    return undefined;
  }
}
