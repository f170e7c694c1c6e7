// One machine that was given two names, or has two Nodes at one address.
import type { Line } from '../line.ts';
import { keepOne, type Reader, type Remark } from './remark.ts';
import type { Shown } from './transcript.ts';

interface Row {
  readonly line: Line;
  readonly name: string;
  readonly ready: boolean;
  readonly address: string | undefined;
}

const row = /^(?<name>[a-z0-9][\w.-]{0,252}) (?<ready>Ready|NotReady)\b(?<rest>.*)$/i;
const addressIn = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/;
const named = /\b(?:Hostname set to|set-hostname|Changed static host ?name to|set hostname to) [<'"]?([\w.-]{1,253})/i;

/** As images come; the first start gives the machine its own. */
const ofImage = /^(?:localhost|ubuntu|debian|raspberrypi|alpine|archlinux|fedora|centos|rocky|linux)(?:\.|$)/;

/** Every machine behind a hypervisor's address translation has it. */
const shared = '10.0.2.15';

const firstLabel = (name: string): string => name.toLowerCase().split('.')[0] ?? '';

export class Renamed implements Reader {
  readonly #rows: Row[] = [];
  readonly #names: { readonly line: Line; readonly name: string }[] = [];

  see({ line, text }: Shown): void {
    if (text === '' || text.length > 600) return;
    this.#row(line, text);
    const set = named.exec(text)?.[1];
    if (set !== undefined && !ofImage.test(set)) keepOne(this.#names, { line, name: set });
  }

  #row(line: Line, text: string): void {
    const { name, ready, rest = '' } = row.exec(text)?.groups ?? {};
    if (name !== undefined) keepOne(this.#rows, { line, name, ready: ready === 'Ready', address: addressIn.exec(rest)?.[0] });
  }

  remarks(): readonly Remark[] {
    const lines = this.#named() ?? this.#twice();
    return lines === undefined ? [] : [{ id: 'machine-renamed', lines }];
  }

  /** One machine was given two names, and the list has both or the older one. */
  #named(): Line[] | undefined {
    const [first, ...others] = this.#names;
    const other = others.find(({ name }) => first !== undefined && firstLabel(name) !== firstLabel(first.name));
    return first === undefined || other === undefined ? undefined : [first.line, other.line];
  }

  /** Two Nodes at one address, of which one is silent. */
  #twice(): Line[] | undefined {
    for (const old of this.#rows) {
      if (old.ready || old.address === undefined || old.address === shared) continue;
      const now = this.#rows.find(({ name, address, ready }) => ready && address === old.address && name !== old.name);
      if (now !== undefined) return [old.line, now.line];
    }
    return undefined;
  }
}
