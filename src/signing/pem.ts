// PEM: the text form of keys and certificates (RFC 7468). Text outside the blocks is ignored, as everywhere.
import { DerError } from './der/der-error.ts';

export interface PemBlock {
  readonly label: string;
  readonly der: Buffer;
}

const largestText = 1024 * 1024;
const marker = /^-----(BEGIN|END) ([A-Z0-9 ]{1,64})-----[ \t]*$/;
const base64Line = /^[A-Za-z0-9+/]*={0,2}$/;

/** All blocks in order. A block that is not closed, or is not base64, is an error: half a bundle is no bundle. */
export function pemBlocks(text: string): PemBlock[] {
  if (text.length > largestText) throw new DerError('too much text for a PEM file');
  const blocks: PemBlock[] = [];
  let open: { label: string; lines: string[] } | undefined;
  for (const line of text.split(/\r?\n/)) {
    const [, edge, label = ''] = marker.exec(line) ?? [];
    if (edge === 'BEGIN') {
      if (open !== undefined) throw new DerError(`a PEM block of ${open.label} is not closed`);
      open = { label, lines: [] };
    } else if (edge === 'END') {
      if (open?.label !== label) throw new DerError(`a PEM block of ${label} is closed but not opened`);
      blocks.push({ label, der: decode(open.lines) });
      open = undefined;
    } else open?.lines.push(line.trim());
  }
  if (open !== undefined) throw new DerError(`a PEM block of ${open.label} is not closed`);
  return blocks;
}

function decode(lines: readonly string[]): Buffer {
  if (lines.some((line) => line.includes(':'))) throw new DerError('PEM headers are not accepted (is the key encrypted?)');
  const joined = lines.join('');
  if (joined.length === 0 || joined.length % 4 !== 0 || !base64Line.test(joined)) throw new DerError('a PEM block is not base64');
  return Buffer.from(joined, 'base64');
}

export function pemText(label: string, der: Uint8Array): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}
