// A machine in memory, for repairs: files, links, units. It can be told to die at any touch, as a power cut would have it.
import type { Ground } from './ground.ts';

export class PowerCut extends Error {}

export interface MemoryMachine {
  readonly files: Map<string, string>;
  readonly links: Map<string, string>;
  readonly active: Set<string>;
  readonly enabled: Set<string>;
  readonly ran: string[];
}

export const memoryMachine = (files: Readonly<Record<string, string>> = {}): MemoryMachine => ({
  files: new Map(Object.entries(files)),
  links: new Map(),
  active: new Set(),
  enabled: new Set(),
  ran: [],
});

const units = (machine: MemoryMachine, words: readonly string[]): number => {
  const [action = '', last = ''] = [words[0], words.at(-1)];
  if (action === 'is-active') return machine.active.has(last) ? 0 : 3;
  if (action === 'is-enabled') return machine.enabled.has(last) ? 0 : 1;
  if (action === 'start' || action === 'restart') machine.active.add(last);
  if (action === 'stop') machine.active.delete(last);
  if (action === 'enable') machine.enabled.add(last);
  if (action === 'disable') machine.enabled.delete(last);
  return 0;
};

/** `touches`: how many changes it makes before the power goes. */
export const memoryGround = (machine: MemoryMachine, touches = Number.POSITIVE_INFINITY): Ground => {
  let left = touches;
  const touch = (): void => {
    if (left <= 0) throw new PowerCut();
    left -= 1;
  };
  return {
    readFile: (path) => machine.files.get(path),
    modeOf: (path) => (machine.files.has(path) ? 0o600 : undefined),
    writeFile: (path, text) => {
      touch();
      machine.files.set(path, text);
    },
    remove: (path) => {
      touch();
      machine.files.delete(path);
      machine.links.delete(path);
    },
    readLink: (path) => machine.links.get(path),
    link: (target, path) => {
      touch();
      machine.links.set(path, target);
    },
    move: (from, to) => {
      touch();
      const text = machine.files.get(from);
      if (text !== undefined) machine.files.set(to, text);
      machine.files.delete(from);
    },
    exists: (path) => machine.files.has(path) || machine.links.has(path),
    hostName: () => machine.files.get('/etc/hostname') ?? '',
    run: (program, words) => {
      touch();
      machine.ran.push([program, ...words].join(' '));
      if (program === 'hostnamectl') machine.files.set('/etc/hostname', words.at(-1) ?? '');
      return Promise.resolve({ status: program === 'systemctl' ? units(machine, words) : 0, said: '' });
    },
  };
};
