// The network that flannel is told of, and the ranges that the nodes' pods are given.
import type { Line } from '../line.ts';
import { addressOf, holds, type Subnet, subnetOf } from './addresses.ts';
import { keepOne, type Reader, type Remark } from './remark.ts';
import type { Shown } from './transcript.ts';

interface Network {
  readonly line: Line;
  readonly subnet: Subnet;
}

const ofFlannel =
  /(?:"?\bNetwork"?: ?"|FLANNEL_NETWORK=|net-conf(?:\.json)?["':]* (?:\S{1,20} ){0,3}?|\b(?:kube-)?flannel\S{0,12} (?:\S{1,12} ){0,2}?)(\d[\d.]{6,14}\/\d{1,2})/;
const given =
  /\b(?:pod-network-cidr[= ]"?|podSubnet["']?(?: is|:|=)? ?["']?|cluster-cidr[= :]{1,2}["']?|podCIDRs?["']?(?: is|:)? ?\[?["']?|FLANNEL_SUBNET=|PodCIDR )(\d[\d.]{6,14}\/\d{1,2})/;
/** As its manifest comes. */
const untouched =
  /flannel\S{0,8}(?: manifest| config\w*)? (?:is |was |still )?(?:unchanged|default|not (?:changed|edited|adapted))|default (?:kube-)?flannel|(?:forgot|not|n't) .{0,20}(?:edit|change|adapt)\w* (?:the )?(?:kube-)?flannel|flannel.{0,12}(?:默认|没改|未改|没有改)/i;
const usual = subnetOf('10.244.0.0/16');

const ofBridge = /\bcni0\b[^,;]{0,40}? (\d[\d.]{6,14})\/\d{1,2}/;
const asksRanges = /podCIDR/;
const range = /(?:^| )(\d[\d.]{6,14}\/\d{1,2})(?: |$)/;

const givenIn = ({ line, text, command }: Shown): string | undefined =>
  (given.exec(line.text) ?? (asksRanges.test(command) ? range.exec(text) : null))?.[1];

const keepSubnet = (to: Network[], line: Line, text: string | undefined): void => {
  const subnet = text === undefined ? undefined : subnetOf(text);
  if (subnet !== undefined) keepOne(to, { line, subnet });
};

export class PodNetworks implements Reader {
  readonly #flannel: Network[] = [];
  readonly #given: Network[] = [];
  readonly #bridges: { readonly line: Line; readonly address: number }[] = [];

  see(shown: Shown): void {
    const { line } = shown;
    if (line.text.length > 2_000) return;
    if (usual !== undefined && untouched.test(line.text)) keepOne(this.#flannel, { line, subnet: usual });
    if (!line.text.includes('/')) return;
    keepSubnet(this.#flannel, line, ofFlannel.exec(line.text)?.[1]);
    keepSubnet(this.#given, line, givenIn(shown));
    const bridge = line.text.includes('cni0') ? addressOf(ofBridge.exec(line.text)?.[1] ?? '') : undefined;
    if (bridge !== undefined) keepOne(this.#bridges, { line, address: bridge });
  }

  remarks(): readonly Remark[] {
    return [...this.#ofFlannel(), ...this.#ofBridge()];
  }

  /** It keeps the address of the range that the node had first; of several ranges one may be another node's. */
  #ofBridge(): readonly Remark[] {
    const [range, ...others] = this.#given;
    const bridge = this.#bridges.find(({ address }) => !this.#given.some(({ subnet }) => holds(subnet, address)));
    return range === undefined || others.length > 0 || bridge === undefined
      ? []
      : [{ id: 'bridge-of-another-range', lines: [bridge.line, range.line] }];
  }

  #ofFlannel(): readonly Remark[] {
    for (const { line, subnet } of this.#flannel) {
      const outside = this.#given.find((one) => !holds(subnet, one.subnet.from) && !holds(one.subnet, subnet.from));
      if (outside !== undefined && this.#given.every((one) => !holds(subnet, one.subnet.from)))
        return [{ id: 'flannel-network-elsewhere', lines: [line, outside.line] }];
    }
    return [];
  }
}
