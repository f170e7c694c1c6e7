// Whether the write-ahead log broke off or was broken. After a crash SQLite takes its frames up to the first bad checksum
// and silently drops the rest. One dropped commit is the write that was under way; as every commit is synced before the
// next begins, two or more mean that acknowledged writes are lost. https://www.sqlite.org/fileformat2.html#walformat
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

const headerBytes = 32;
const frameHeaderBytes = 24;

/** How many commits lie behind the last frame that SQLite took. */
export function droppedCommits(file: string, takenFrames: number): number {
  const descriptor = openSync(file, 'r');
  try {
    const header = Buffer.alloc(headerBytes);
    if (readSync(descriptor, header, 0, headerBytes, 0) < headerBytes) return 0;
    const frameBytes = frameHeaderBytes + header.readUInt32BE(8);
    const frames = Math.floor((fstatSync(descriptor).size - headerBytes) / frameBytes);
    const frame = Buffer.alloc(frameHeaderBytes);
    let commits = 0;
    for (let at = takenFrames; at < frames; at++) {
      readSync(descriptor, frame, 0, frameHeaderBytes, headerBytes + at * frameBytes);
      // Frames of an earlier round carry other salts; only the last frame of a commit names the size of the database.
      if (frame.compare(header, 16, 24, 8, 16) === 0 && frame.readUInt32BE(4) > 0) commits++;
    }
    return commits;
  } finally {
    closeSync(descriptor);
  }
}
