// The network that flannel is told of, and the ranges that the nodes' pods are given.
import type { Line } from '../line.ts';
import { holds, type Subnet, subnetOf } from './addresses.ts';
import { keepOne, type Reader, type Remark } from './remark.ts';
import type { Shown } from './transcript.ts';

interface Network {
  readonly line: Line;
  readonly subnet: Subnet;
}

const ofFlannel = /(?:"?\bNetwork"?: ?"|FLANNEL_NETWORK=|net-conf(?:\.json)?["':]* (?:\S{1,20} ){0,3}?)(\d[\d.]{6,14}\/\d{1,2})/;
const given =
  /\b(?:pod-network-cidr[= ]"?|podSubnet["']?: ?["']?|cluster-cidr[= :]{1,2}["']?|podCIDRs?["']?:? ?\[?["']?|FLANNEL_SUBNET=|PodCIDR )(\d[\d.]{6,14}\/\d{1,2})/;
const asksRanges = /podCIDR/;
const range = /(?:^| )(\d[\d.]{6,14}\/\d{1,2})(?: |$)/;

export class PodNetworks implements Reader {
  readonly #flannel: Network[] = [];
  readonly #given: Network[] = [];

  see({ line, text, command }: Shown): void {
    if (line.text.length > 2_000 || !line.text.includes('/')) return;
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
