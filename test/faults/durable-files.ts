// What of a folder's files would be left if the power went: everything synced, nothing of the page cache. Follows the
// system calls of whoever writes there. A new file counts only once its folder was synced.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { CallMoment, SystemCall } from './system-calls.ts';

type Change = { readonly kind: 'write'; readonly at: number; readonly bytes: Buffer } | { readonly kind: 'cut'; readonly length: number };

interface TrackedFile {
  readonly synced: Content;
  unsynced: Change[];
  /** Whether a power cut would leave the name. */
  named: boolean;
}

export class DurableFiles {
  readonly #folder: string;
  readonly #files = new Map<string, TrackedFile>();
  /** How many changes a sync that runs will cover. */
  readonly #covered = new Map<SystemCall, number>();

  /** Begins with the files `names`, as they are now and durable. */
  constructor(folder: string, names: readonly string[]) {
    this.#folder = folder;
    for (const name of names) {
      const path = join(folder, name);
      this.#files.set(path, { synced: new Content(readFileSync(path)), unsynced: [], named: true });
    }
  }

  follow({ kind, call }: CallMoment): void {
    if (call.name === 'fsync' && call.path === this.#folder && kind === 'end') {
      for (const file of this.#files.values()) file.named = true;
    }
    const name = basename(call.path);
    // The shared memory is rebuilt at every start, and the lock holds nothing.
    if (dirname(call.path) !== this.#folder || name.endsWith('-shm') || name.startsWith('lock.')) return;
    if (call.name === 'fsync' || call.name === 'fdatasync') this.#sync(kind, call);
    else if (kind === 'end' && call.result >= 0) this.#change(call);
  }

  /** Puts the files as a power cut now would leave them into `target`. With `some`, each write not yet synced has reached the disk or not. */
  materialise(target: string, some: boolean): void {
    for (const [path, { synced, unsynced, named }] of this.#files) {
      if (!named) continue;
      const content = new Content(synced.bytes());
      for (const change of unsynced) if (some && Math.random() < 0.5) content.apply(change);
      writeFileSync(join(target, basename(path)), content.bytes());
    }
  }

  #sync(kind: 'begin' | 'end', call: SystemCall): void {
    const file = this.#files.get(call.path);
    if (file === undefined) return;
    if (kind === 'begin') this.#covered.set(call, file.unsynced.length);
    else if (call.result === 0) {
      for (const change of file.unsynced.splice(0, this.#covered.get(call))) file.synced.apply(change);
    }
  }

  #change(call: SystemCall): void {
    const file = this.#files.get(call.path);
    switch (call.name) {
      case 'openat':
        if (file === undefined) this.#files.set(call.path, { synced: new Content(Buffer.alloc(0)), unsynced: [], named: false });
        break;
      case 'pwrite64':
        file?.unsynced.push({ kind: 'write', at: call.numbers[1] ?? 0, bytes: call.data });
        break;
      case 'ftruncate':
        file?.unsynced.push({ kind: 'cut', length: call.numbers[0] ?? 0 });
        break;
      case 'unlink':
        this.#files.delete(call.path);
        break;
      default:
        break;
    }
  }
}

/** Bytes with room to grow, since every sync adds to them. */
class Content {
  #room: Buffer;
  #length: number;

  constructor(bytes: Buffer) {
    this.#room = Buffer.from(bytes);
    this.#length = bytes.length;
  }

  bytes(): Buffer {
    return this.#room.subarray(0, this.#length);
  }

  apply(change: Change): void {
    const end = change.kind === 'cut' ? change.length : change.at + change.bytes.length;
    if (end > this.#room.length) this.#room = Buffer.concat([this.#room, Buffer.alloc(end * 2 - this.#room.length)]);
    if (change.kind === 'write') {
      change.bytes.copy(this.#room, change.at);
      this.#length = Math.max(this.#length, end);
    } else {
      this.#room.fill(0, end);
      this.#length = end;
    }
  }
}
