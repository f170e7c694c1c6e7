// Whether the write-ahead log broke off or was broken. After a crash SQLite takes its frames up to the first bad checksum
// and silently drops the rest. One dropped commit is the write that was under way; as every commit is synced before the
// next begins, two or more mean that acknowledged writes are lost. Must be asked before SQLite opens the database, which
// tidies the evidence away. https://www.sqlite.org/fileformat2.html#walformat
import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { damaged } from './refusal.ts';

const headerBytes = 32;
const frameHeaderBytes = 24;
/** Checksums over little-endian words: what SQLite writes on every machine Muster runs on. */
const magic = 0x377f0682;

/** SQLite's running checksum, two 32-bit words. */
type Sum = readonly [number, number];

export function checkWriteAheadLog(file: string): void {
  if (!existsSync(file)) return;
  const descriptor = openSync(file, 'r');
  try {
    const dropped = droppedCommits(descriptor);
    if (dropped > 1) throw damaged(file, `${dropped} commits lie behind the place where its checksums end`);
  } finally {
    closeSync(descriptor);
  }
}

/** How many commits lie behind the last frame that SQLite will take. */
function droppedCommits(descriptor: number): number {
  const header = Buffer.alloc(headerBytes);
  if (readSync(descriptor, header, 0, headerBytes, 0) < headerBytes) return 0;
  let sum: Sum | undefined = checksum([0, 0], header, 0, 24);
  if (header.readUInt32BE(0) !== magic || !matches(sum, header, 24)) sum = undefined;
  const frame = Buffer.alloc(frameHeaderBytes + pageBytes(header));
  let salts = sum === undefined ? undefined : header.subarray(16, 24);
  let dropped = 0;
  for (let at = headerBytes; readSync(descriptor, frame, 0, frame.length, at) === frame.length; at += frame.length) {
    // A header nobody can read is no reason to drop the frames behind it: they belong together by their own salts.
    salts ??= Buffer.from(frame.subarray(8, 16));
    // Frames of an earlier round carry other salts.
    if (!salts.equals(frame.subarray(8, 16))) sum = undefined;
    else if (sum === undefined) dropped += commits(frame);
    else {
      sum = checksum(checksum(sum, frame, 0, 8), frame, frameHeaderBytes, frame.length);
      if (!matches(sum, frame, 16)) {
        sum = undefined;
        dropped += commits(frame);
      }
    }
  }
  return dropped;
}

function pageBytes(header: Buffer): number {
  const size = header.readUInt32BE(8);
  return size >= 512 && size <= 65536 && (size & (size - 1)) === 0 ? size : 4096;
}

/** Only the last frame of a commit names the size of the database. */
function commits(frame: Buffer): number {
  return frame.readUInt32BE(4) > 0 ? 1 : 0;
}

function matches(sum: Sum, bytes: Buffer, at: number): boolean {
  return bytes.readUInt32BE(at) === sum[0] && bytes.readUInt32BE(at + 4) === sum[1];
}

function checksum(begin: Sum, bytes: Buffer, from: number, to: number): Sum {
  let [first, second] = begin;
  const words = new DataView(bytes.buffer, bytes.byteOffset + from, to - from);
  for (let at = 0; at < words.byteLength; at += 8) {
    first = (first + words.getUint32(at, true) + second) >>> 0;
    second = (second + words.getUint32(at + 4, true) + first) >>> 0;
  }
  return [first, second];
}
