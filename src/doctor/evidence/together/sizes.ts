// How large a packet an interface sends, and how large a one the way lets through.
import type { Line } from '../line.ts';
import { keepOne, type Reader, type Remark } from './remark.ts';
import type { Shown } from './transcript.ts';

interface Size {
  readonly line: Line;
  readonly bytes: number;
}

const onPath = /\bpmtu (\d{3,5})|next-hop mtu (?:=|of) (\d{3,5})|message too long, mtu ?= ?(\d{3,5})|\(mtu ?= ?(\d{3,5})\)/i;
/** `ip -o link` cut down to names and sizes. */
const listed = /^([a-z][\w.-]{1,20})(?:@\S{1,20})?: (\d{4,5})$/;
/** As `ip link` and `ip addr` write them. */
const shown = /(?:^|[;,|] ?)(?:\d{1,4}: )?([a-z][\w.-]{1,20})(?:@\w{1,20})?: (?:<[A-Z,_\d-]{2,120}> )?mtu (\d{4,5})\b/g;
const pings = /\bping\b.* -s ?(\d{3,5})\b/;
const lost = /\b100% packet loss|message too long/i;
const came = /\b0% packet loss|^\d{3,5} bytes from/;
/** What IP and ICMP add to the bytes of a ping. */
const headers = 28;
/** Of a tunnel within this network. */
const tunnels = /^(?:tunl|vxlan|flannel|cilium_vxlan|wg|wireguard|geneve)/;
/** What a tunnel adds at least to what it carries. */
const headerOf = (tunnel: string): number => (/vxlan|flannel|geneve|^wg/.test(tunnel) ? 1 : 0);
const ofLink = /(?:^|[\s"])mtu"?[ :=]{1,3}(\d{3,5})\b/i;

/** An outer network's header is within these; a wider difference is a jumbo frame or a mistake. */
const own = /\b(?:lo|docker0|cni0|veth\w*|cali\w*)\b/;
const ownLink = /^(?:lo|docker0|cni0|veth\w*|cali[\da-f]{6,12})$/;

export class Sizes implements Reader {
  readonly #path: Size[] = [];
  readonly #links: Size[] = [];
  readonly #lost: Size[] = [];
  readonly #came: Size[] = [];
  readonly #listed: (Size & { readonly name: string })[] = [];

  see({ line, text, command }: Shown): void {
    if (text.length > 600) return;
    this.#ping(line, text, command);
    const [, name, size] = listed.exec(text) ?? [];
    if (name !== undefined && !own.test(name)) keepOne(this.#listed, { line, name, bytes: Number(size) });
    if (/^\d{4}$/.test(text) && /\/mtu\b/.test(command)) keepOne(this.#links, { line, bytes: Number(text) });
    if (!/mtu/i.test(text)) return;
    for (const [, link = '', bytes] of text.matchAll(shown))
      if (!ownLink.test(link)) keepOne(this.#listed, { line, name: link, bytes: Number(bytes) });
    const path = onPath.exec(text);
    if (path !== null) {
      keepOne(this.#path, { line, bytes: Number(path.slice(1).join('')) });
      return;
    }
    const link = ofLink.exec(text);
    if (link !== null && !own.test(text)) keepOne(this.#links, { line, bytes: Number(link[1]) });
  }

  /** `ping -M do -s SIZE`: the largest that comes back is what the way lets through. */
  #ping(line: Line, text: string, command: string): void {
    const bytes = Number(pings.exec(command)?.[1] ?? 0) + headers;
    if (bytes === headers || text === '') return;
    if (lost.test(text)) keepOne(this.#lost, { line, bytes });
    else if (came.test(text)) keepOne(this.#came, { line, bytes });
  }

  remarks(): readonly Remark[] {
    for (const large of this.#lost) {
      const small = this.#came.find(({ bytes }) => bytes < large.bytes);
      if (small !== undefined && large.bytes <= 9_000) return [{ id: 'mtu-above-path', lines: [large.line, small.line] }];
    }
    const tunnel = this.#listed.find(({ name }) => tunnels.test(name));
    const links = this.#listed.filter(({ name }) => /^(?:e|bond|br)/.test(name));
    const [under] = links;
    if (tunnel !== undefined && under !== undefined && links.every(({ bytes }) => bytes < tunnel.bytes + headerOf(tunnel.name)))
      return [{ id: 'mtu-above-path', lines: [under.line, tunnel.line] }];
    for (const path of this.#path) {
      const link = this.#links.find(({ bytes }) => bytes > path.bytes);
      if (link !== undefined) return [{ id: 'mtu-above-path', lines: [link.line, path.line] }];
    }
    return [];
  }
}
