// Writers that remember what they were told, and a watcher that must have seen exactly that.
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Change, type Revision, type Store, StoreError } from '../../src/store/store.ts';

const prefix = '/registry/ledger/';

export class Ledger {
  readonly #store: Store;
  /** By key: the revision and value last acknowledged. */
  readonly #acknowledged = new Map<string, { revision: Revision; value: string }>();
  readonly #revisions = new Set<Revision>();
  readonly #seen: Change[] = [];
  #ended: StoreError | undefined;
  #writing = true;
  unknown = 0;
  unavailable = 0;

  constructor(store: Store) {
    this.#store = store;
  }

  get acknowledged(): number {
    return this.#revisions.size;
  }

  async begin(writers: number): Promise<{ end(): Promise<void> }> {
    const { revision } = await this.#store.status();
    this.#store.watch(prefix, revision, {
      changes: (changes) => this.#seen.push(...changes),
      ended: (reason) => (this.#ended = reason),
    });
    const running = Array.from({ length: writers }, (_, n) => this.#write(`${prefix}w${n}`));
    const end = async (): Promise<void> => {
      this.#writing = false;
      await Promise.all(running);
    };
    return { end };
  }

  async #write(key: string): Promise<void> {
    for (let n = 0; this.#writing; n++) {
      try {
        const { entry } = await this.#store.get(key);
        const value = String(n);
        const outcome =
          entry === undefined ? await this.#store.create(key, value) : await this.#store.update(key, value, entry.modRevision);
        // A write whose fate was open may have come in between.
        if (outcome.kind === 'conflict') continue;
        this.#acknowledged.set(key, { revision: outcome.entry.modRevision, value });
        this.#revisions.add(outcome.entry.modRevision);
      } catch (error) {
        if (!(error instanceof StoreError)) throw error;
        if (error.kind === 'outcome-unknown') this.unknown++;
        else if (error.kind === 'unavailable') this.unavailable++;
        else throw error;
        await sleep(20);
      }
    }
  }

  /** Every acknowledged write is there or was written over later, and the watch saw each change once and in order. */
  async check(): Promise<void> {
    const { entries, revision } = await this.#store.list(prefix);
    for (const [key, { revision: told, value }] of this.#acknowledged) {
      const entry = entries.find((each) => each.key === key);
      assert.ok(entry !== undefined && entry.modRevision >= told, `${key} is at ${entry?.modRevision}, and ${told} was acknowledged`);
      if (entry.modRevision === told) assert.equal(entry.value, value);
    }
    for (let waited = 0; (this.#seen.at(-1)?.revision ?? 0) < Math.max(...entries.map((each) => each.modRevision)); waited += 10) {
      assert.ok(waited < 5_000, `the watch reaches ${revision}`);
      await sleep(10);
    }
    assert.equal(this.#ended, undefined);
    const seen = new Set(this.#seen.map((change) => change.revision));
    assert.equal(seen.size, this.#seen.length, 'no change twice');
    for (const each of this.#revisions) assert.ok(seen.has(each), `the watch missed ${each}`);
    const last = new Map<string, Revision>();
    for (const change of this.#seen) {
      if (change.kind !== 'put') continue;
      assert.equal(change.previous?.modRevision, last.get(change.entry.key), 'each change follows the one before');
      last.set(change.entry.key, change.revision);
    }
  }
}
