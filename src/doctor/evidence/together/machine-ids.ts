// What tells one machine from another, asked on two of them: hardware UUID and machine-id.
import type { Line } from '../line.ts';
import { keepOne, type Reader, type Remark } from './remark.ts';
import type { Shown } from './transcript.ts';

interface MachineId {
  readonly line: Line;
  readonly id: string;
  readonly turn: number;
  readonly host: string | undefined;
}

const asks = /product_uuid|machine-id|system-uuid|product_serial/;
const value = /^(?:[\w.-]{1,63}: ?)?((?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})|[0-9a-f]{32})\b(.*)$/i;
const both = /\b(?:same|both|identical)\b|相同|一样/i;

export class MachineIds implements Reader {
  readonly #ids: MachineId[] = [];
  #told: Line | undefined;

  see({ line, text, command, turn, host }: Shown): void {
    if (text === '' || text.length > 400 || !asks.test(command)) return;
    const [, id, rest = ''] = value.exec(text) ?? [];
    if (id === undefined) return;
    if (both.test(rest)) this.#told ??= line;
    keepOne(this.#ids, { line, id: id.toLowerCase(), turn, host });
  }

  remarks(): readonly Remark[] {
    if (this.#told !== undefined) return [{ id: 'one-id-on-two-machines', lines: [this.#told] }];
    for (const [index, one] of this.#ids.entries()) {
      const other = this.#ids.slice(index + 1).find(({ id, host }) => id === one.id && host !== one.host);
      if (other !== undefined) return [{ id: 'one-id-on-two-machines', lines: [one.line, other.line] }];
    }
    return [];
  }
}
