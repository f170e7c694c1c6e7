// What a store must hold after a fault: by key, the state last answered, or one begun since of which nothing is known.
import assert from 'node:assert/strict';
import { systemClock } from '../../src/base/clock.ts';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import type { Said } from './writer-process.ts';

export class Expectation {
  readonly #answered = new Map<string, string>();
  readonly #begun = new Map<string, string>();
  readonly #unknown = new Map<string, Set<string>>();
  #newest = 0;

  hear([word, key = '', revisionOrState = '', state = '']: Said): void {
    if (word === 'try') this.#begun.set(key, revisionOrState);
    if (word === 'failed') {
      const unknown = this.#unknown.get(key) ?? new Set();
      if (state === 'outcome-unknown') this.#unknown.set(key, unknown.add(this.#begun.get(key) ?? ''));
      this.#begun.delete(key);
    }
    if (word !== 'done') return;
    this.#answered.set(key, state);
    this.#begun.delete(key);
    this.#unknown.delete(key);
    this.#newest = Math.max(this.#newest, Number(revisionOrState));
  }

  async check(folder: string, when: string): Promise<void> {
    const store = await openEmbeddedStore({ folder, clock: systemClock });
    try {
      assert.ok((await store.status()).revision >= this.#newest, `${when}: the revision went back`);
      const { entries } = await store.list('/registry/');
      const found = new Map(entries.map((entry) => [entry.key, /=(\d+)>/.exec(entry.value)?.[1]]));
      for (const [key, answered] of this.#answered) {
        const state = found.get(key) ?? 'gone';
        const possible = [answered, this.#begun.get(key), ...(this.#unknown.get(key) ?? [])];
        assert.ok(possible.includes(state), `${when}: ${key} is ${state}, answered was ${answered}`);
      }
    } finally {
      await store.close();
    }
  }
}
