// Network interfaces, their addresses and the routes over them, as ip, ifconfig and route print them.
import type { Line } from '../line.ts';
import { addressOf, holds, type Subnet, subnetOf } from './addresses.ts';
import type { Calls } from './called.ts';
import { keepOne, type Reader, type Remark } from './remark.ts';
import type { Shown } from './transcript.ts';

interface Route {
  readonly line: Line;
  readonly to: string;
  readonly dev: string;
  readonly turn: number;
}

interface Held {
  readonly line: Line;
  readonly address: string;
  readonly bits: number;
  readonly host: string | undefined;
  readonly dev: string;
}

const route = /^(?<to>default|\d[\d.]{6,14}(?:\/\d{1,2})?)(?: via (?<gateway>[\d.]{7,15}))? dev (?<dev>[\w.@:-]{1,32})(?<rest>.*)$/;
const ownRoute = /^(?<to>\d[\d.]{6,14}) (?:0\.0\.0\.0|\*) 255[\d.]{6,12} U .* (?<dev>[\w.-]{1,32})$/;
const oldRoute = /^(?<to>0\.0\.0\.0|default) (?<gateway>[\d.]{7,15}|_gateway|\S{1,64}) 0\.0\.0\.0 UG? .* (?<dev>[\w.-]{1,32})$/;
const inet = /\binet (?:addr:)?(?<address>\d[\d.]{6,14})(?:\/(?<bits>\d{1,2}))?/g;
const brief = /^(?<dev>[\w.@-]{1,32}) (?:UP|UNKNOWN|DOWN) (?<all>(?:\S{1,64} ?){1,16})$/;
const linkName = /^(?:\d{1,4}: )?(?<dev>[\w.-]{1,32})(?:@[\w.-]{1,32})?:? (?:<|flags=)/;
const routeIn = (text: string): Readonly<Record<string, string | undefined>> | undefined =>
  [route, oldRoute, ownRoute].map((pattern) => pattern.exec(text)?.groups).find((groups) => groups !== undefined);

const asksRoutes = /^(?:sudo )?(?:ip (?:-4 )?r(?:oute)?(?: show| list| ls)?|route(?: -n)?|netstat -rn?)$/;

/** Somebody chose an address of this machine. */
const takes = /advertise|Using interface|autodetected|node IP|nodeIP|InternalIP|\bReady\b|dial tcp|listen-(?:peer|client)-urls/i;

/** Interfaces which every machine has with the same addresses. */
const own = /^(?:lo|docker|cni|flannel|cali|tunl|kube-ipvs|nodelocaldns|veth|virbr|br-|cilium|vxlan)/;

export class Links implements Reader {
  readonly #calls: Calls;
  readonly #routes: Route[] = [];
  readonly #taken: Route[] = [];
  readonly #held: Held[] = [];
  readonly #used: Line[] = [];
  readonly #asked = new Map<number, Line>();
  #dev = '';

  constructor(calls: Calls) {
    this.#calls = calls;
  }

  see(shown: Shown): void {
    const { line, text, turn, command } = shown;
    if (takes.test(line.text)) keepOne(this.#used, line);
    if (text === '') {
      this.#dev = /\b(?:show|dev) (?:dev )?([a-z][\w.-]{1,31})\b/.exec(command)?.[1] ?? '';
      if (asksRoutes.test(command)) this.#asked.set(turn, line);
      return;
    }
    const found = routeIn(text);
    if (found !== undefined) {
      const one = { line, to: found['to'] === '0.0.0.0' ? 'default' : (found['to'] ?? ''), dev: found['dev'] ?? '', turn };
      const isTaken = /\b(?:src [\d.]+ )?uid \d|\bcache\b/.test(found['rest'] ?? '') || /route get/.test(command);
      keepOne(isTaken ? this.#taken : this.#routes, one);
      return;
    }
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
    if (addressOf(address) === undefined || address.startsWith('127.') || own.test(dev)) return;
    keepOne(this.#held, { line, address, bits: Number(bits === '' ? 24 : bits), host, dev });
  }

  remarks(): readonly Remark[] {
    const found = [this.#elsewhere(), this.#noDefault(), this.#twice(), this.#ofDefault()];
    return found.filter((one) => one !== undefined);
  }

  /** What is sent to a server of the report goes by a link that has no network in common with it, though another one is there. */
  #elsewhere(): Remark | undefined {
    for (const taken of this.#taken) {
      const address = addressOf(taken.to);
      if (address === undefined) continue;
      const others = this.#routes.filter(({ dev, to }) => dev !== taken.dev && !own.test(dev) && to !== taken.to);
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
    const near = this.#held.filter(isOfOne);
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
    const defaults = this.#routes.filter(({ to, dev }) => to === 'default' && !own.test(dev));
    const [one] = defaults;
    if (one === undefined || defaults.some(({ dev }) => dev !== one.dev)) return undefined;
    const isVirtualBox = one.line.text.includes('via 10.0.2.2 ');
    const source = /\bsrc ([\d.]{7,15})/.exec(one.line.text)?.[1] ?? (isVirtualBox ? '10.0.2.15' : undefined);
    const addresses = [
      ...this.#held.filter(({ dev }) => dev === one.dev).map(({ address }) => address),
      ...(source === undefined ? [] : [source]),
    ];
    // Such a machine has the link to its NAT and at least one more.
    const hasOther =
      isVirtualBox ||
      this.#routes.some(({ dev }) => dev !== one.dev && !own.test(dev)) ||
      this.#held.some(({ dev }) => dev !== one.dev && dev !== '');
    const used = this.#used.find(({ text }) => addresses.some((address) => text.split(/[^\d.]/).includes(address)));
    return used !== undefined && hasOther ? { id: 'default-route-of-used-address', lines: [one.line, used] } : undefined;
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
}
