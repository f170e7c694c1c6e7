// How V8 collects the garbage of a process that is one thing and nothing else: a server, a fleet of nodes, a reader of logs. Its
// flags are set when the process already runs, since no way to start it (node, npm, a service) has to know of them; what V8 reads
// there, it reads at every collection.
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** For the young generation of a small server; a large one has a part of its heap, so that it is not swept at every turn. */
const enoughBytes = 16 * 1024 * 1024;
const partOfHeap = 16;
const lookMilliseconds = 100;

const mayGrow = (): boolean => {
  let [young, whole] = [0, 0];
  for (const { space_name: name, space_size: size } of getHeapSpaceStatistics()) {
    if (name === 'new_space') young = size;
    whole += size;
  }
  return young < Math.max(enoughBytes, whole / partOfHeap);
};

export function tuneGarbageCollection(): void {
  // So small a young generation is swept sooner by one thread than shared out among four, which together take twice as long.
  setFlagsFromString('--no-parallel-scavenge');
  boundYoungGeneration();
}

/** For a program that reads one heap of text and ends: what a line leaves behind dies at once, however many there are. */
export function keepYoungGenerationSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}

/**
 * V8 lets its youngest generation grow to 128 MB on a large machine, all of it resident, though what a request leaves behind
 * dies young enough for a fraction.
 */
function boundYoungGeneration(): void {
  let growing = true;
  const looking = setInterval(() => {
    if (mayGrow() === growing) return;
    growing = !growing;
    setFlagsFromString(`--semi-space-growth-factor=${growing ? 2 : 1}`);
  }, lookMilliseconds);
  looking.unref();
}
