// Tables of Nodes and of Services beside the names and addresses that machines have: a Node of a former name, a Service that
// bears the address of a node, a network plugin that took another address than the kubelet.
import type { Line } from '../line.ts';
import { addressOf } from './addresses.ts';
import { keepOne, type Reader, type Remark } from './remark.ts';
import type { Shown } from './transcript.ts';

interface Row {
  readonly line: Line;
  readonly name: string;
  readonly status: string;
}

interface Address {
  readonly line: Line;
  readonly of: string;
  readonly address: string;
}

const row = /^(?<name>[a-z0-9][\w.-]{0,252}) (?<status>NotReady|Ready)(?:,\w{1,40}){0,3}(?: |$)/;
const asksHostname =
  /^(?:sudo |ssh [\w.@-]{1,80} )?(?:hostname(?: -[sf])?|hostnamectl(?: --static)?(?: hostname)?|uname -n|cat \/etc\/hostname)$/;
/** The machine's own name in its own words, and in those of the one who refuses it. */
const ownNames: readonly RegExp[] = [
  /^Static hostname: ([\w.-]{1,253})$/i,
  /not allowed to modify node "([\w.-]{1,253})"/,
  /cannot modify node "?([\w.-]{1,253})"?/,
  /requested CN \(system:node:([\w.-]{1,253})\)/,
  /Unable to register node "?([\w.-]{1,253})"? with/,
];
const service =
  /\b(?:LoadBalancer|ClusterIP|NodePort) (?:\d[\d.]{6,14}|None) (?<addresses>\d[\d.,]{6,200})(?: |$)|\bexternalIPs: ?\[?"?(?<listed>\d[\d.,]{6,200})/;
const address = /(?<![\d.:/])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/g;
const isOfNode = /\bReady\b|InternalIP|INTERNAL-IP|:(?:6443|9345|10250)\b/;
const asksNodes = /\bget (?:no|node|nodes)\b/;

const firstLabel = (name: string): string => name.toLowerCase().split('.')[0] ?? '';

export class Nodes implements Reader {
  readonly #rows: Row[] = [];
  readonly #own: Row[] = [];
  readonly #borne: Address[] = [];
  readonly #ofNodes: Address[] = [];
  readonly #taken: Address[] = [];

  see({ line, text, command }: Shown): void {
    if (text === '' || text.length > 2_000) return;
    const found = row.exec(text)?.groups;
    if (found !== undefined) keepOne(this.#rows, { line, name: found['name'] ?? '', status: found['status'] ?? '' });
    this.#name(line, text, command);
    this.#addresses(line, text, command);
  }

  #name(line: Line, text: string, command: string): void {
    const name =
      asksHostname.test(command) && /^[\w.-]{1,253}$/.test(text) ? text : ownNames.map((one) => one.exec(text)?.[1]).find(Boolean);
    if (name !== undefined) keepOne(this.#own, { line, name, status: '' });
  }

  #addresses(line: Line, text: string, command: string): void {
    const borne = service.exec(text)?.groups;
    if (borne !== undefined) {
      for (const one of (borne['addresses'] ?? borne['listed'] ?? '').split(',')) keepOne(this.#borne, { line, of: '', address: one });
      return;
    }
    const asksPlugin = /public-ip|IPv4Address/.test(command);
    if (!asksPlugin && !asksNodes.test(command) && !isOfNode.test(text)) return;
    const of = /^[\w.-]{1,253}/.exec(text)?.[0] ?? '';
    for (const [one] of text.matchAll(address))
      if (addressOf(one) !== undefined) keepOne(asksPlugin ? this.#taken : this.#ofNodes, { line, of, address: one });
  }

  remarks(): readonly Remark[] {
    return [this.#renamed(), this.#stolen(), this.#elsewhere()].filter((one) => one !== undefined);
  }

  /** The machine goes by a name that no Node has, and a Node of another name has gone silent. */
  #renamed(): Remark | undefined {
    const own = this.#own.find(({ name }) => this.#rows.length > 0 && !this.#rows.some((one) => firstLabel(one.name) === firstLabel(name)));
    const silent = this.#rows.filter(({ status }) => status === 'NotReady');
    const [former] = silent;
    if (own === undefined || former === undefined || silent.length > 1) return undefined;
    return { id: 'node-of-former-name', lines: [former.line, own.line] };
  }

  #stolen(): Remark | undefined {
    for (const borne of this.#borne) {
      const node = this.#ofNodes.find((one) => one.address === borne.address);
      if (node !== undefined) return { id: 'service-bears-node-address', lines: [borne.line, node.line] };
    }
    return undefined;
  }

  /** By node: what its annotation says and what the kubelet reports; or one address for two nodes. */
  #elsewhere(): Remark | undefined {
    for (const [index, one] of this.#taken.entries()) {
      const reported = this.#ofNodes.filter(({ of }) => of === one.of && of !== '');
      const [first] = reported;
      const twin = this.#taken.slice(index + 1).find(({ of, address: other }) => of !== one.of && other === one.address);
      if (first !== undefined && reported.every(({ address: other }) => other !== one.address))
        return { id: 'plugin-took-another-address', lines: [one.line, first.line] };
      if (twin !== undefined) return { id: 'plugin-took-another-address', lines: [one.line, twin.line] };
    }
    return undefined;
  }
}
