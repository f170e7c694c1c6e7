// Opens the store that lives in this process: starts its thread, which takes the folder and reads the log, and rebuilds
// memory from what it reads.
import type { Clock } from '../../base/clock.ts';
import { Memory } from '../memory/memory.ts';
import type { Store } from '../store.ts';
import { storeFiles } from './folder.ts';
import { type Expiring, OpenStore } from './open-store.ts';
import { type StoreProblem, toMachineError } from './problem.ts';
import { reasonOf } from './refusal.ts';
import { replayRows } from './replay.ts';
import { startStoreThread, type StoreThread } from './store-thread.ts';
import type { FromThread } from './thread-messages.ts';
import type { Write } from './write.ts';

export interface EmbeddedStoreOptions {
  /** Made when it is not there. */
  readonly folder: string;
  readonly clock: Clock;
  /** How long history is kept: between one and two of these. 0 keeps all that fits in `historyBytes`. */
  readonly compactionIntervalSeconds?: number | undefined;
  /** How much history is kept at most, in memory and (with its rows not yet swept) on the disk. */
  readonly historyBytes?: number | undefined;
}

const defaultCompactionIntervalSeconds = 300;
const defaultHistoryBytes = 64 * 1024 * 1024;

/** Rejects with a MachineError that says what stands in the way and how to get it out. */
export async function openEmbeddedStore(options: EmbeddedStoreOptions): Promise<Store> {
  const { folder, clock } = options;
  const memory = new Memory<Write>();
  const expiring: Expiring[] = [];
  const thread = await replay(folder, memory, expiring);
  const store = new OpenStore({
    memory,
    thread,
    clock,
    compactionIntervalSeconds: options.compactionIntervalSeconds ?? defaultCompactionIntervalSeconds,
    historyBytes: options.historyBytes ?? defaultHistoryBytes,
  });
  for (const { at, entry } of expiring) store.expireAt(at, entry);
  return store;
}

function replay(folder: string, memory: Memory<Write>, expiring: Expiring[]): Promise<StoreThread> {
  return new Promise((resolve, reject) => {
    const refuse = (problem: StoreProblem, cause?: unknown) => {
      reject(toMachineError(problem, cause));
    };
    const damaged = (problem: string) => {
      refuse({ id: 'store-damaged', args: { file: storeFiles(folder).database, problem } });
      thread.send({ kind: 'close' });
    };
    const hear = (message: FromThread) => {
      switch (message.kind) {
        case 'opening':
          memory.history.compact(message.compactedRevision);
          break;
        case 'rows': {
          const problem = replayRows(memory, message.rows, (at, entry) => expiring.push({ at, entry }));
          if (problem !== undefined) damaged(problem);
          break;
        }
        case 'open':
          memory.revision = Math.max(memory.revision, memory.history.compactedRevision);
          resolve(thread);
          break;
        case 'refused':
          refuse(message.problem);
          break;
        default:
          // What it says after damage was found and it was told to close.
          break;
      }
    };
    const ended = (cause: unknown) => {
      refuse({ id: 'store-unusable', args: { path: folder, problem: `its thread ended: ${reasonOf(cause)}` } }, cause);
    };
    const thread = startStoreThread(folder, { heard: hear, ended });
  });
}
