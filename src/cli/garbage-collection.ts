// How V8 collects the garbage of a process that is a server and nothing else. Its flags are set when the process already runs,
// since no way to start it (node, npm, a service) has to know of them; what V8 reads there, it reads at every collection.
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

const enoughBytes = 16 * 1024 * 1024;
const lookMilliseconds = 100;

const youngBytes = (): number => getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')?.space_size ?? 0;

export function tuneGarbageCollection(): void {
  // So small a young generation is swept sooner by one thread than shared out among four, which together take twice as long.
  setFlagsFromString('--no-parallel-scavenge');
  boundYoungGeneration();
}

/**
 * V8 lets its youngest generation grow to 128 MB on a large machine, all of it resident, though what a request leaves behind
 * dies young enough for a fraction.
 */
function boundYoungGeneration(): void {
  const looking = setInterval(() => {
    if (youngBytes() < enoughBytes) return;
    setFlagsFromString('--semi-space-growth-factor=1');
    clearInterval(looking);
  }, lookMilliseconds);
  looking.unref();
}
