// The front door, and the entry of the bundle. It imports nothing that an old Node could not load, so that such a Node
// gets one clear line; everything else comes by dynamic import. In the bundle the store's worker thread loads this same
// file and is sent on to its own room.
import { isMainThread, workerData } from 'node:worker_threads';
import { isAtLeast, oldestNode } from '../base/version.ts';
import { quietExperimentalWarnings } from './quiet-warnings.ts';

quietExperimentalWarnings();
if (isMainThread) {
  if (isAtLeast(process.versions.node, oldestNode)) {
    const { run } = await import('./run.ts');
    const code = await run(process.argv.slice(2));
    // A start that failed may have left a thread or a port open; nobody waits for them.
    if (code !== 0) process.exit(code);
  } else {
    const { refuseOldNode } = await import('./old-node.ts');
    process.exitCode = refuseOldNode();
  }
} else if (isStoreWork(workerData)) {
  const { runStoreWorker } = await import('../store/embedded/worker.ts');
  runStoreWorker();
}

function isStoreWork(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'room' in data && data.room === 'store';
}
