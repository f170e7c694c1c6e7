// What every backend of store.ts must do. A backend's test calls `storeContract` with a way to open an empty store.
import { describe, test } from 'node:test';
import { closeContract, historyContract } from './contract/history.suite.ts';
import { readsContract } from './contract/reads.suite.ts';
import type { WithStore } from './contract/steps.fixture.ts';
import { watchesContract } from './contract/watches.suite.ts';
import { writesContract } from './contract/writes.suite.ts';
import type { Store } from './store.ts';

export interface TestedStore {
  readonly store: Store;
  /** Closes the store and removes what it left. */
  dispose(): Promise<void>;
}

export type OpenTestedStore = () => Promise<TestedStore>;

export function storeContract(name: string, open: OpenTestedStore): void {
  const withStore: WithStore = (title, body) =>
    test(title, async () => {
      const { store, dispose } = await open();
      try {
        await body(store);
      } finally {
        await dispose();
      }
    });

  describe(`${name} store`, () => {
    describe('writes', { concurrency: 8 }, () => {
      writesContract(withStore);
    });
    describe('reads', { concurrency: 8 }, () => {
      readsContract(withStore);
    });
    describe('watches', { concurrency: 8 }, () => {
      watchesContract(withStore);
    });
    describe('history', { concurrency: 8 }, () => {
      historyContract(withStore);
    });
    describe('close', { concurrency: 8 }, () => {
      closeContract(withStore);
    });
  });
}
