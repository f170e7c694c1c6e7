// The table of Nodes beside the names that machines have: one machine of two names, two machines of one, two Nodes of one address.
import type { Line } from '../line.ts';
import { hostNameIn } from './host-name.ts';
import { keepOne, type Reader, type Remark, type RemarkId } from './remark.ts';
import type { Shown } from './transcript.ts';

interface Row {
  readonly line: Line;
  readonly name: string;
  readonly ready: boolean;
  readonly address: string | undefined;
}

interface Name {
  readonly line: Line;
  readonly name: string;
}

const row = /^(?<name>[a-z0-9][\w.-]{0,252}) (?<status>NotReady|Ready)(?:,\w{1,40}){0,3}(?: (?<rest>.*))?$/i;
const addressIn = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/;
/** The machine's name in the words of the one who refuses it. */
const refusedNames: readonly RegExp[] = [
  /not allowed to modify node "([\w.-]{1,253})"/,
  /cannot modify node "?([\w.-]{1,253})"?/,
  /requested CN \(system:node:([\w.-]{1,253})\)/,
  /Unable to register node "?([\w.-]{1,253})"? with/,
];
const given = /\b(?:Hostname set to|set-hostname|Changed static host ?name to|set hostname to) [<'"]?([\w.-]{1,253})/i;

/** As images come; the first start gives the machine its own. */
const ofImage = /^(?:localhost|ubuntu|debian|raspberrypi|alpine|archlinux|fedora|centos|rocky|linux)(?:\.|$)/;

/** Every machine behind a hypervisor's address translation has it. */
const shared = '10.0.2.15';

const firstLabel = (name: string): string => name.toLowerCase().split('.')[0] ?? '';

export class NodeTable implements Reader {
  readonly #rows: Row[] = [];
  readonly #own: Name[] = [];
  readonly #given: Name[] = [];

  see(shown: Shown): void {
    const { line, text } = shown;
    if (text === '' || text.length > 2_000) return;
    const { name, status, rest = '' } = row.exec(text)?.groups ?? {};
    if (name !== undefined) keepOne(this.#rows, { line, name, ready: status === 'Ready', address: addressIn.exec(rest)?.[0] });
    const own = hostNameIn(shown) ?? refusedNames.map((one) => one.exec(text)?.[1]).find(Boolean);
    if (own !== undefined) keepOne(this.#own, { line, name: own });
    const set = given.exec(text)?.[1];
    if (set !== undefined && !ofImage.test(set)) keepOne(this.#given, { line, name: set });
  }

  remarks(): readonly Remark[] {
    const renamed = this.#givenTwo() ?? this.#twoAtOneAddress() ?? this.#unlisted();
    const found: (Remark | undefined)[] = [
      renamed && { id: 'node-of-former-name', lines: renamed },
      this.#both('one-address-on-two-nodes', (one, other) => one.name !== other.name && one.address === other.address),
      this.#both('one-name-on-two-machines', (one, other) => one.name === other.name && one.address !== other.address),
    ];
    return found.filter((one) => one !== undefined);
  }

  /** The first two Nodes in service of which it is so. */
  #both(id: RemarkId, isSo: (one: Row, other: Row) => boolean): Remark | undefined {
    const rows = this.#rows.filter(({ ready, address }) => ready && address !== undefined);
    for (const [index, one] of rows.entries()) {
      const other = rows.slice(index + 1).find((another) => isSo(one, another));
      if (other !== undefined) return { id, lines: [one.line, other.line] };
    }
    return undefined;
  }

  #givenTwo(): Line[] | undefined {
    const [first, ...others] = this.#given;
    const other = others.find(({ name }) => first !== undefined && firstLabel(name) !== firstLabel(first.name));
    return first === undefined || other === undefined ? undefined : [first.line, other.line];
  }

  /** Two Nodes at one address, of which one is silent. */
  #twoAtOneAddress(): Line[] | undefined {
    for (const old of this.#rows) {
      if (old.ready || old.address === undefined || old.address === shared) continue;
      const now = this.#rows.find(({ name, address, ready }) => ready && address === old.address && name !== old.name);
      if (now !== undefined) return [old.line, now.line];
    }
    return undefined;
  }

  /** The machine goes by a name that no Node has, and a Node of another name has gone silent. */
  #unlisted(): Line[] | undefined {
    const own = this.#own.find(({ name }) => this.#rows.length > 0 && !this.#rows.some((one) => firstLabel(one.name) === firstLabel(name)));
    const [former, ...others] = this.#rows.filter(({ ready }) => !ready);
    return own === undefined || former === undefined || others.length > 0 ? undefined : [former.line, own.line];
  }
}
