// What processes have cost so far, by the kernel's account.
import { readFileSync } from 'node:fs';

const millisecondsPerTick = 10;

const cpuOf = (pid: number): number => {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * millisecondsPerTick;
};

const residentOf = (pid: number): number => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

export const cpuMilliseconds = (pids: readonly number[]): number => pids.reduce((sum, pid) => sum + cpuOf(pid), 0);

export const residentMegabytes = (pids: readonly number[]): number => pids.reduce((sum, pid) => sum + residentOf(pid), 0);

/** CPU that `work` made the processes spend, per operation. */
export const costPer = async (pids: readonly number[], operations: number, work: () => Promise<void>): Promise<number> => {
  const before = cpuMilliseconds(pids);
  await work();
  // What is still being written off after the last answer belongs to it.
  await new Promise((later) => setTimeout(later, 200));
  return (cpuMilliseconds(pids) - before) / operations;
};
