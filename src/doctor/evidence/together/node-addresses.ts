// Tables of Nodes and of Services beside each other: a Service that bears the address of a node, a network plugin that took
// another address than the kubelet.
import type { Line } from '../line.ts';
import { addressOf } from './addresses.ts';
import { keepOne, type Reader, type Remark } from './remark.ts';
import type { Shown } from './transcript.ts';

interface Address {
  readonly line: Line;
  readonly of: string;
  readonly address: string;
}

const service =
  /\b(?:LoadBalancer|ClusterIP|NodePort) (?:\d[\d.]{6,14}|None) (?<addresses>\d[\d.,]{6,200})(?: |$)|\bexternalIPs: ?\[?"?(?<listed>\d[\d.,]{6,200})/;
const address = /(?<![\d.:/])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/g;
const isOfNode = /\bReady\b|InternalIP|INTERNAL-IP|:(?:6443|9345|10250)\b/;
const asksNodes = /\bget (?:no|node|nodes)\b/;

export class NodeAddresses implements Reader {
  readonly #borne: Address[] = [];
  readonly #ofNodes: Address[] = [];
  readonly #taken: Address[] = [];

  see(shown: Shown): void {
    const { line, text } = shown;
    if (text === '' || text.length > 2_000) return;
    const borne = service.exec(text)?.groups;
    if (borne === undefined) this.#reported(shown);
    else for (const one of (borne['addresses'] ?? borne['listed'] ?? '').split(',')) keepOne(this.#borne, { line, of: '', address: one });
  }

  #reported({ line, text, command }: Shown): void {
    const asksPlugin = /public-ip|IPv4Address/.test(command);
    if (!asksPlugin && !asksNodes.test(command) && !isOfNode.test(text)) return;
    const of = /^[\w.-]{1,253}/.exec(text)?.[0] ?? '';
    for (const [one] of text.matchAll(address))
      if (addressOf(one) !== undefined) keepOne(asksPlugin ? this.#taken : this.#ofNodes, { line, of, address: one });
  }

  remarks(): readonly Remark[] {
    return [this.#stolen(), this.#elsewhere()].filter((one) => one !== undefined);
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
