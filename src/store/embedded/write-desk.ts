// Judges each write when it arrives, against the newest state of its key whether durable or not, so that writes to one
// key follow each other without waiting for the disk.
import type { Clock } from '../../base/clock.ts';
import type { KeyIndex } from '../memory/key-index.ts';
import type { Slot } from '../memory/slot.ts';
import type { Entry, Revision, StoreError } from '../store.ts';
import type { Write, WriteRequest } from './write.ts';
import type { WriteQueue } from './write-queue.ts';

export interface WriteDeskPorts {
  readonly index: KeyIndex<Write>;
  readonly queue: WriteQueue;
  readonly clock: Clock;
  /** Why nothing may be written now. */
  readonly refusal: () => StoreError | undefined;
}

export class WriteDesk {
  readonly #ports: WriteDeskPorts;
  #assigned: Revision;

  /** Revisions go on after `revision`; those of failed writes are not used again. */
  constructor(ports: WriteDeskPorts, revision: Revision) {
    this.#ports = ports;
    this.#assigned = revision;
  }

  submit(request: WriteRequest): void {
    const refusal = this.#ports.refusal();
    if (refusal !== undefined) {
      request.failed(refusal);
      return;
    }
    const slot = this.#ports.index.find(request.key);
    const newest = slot?.last === undefined ? slot?.entry : slot.last.entry;
    if (newest?.modRevision === request.expected) this.#accept(request, newest);
    else if (slot?.last === undefined) request.conflict(slot?.entry);
    else this.#answerAfter(slot.last, slot, request);
  }

  #accept(request: WriteRequest, previous: Entry | undefined): void {
    const { key, value, ttlSeconds } = request;
    const revision = ++this.#assigned;
    const createRevision = previous?.createRevision ?? revision;
    this.#ports.queue.add({
      slot: this.#ports.index.claim(key),
      revision,
      entry: value === undefined ? undefined : { key, value, createRevision, modRevision: revision },
      previous,
      expiresAt: ttlSeconds === undefined ? 0 : Math.round(this.#ports.clock.now() + ttlSeconds * 1000),
      request,
      after: undefined,
    });
  }

  /** It lost against a write that is not durable: to say so now would show that write, and it may yet fail. */
  #answerAfter(winner: Write, slot: Slot<Write>, request: WriteRequest): void {
    winner.after ??= [];
    winner.after.push(() => {
      if (slot.entry?.modRevision === request.expected) this.submit(request);
      else request.conflict(slot.entry);
    });
  }
}
