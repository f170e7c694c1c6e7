// The steps the contract's tests are told in.
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Change, type Entry, type Interest, type Revision, type Store, StoreError, type StoreErrorKind } from '../store.ts';

/** Declares a test that gets an empty store of its own. */
export type WithStore = (title: string, body: (store: Store) => Promise<void>) => unknown;

export const pods = '/registry/pods/';
export const key = `${pods}default/a`;

export async function created(store: Store, at: string, value: string): Promise<Entry> {
  const outcome = await store.create(at, value);
  assert.ok(outcome.kind === 'done', `${at} is free`);
  return outcome.entry;
}

export async function updated(store: Store, from: Entry, value: string): Promise<Entry> {
  const outcome = await store.update(from.key, value, from.modRevision);
  assert.ok(outcome.kind === 'done', `${from.key} is as expected`);
  return outcome.entry;
}

export async function deleted(store: Store, entry: Entry): Promise<void> {
  assert.equal((await store.delete(entry.key, entry.modRevision)).kind, 'done');
}

export async function refused(work: Promise<unknown>, kind: StoreErrorKind): Promise<void> {
  await assert.rejects(work, (error) => error instanceof StoreError && error.kind === kind);
}

export function keysOf(listing: { readonly entries: readonly Entry[] }): string[] {
  return listing.entries.map((entry) => entry.key);
}

export interface Follower {
  /** The first so many changes; fails when they do not come, and when one comes out of order. */
  first(count: number): Promise<Change[]>;
  readonly end: Promise<StoreError>;
}

export function follow(store: Store, prefix: string, from: Revision, interest?: Interest): Follower {
  const seen: Change[] = [];
  const end = new Promise<StoreError>((ended) => {
    const changes = (news: readonly Change[]) => {
      seen.push(...news);
    };
    store.watch(prefix, from, { changes, ended }, interest);
  });
  const first = async (count: number) => {
    await until(() => seen.length >= count);
    for (const [n, change] of seen.entries()) assert.ok(change.revision > (seen[n - 1]?.revision ?? from), 'revisions go up');
    return seen.slice(0, count);
  };
  return { first, end };
}

export async function until(condition: () => boolean): Promise<void> {
  for (let waited = 0; !condition(); waited += 5) {
    assert.ok(waited < 5000, 'it happens within five seconds');
    await sleep(5);
  }
}
