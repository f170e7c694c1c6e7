// A machine that a real systemd has booted: its first process is another one after every reboot.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import type { HeldProcess } from './held-process.ts';

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly name: string;
}

const processOf = (pid: string): Process[] => {
  try {
    const [, name = '', parent] = /^\d+ \((.*)\) \S (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return [{ pid: Number(pid), parent: Number(parent), name }];
  } catch {
    // Gone in the meantime.
    return [];
  }
};

export class Booted {
  readonly #held: HeldProcess;

  constructor(held: HeldProcess) {
    this.#held = held;
  }

  /** Of its systemd, when that can be spoken to. */
  get pid(): number | undefined {
    const all = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap(processOf);
    const nspawn = all.find(({ parent, name }) => parent === this.#held.pid && name === 'systemd-nspawn');
    const first = all.find(({ parent, name }) => parent === nspawn?.pid && name === 'systemd');
    return first !== undefined && existsSync(`/proc/${first.pid}/root/run/systemd/private`) ? first.pid : undefined;
  }

  end(): Promise<void> {
    return this.#held.end();
  }
}
