// A store that keeps a whole copy of its state at every revision, for comparison.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Entry, Revision, Store } from '../store.ts';
import { follow } from './steps.fixture.ts';

interface RandomWrite {
  readonly name: string;
  readonly act: 'create' | 'update' | 'delete';
  readonly value: string;
}

export const randomWrite: fc.Arbitrary<RandomWrite> = fc.record({
  name: fc.constantFrom('a', 'b', 'c', 'a-', 'a/x', 'b/y'),
  act: fc.constantFrom('create', 'update', 'delete'),
  value: fc.string({ maxLength: 5 }),
});

/** The model keeps a whole copy of the state at every revision. */
export async function agreesWithModel(store: Store, writes: readonly RandomWrite[]): Promise<void> {
  const prefix = `/registry/model/`;
  const begin = await store.list(prefix);
  const state = new Map(begin.entries.map((entry) => [entry.key, entry]));
  const states = [{ revision: begin.revision, entries: sorted(state) }];
  for (const write of writes) {
    const revision = await applyToModel(store, state, { ...write, name: prefix + write.name });
    if (revision !== undefined) states.push({ revision, entries: sorted(state) });
  }
  for (const { revision, entries } of states) {
    assert.deepEqual(await store.list(prefix, { revision }), { entries, revision, remaining: 0 });
    const after = entries[Math.floor(entries.length / 2)]?.key;
    const page = await store.list(prefix, { revision, after, limit: 2 });
    const rest = entries.filter((entry) => after === undefined || entry.key > after);
    assert.deepEqual(page, { entries: rest.slice(0, 2), revision, remaining: Math.max(0, rest.length - 2) });
  }
  const middle = Math.floor(states.length / 2);
  const expected = states.slice(middle + 1).map((each) => each.revision);
  const seen = await follow(store, prefix, states[middle]?.revision ?? 0).first(expected.length);
  assert.deepEqual(
    seen.map((change) => change.revision),
    expected,
  );
}

async function applyToModel(store: Store, state: Map<string, Entry>, { name, act, value }: RandomWrite): Promise<Revision | undefined> {
  const known = state.get(name);
  if (act === 'delete') {
    const outcome = await store.delete(name, known?.modRevision ?? 1);
    assert.equal(outcome.kind, known === undefined ? 'conflict' : 'done');
    state.delete(name);
    return outcome.kind === 'done' ? outcome.revision : undefined;
  }
  const outcome = act === 'create' ? await store.create(name, value) : await store.update(name, value, known?.modRevision ?? 1);
  assert.equal(outcome.kind, (act === 'create') === (known === undefined) ? 'done' : 'conflict');
  if (outcome.kind === 'conflict') return undefined;
  state.set(name, outcome.entry);
  return outcome.entry.modRevision;
}

function sorted(state: ReadonlyMap<string, Entry>): Entry[] {
  return [...state.values()].sort((one, other) => (one.key < other.key ? -1 : 1));
}
