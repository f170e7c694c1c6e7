// What the store's thread runs; see store-thread.ts.
import { runStoreWorker } from './worker.ts';

runStoreWorker();
