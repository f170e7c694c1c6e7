// The network that flannel is told of, and the ranges that the nodes' pods are given.
import type { Line } from '../line.ts';
import { holds, type Subnet, subnetOf } from './addresses.ts';
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

const asksRanges = /podCIDR/;
const range = /(?:^| )(\d[\d.]{6,14}\/\d{1,2})(?: |$)/;

export class PodNetworks implements Reader {
  readonly #flannel: Network[] = [];
  readonly #given: Network[] = [];

  see({ line, text, command }: Shown): void {
    if (line.text.length > 2_000) return;
    if (usual !== undefined && untouched.test(line.text)) keepOne(this.#flannel, { line, subnet: usual });
    if (!line.text.includes('/')) return;
    const network = subnetOf(ofFlannel.exec(line.text)?.[1] ?? '');
    if (network !== undefined) keepOne(this.#flannel, { line, subnet: network });
    const found = given.exec(line.text) ?? (asksRanges.test(command) ? range.exec(text) : null);
    const subnet = subnetOf(found?.[1] ?? '');
    if (subnet !== undefined) keepOne(this.#given, { line, subnet });
  }

  remarks(): readonly Remark[] {
    for (const { line, subnet } of this.#flannel) {
      const outside = this.#given.find((one) => !holds(subnet, one.subnet.from) && !holds(one.subnet, subnet.from));
      if (outside !== undefined && this.#given.every((one) => !holds(subnet, one.subnet.from)))
        return [{ id: 'flannel-network-elsewhere', lines: [line, outside.line] }];
    }
    return [];
  }
}
