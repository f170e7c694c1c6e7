// Runs writer.ts under strace, and reads what it said from the trace itself: there every answer stands in its place
// among the writes and syncs.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock } from '../../src/base/clock.ts';
import { openEmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import { type CallMoment, readTrace, straceWords } from './system-calls.ts';
import { type Place, type Said, startWriter } from './writer-process.ts';
import type { WriterTask } from './writer.ts';

/** A store that was opened and closed once, so that its first files are there and durable. */
export async function makeStore(place: Place): Promise<string> {
  const folder = join(place.folder, 'store');
  mkdirSync(folder, { mode: 0o700 });
  await (await openEmbeddedStore({ folder, clock: systemClock })).close();
  return folder;
}

export async function traceWriter(place: Place, task: WriterTask): Promise<CallMoment[]> {
  const trace = join(place.folder, 'trace');
  const { ended } = startWriter(place, task, () => undefined, [...straceWords, '-o', trace]);
  assert.equal(await ended, 0);
  return readTrace(trace);
}

/** What the writer says at this moment; undefined when it does something else. */
export function saidAt({ kind, call }: CallMoment): Said | undefined {
  if (kind !== 'begin' || call.name !== 'write' || call.descriptor !== 1) return undefined;
  return call.data.toString('latin1').trimEnd().split(' ');
}
