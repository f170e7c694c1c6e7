// Two default routes: the one that wins leads into a network of its own, and the nodes are in the other one. And two cards that
// answer for one address.
import type { Line } from '../line.ts';
import { addressOf, holds, subnetOf } from './addresses.ts';
import { keepOne, mostKept, type Reader, type Remark } from './remark.ts';
import type { Shown } from './transcript.ts';

interface Route {
  readonly line: Line;
  readonly gateway: string;
  readonly dev: string;
  readonly metric: number;
}

interface Named {
  readonly line: Line;
  readonly address: string;
}

const route = /^default via ([\d.]{7,15}) dev ([\w.-]{1,32})\b(?:.{0,200} metric (\d{1,6}))?/;
const ofLink = /^(\d[\d.]{6,14}\/\d{1,2}) dev ([\w.-]{1,32})\b/;
const addresses = /(?<![\d.:/])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/g;
const reply = /\breply from ([\d.]{7,15}) \[([0-9a-f:]{17})\]/i;

export class DefaultRoutes implements Reader {
  readonly #routes: Route[] = [];
  readonly #networks: { readonly dev: string; readonly to: string }[] = [];
  readonly #named: Named[] = [];
  readonly #replies: (Named & { readonly card: string })[] = [];

  see({ line, text }: Shown): void {
    if (text === '' || text.length > 1_000) return;
    const [, gateway, dev = '', metric = '0'] = route.exec(text) ?? [];
    if (gateway !== undefined) {
      keepOne(this.#routes, { line, gateway, dev, metric: Number(metric) });
      return;
    }
    const [, to, by = ''] = ofLink.exec(text) ?? [];
    if (to !== undefined) {
      keepOne(this.#networks, { dev: by, to });
      return;
    }
    if (text.includes('eply from')) this.#reply(line, text);
    if (this.#named.length < mostKept) for (const [one] of text.matchAll(addresses)) keepOne(this.#named, { line, address: one });
  }

  #reply(line: Line, text: string): void {
    const [, address, card = ''] = reply.exec(text) ?? [];
    if (address !== undefined) keepOne(this.#replies, { line, address, card: card.toLowerCase() });
  }

  remarks(): readonly Remark[] {
    return [this.#ofAnother(), this.#answeredTwice()].filter((one) => one !== undefined);
  }

  #ofAnother(): Remark | undefined {
    const [best, ...others] = [...this.#routes].sort((one, other) => one.metric - other.metric);
    const other = others.find(({ dev, metric }) => dev !== best?.dev && metric > (best?.metric ?? 0));
    if (best === undefined || other === undefined) return undefined;
    const [taken, meant] = [this.#namedIn(best), this.#namedIn(other)];
    if (taken === undefined || meant === undefined) return undefined;
    return { id: 'default-route-of-another-network', lines: [best.line, other.line, taken, meant] };
  }

  /** A line that names an address of the network which this route leads into. */
  #namedIn({ gateway, dev }: Route): Line | undefined {
    const subnet = subnetOf(this.#networks.find((one) => one.dev === dev)?.to ?? `${gateway}/24`);
    const isIn = (address: string): boolean => address !== gateway && subnet !== undefined && holds(subnet, addressOf(address) ?? -1);
    return this.#named.find(({ address }) => isIn(address))?.line;
  }

  #answeredTwice(): Remark | undefined {
    for (const one of this.#replies) {
      const other = this.#replies.find(({ address, card }) => address === one.address && card !== one.card);
      if (other !== undefined) return { id: 'address-on-two-machines', lines: [one.line, other.line] };
    }
    return undefined;
  }
}
