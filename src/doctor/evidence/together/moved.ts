// The address that a server of this machine is told to have, beside the one that the machine has.
import type { Line } from '../line.ts';
import { keepOne, type Reader, type Remark } from './remark.ts';
import type { Shown } from './transcript.ts';

interface Address {
  readonly line: Line;
  readonly address: string;
}

const has =
  /(?:\bhostname -I|\bip (?:-br )?a(?:ddr)?|\b(?:interface|card|nic|machine|server|host|vm|laptop)(?: now)? (?:has|have|is|says|shows|got)|\b(?:eth0|ens\d{1,3}|enp\w{2,8})|网卡|本机|机器)["']?(?: now| has| have| is| says| shows| gives| prints|:|=| 的){0,3} ?((?:\d{1,3}\.){3}\d{1,3})(?![\d.])/gi;
const toldTo =
  /(?:advertise-address|advertiseAddress|--(?:initial-advertise-peer|advertise-client|listen-peer|listen-client)-urls|--node-ip|INTERNAL-IP)[":= ]{1,3}(?:https?:\/\/)?((?:\d{1,3}\.){3}\d{1,3})(?![\d.])/gi;

export class Moved implements Reader {
  readonly #has: Address[] = [];
  readonly #told: Address[] = [];

  see({ line }: Shown): void {
    const { text } = line;
    if (text.length > 1_000 || /kubeadm init/.test(text)) return;
    for (const [, address = ''] of text.matchAll(has)) keepOne(this.#has, { line, address });
    for (const [, address = ''] of text.matchAll(toldTo)) keepOne(this.#told, { line, address });
  }

  /** With several addresses of its own the other may be of another card. */
  remarks(): readonly Remark[] {
    const own = new Set(this.#has.map(({ address }) => address));
    const [first] = this.#has;
    const gone = this.#told.find(({ address }) => !own.has(address) && address !== '127.0.0.1' && address !== '0.0.0.0');
    if (own.size !== 1 || first === undefined || gone === undefined) return [];
    return this.#told.some(({ address }) => own.has(address)) ? [] : [{ id: 'told-address-is-gone', lines: [gone.line, first.line] }];
  }
}
