// The routes of a machine, as ip, route and netstat print them, beside what the report calls: none leads there, or one that
// leaves by the wrong link.
import type { Line } from '../line.ts';
import { addressOf, holds, type Subnet, subnetOf } from './addresses.ts';
import { type Held, isOwn, type Links } from './links.ts';
import { keepOne, mostKept, type Reader, type Remark } from './remark.ts';
import type { Shown } from './transcript.ts';

interface Route {
  readonly line: Line;
  readonly to: string;
  readonly gateway: string;
  readonly dev: string;
  readonly metric: number;
  readonly turn: number;
}

interface Named {
  readonly line: Line;
  readonly address: string;
}

const route = /^(?<to>default|\d[\d.]{6,14}(?:\/\d{1,2})?)(?: via (?<gateway>[\d.]{7,15}))? dev (?<dev>[\w.@:-]{1,32})(?<rest>.*)$/;
const ownRoute = /^(?<to>\d[\d.]{6,14}) (?:0\.0\.0\.0|\*) 255[\d.]{6,12} U .* (?<dev>[\w.-]{1,32})$/;
const oldRoute = /^(?<to>0\.0\.0\.0|default) (?<gateway>[\d.]{7,15}|_gateway|\S{1,64}) 0\.0\.0\.0 UG? .* (?<dev>[\w.-]{1,32})$/;
const addresses = /(?<![\d.:/])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/g;

const routeIn = (text: string): Readonly<Record<string, string | undefined>> | undefined =>
  [route, oldRoute, ownRoute].map((pattern) => pattern.exec(text)?.groups).find((groups) => groups !== undefined);

const asksRoutes = /^(?:sudo )?(?:ip (?:-4 )?r(?:oute)?(?: show| list| ls)?|route(?: -n)?|netstat -rn?)$/;

/** Somebody chose an address of this machine. */
const takes = /advertise|Using interface|autodetected|node IP|nodeIP|InternalIP|\bReady\b|dial tcp|listen-(?:peer|client)-urls/i;

export class Routes implements Reader {
  readonly #links: Links;
  readonly #routes: Route[] = [];
  readonly #taken: Route[] = [];
  readonly #used: Line[] = [];
  readonly #named: Named[] = [];
  readonly #asked = new Map<number, Line>();

  constructor(links: Links) {
    this.#links = links;
  }

  see({ line, text, turn, command }: Shown): void {
    if (takes.test(line.text)) keepOne(this.#used, line);
    if (text === '') {
      if (asksRoutes.test(command)) this.#asked.set(turn, line);
      return;
    }
    const found = routeIn(text);
    if (found === undefined) {
      this.#name(line, text);
      return;
    }
    const { to = '', gateway = '', dev = '', rest = '' } = found;
    const metric = Number(/ metric (\d{1,6})/.exec(rest)?.[1] ?? 0);
    const one = { line, to: to === '0.0.0.0' ? 'default' : to, gateway, dev, metric, turn };
    const isTaken = /\b(?:src [\d.]+ )?uid \d|\bcache\b/.test(rest) || /route get/.test(command);
    keepOne(isTaken ? this.#taken : this.#routes, one);
  }

  #name(line: Line, text: string): void {
    if (this.#named.length >= mostKept || text.length > 1_000) return;
    for (const [one] of text.matchAll(addresses)) keepOne(this.#named, { line, address: one });
  }

  remarks(): readonly Remark[] {
    const found = [this.#elsewhere() ?? this.#ofAnother(), this.#noDefault(), this.#ofDefault()];
    return found.filter((one) => one !== undefined);
  }

  /** What is sent to a server of the report goes by a link that has no network in common with it, though another one is there. */
  #elsewhere(): Remark | undefined {
    for (const taken of this.#taken) {
      const address = addressOf(taken.to);
      if (address === undefined) continue;
      const others = this.#routes.filter(({ dev, to }) => dev !== taken.dev && !isOwn(dev) && to !== taken.to);
      const near = others.find(({ to }) => to === 'default' || this.#isNear(subnetOf(to), address));
      const isDefault = this.#routes.some(({ to, dev }) => to === 'default' && dev === taken.dev);
      if (near !== undefined && isDefault) return { id: 'route-leaves-by-another-link', lines: [near.line, taken.line] };
      const nearer = this.#nearerLink(taken);
      if (nearer !== undefined) return { id: 'route-leaves-by-another-link', lines: [nearer.line, taken.line] };
    }
    return undefined;
  }

  /** Another link has an address of the same /16, and the one that is taken has not. */
  #nearerLink(taken: Route): Held | undefined {
    const isOfOne = ({ address }: Held): boolean => address.split('.').slice(0, 2).join('.') === taken.to.split('.').slice(0, 2).join('.');
    const near = this.#links.held.filter(isOfOne);
    return near.some(({ dev }) => dev === taken.dev) || !/ via /.test(taken.line.text) ? undefined : near.find(({ dev }) => dev !== '');
  }

  #isNear(subnet: Subnet | undefined, address: number): boolean {
    return subnet !== undefined && subnet.bits > 0 && holds(subnet, address);
  }

  #noDefault(): Remark | undefined {
    for (const [turn, line] of this.#asked) {
      const routes = this.#routes.filter((one) => one.turn === turn);
      const [first] = routes;
      if (first !== undefined && routes.every(({ to }) => to !== 'default')) return { id: 'no-default-route', lines: [line, first.line] };
    }
    return undefined;
  }

  /** Something took the address of the link that the default route leaves by, and the machine has another link. */
  #ofDefault(): Remark | undefined {
    const defaults = this.#routes.filter(({ to, dev }) => to === 'default' && !isOwn(dev));
    const [one] = defaults;
    if (one === undefined || defaults.some(({ dev }) => dev !== one.dev)) return undefined;
    const isVirtualBox = one.line.text.includes('via 10.0.2.2 ');
    const source = /\bsrc ([\d.]{7,15})/.exec(one.line.text)?.[1] ?? (isVirtualBox ? '10.0.2.15' : undefined);
    const addresses = [
      ...this.#links.held.filter(({ dev }) => dev === one.dev).map(({ address }) => address),
      ...(source === undefined ? [] : [source]),
    ];
    // Such a machine has the link to its NAT and at least one more.
    const hasOther =
      isVirtualBox ||
      this.#routes.some(({ dev }) => dev !== one.dev && !isOwn(dev)) ||
      this.#links.held.some(({ dev }) => dev !== one.dev && dev !== '');
    const used = this.#used.find(({ text }) => addresses.some((address) => text.split(/[^\d.]/).includes(address)));
    return used !== undefined && hasOther ? { id: 'default-route-of-used-address', lines: [one.line, used] } : undefined;
  }

  /** Two default routes: the one that wins leads into a network of its own, and the nodes are in the other one. */
  #ofAnother(): Remark | undefined {
    const [best, ...others] = this.#routes
      .filter(({ to, gateway }) => to === 'default' && gateway !== '')
      .sort((one, other) => one.metric - other.metric);
    const other = others.find(({ dev, metric }) => dev !== best?.dev && metric > (best?.metric ?? 0));
    if (best === undefined || other === undefined) return undefined;
    const [taken, meant] = [this.#namedIn(best), this.#namedIn(other)];
    if (taken === undefined || meant === undefined) return undefined;
    return { id: 'route-leaves-by-another-link', lines: [best.line, other.line, taken, meant] };
  }

  /** A line that names an address of the network which this route leads into. */
  #namedIn({ gateway, dev }: Route): Line | undefined {
    const subnet = subnetOf(this.#routes.find((one) => one.dev === dev && one.to.includes('/'))?.to ?? `${gateway}/24`);
    const isIn = (address: string): boolean => address !== gateway && subnet !== undefined && holds(subnet, addressOf(address) ?? -1);
    return this.#named.find(({ address }) => isIn(address))?.line;
  }
}
