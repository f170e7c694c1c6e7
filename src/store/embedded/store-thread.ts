// Starts the store's thread and hears what it says.
//
// From source the thread runs worker-entry.ts. In dist/ that program is a text inside the bundle (tools/bundle.ts builds
// worker-entry.ts first, as CommonJS, and defines MUSTER_STORE_WORKER as what came out): 10 KB instead of all of Muster
// once more, which costs 7 MB and 25 ms. A bundle without the text loads itself again; its entry (src/cli/main.ts) must
// then look at `workerData.room` first and, finding 'store', call `runStoreWorker()` and nothing else.
import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FromThread, StoreThreadData, ToThread } from './thread-messages.ts';

declare const MUSTER_STORE_WORKER: string | undefined;

export interface StoreThread {
  send(message: ToThread): void;
  /** From now on these hear, and no others. */
  listen(ears: StoreThreadEars): void;
  /** Fulfilled when the thread has ended. */
  readonly ended: Promise<void>;
}

export interface StoreThreadEars {
  readonly heard: (message: FromThread) => void;
  /** The thread ended; `cause` is what killed it, if anything did. */
  readonly ended: (cause: unknown) => void;
}

export function startStoreThread(folder: string, firstEars: StoreThreadEars): StoreThread {
  let ears = firstEars;
  const data: StoreThreadData = { room: 'store', folder };
  const text = typeof MUSTER_STORE_WORKER === 'string' ? MUSTER_STORE_WORKER : undefined;
  const worker = new Worker(text ?? threadEntry(import.meta.url), {
    eval: text !== undefined,
    name: 'store',
    workerData: data,
    // Rows pass through and are not kept, so the young generation need not be large; the limit is for the largest batch.
    resourceLimits: { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 256 },
    // node:sqlite is called experimental before Node 24.
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  let cause: unknown;
  worker.on('message', (message: FromThread) => {
    ears.heard(message);
  });
  worker.on('error', (error) => {
    cause = error;
  });
  const ended = new Promise<void>((resolve) => {
    worker.on('exit', () => {
      ears.ended(cause);
      resolve();
    });
  });
  return {
    send: (message) => {
      worker.postMessage(message);
    },
    listen: (newEars) => {
      ears = newEars;
    },
    ended,
  };
}

function threadEntry(self: string): URL {
  if (self.endsWith('.ts')) return new URL('./worker-entry.ts', self);
  return basename(new URL(self).pathname) === 'index.mjs' ? new URL('./muster.mjs', self) : new URL(self);
}
