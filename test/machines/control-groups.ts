// The control groups of a machine's kubelet and pods: the one thing that outlives its namespaces.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const mount = '/sys/fs/cgroup';
const wanted = ['cpu', 'cpuacct', 'cpuset', 'memory', 'pids', 'systemd', 'unified', 'devices', 'freezer', 'blkio', 'hugetlb'];

/** One with version 2, one per controller with version 1. */
const hierarchies = (): string[] =>
  existsSync(join(mount, 'cgroup.controllers')) ? [mount] : wanted.map((name) => join(mount, name)).filter((path) => existsSync(path));

const errorCode = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

export const makeControlGroups = (name: string): void => {
  for (const hierarchy of hierarchies()) {
    const group = join(hierarchy, name);
    mkdirSync(group, { recursive: true });
    for (const file of ['cpuset.cpus', 'cpuset.mems']) {
      // A group of version 1 has no processors until it is given some.
      if (hierarchy.endsWith('/cpuset')) writeFileSync(join(group, file), readFileSync(join(hierarchy, file)));
    }
  }
};

const removeTree = (group: string): void => {
  for (const entry of readdirSync(group, { withFileTypes: true })) if (entry.isDirectory()) removeTree(join(group, entry.name));
  rmdirSync(group);
};

/** Groups are busy for a moment after their processes were killed. */
export const removeControlGroups = async (name: string): Promise<void> => {
  for (const hierarchy of hierarchies()) {
    for (let tries = 50; existsSync(join(hierarchy, name)); tries--) {
      try {
        removeTree(join(hierarchy, name));
      } catch (error) {
        if (tries === 0 || !['EBUSY', 'ENOENT', 'ENOTEMPTY'].includes(String(errorCode(error)))) throw error;
        await sleep(100);
      }
    }
  }
};

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    if (errorCode(error) === 'ESRCH') return false;
    throw error;
  }
};

/** Groups are named PREFIX-PID-…: those of test processes that were killed are removed by the next one. */
export const removeAbandonedControlGroups = async (prefix: string): Promise<void> => {
  const names = new Set(hierarchies().flatMap((hierarchy) => readdirSync(hierarchy)));
  for (const name of names) {
    const [start, pid] = name.split('-');
    if (start === prefix && /^\d+$/.test(pid ?? '') && !isAlive(Number(pid))) await removeControlGroups(name);
  }
};
