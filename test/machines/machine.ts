// A machine for tests, made from this one: network, root, host name, processes and control groups of its own. What it
// writes is in memory and goes with it. The repository and the real programs are there, read-only, where they are here.
import { execFile, spawn } from 'node:child_process';
import assert from 'node:assert/strict';
import { MachineProcess } from './machine-process.ts';
import { removeControlGroups } from './control-groups.ts';

export interface Said {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface How {
  readonly input?: string;
  readonly seconds?: number;
}

/** Whatever keeps a machine: a process by which it is entered. */
export interface Held {
  /** Undefined while there is none. */
  readonly pid: number | undefined;
  end(): Promise<void>;
}

export interface MachineParts {
  readonly name: string;
  readonly address: string;
  readonly controlGroup: string;
  readonly machineId: string;
  readonly held: Held;
}

/** Nothing can be run in it: it is down, or boots. */
export class NotUp extends Error {
  constructor(name: string) {
    super(`${name} is not up`);
  }
}

export class Machine {
  /** Its host name. */
  readonly name: string;
  readonly address: string;
  readonly machineId: string;
  /** Made by whoever needs it (see `makeControlGroups`), removed with the machine. */
  readonly controlGroup: string;
  readonly #held: Held;
  #started = 0;

  constructor({ name, address, machineId, controlGroup, held }: MachineParts) {
    this.name = name;
    this.address = address;
    this.machineId = machineId;
    this.controlGroup = controlGroup;
    this.#held = held;
  }

  /** Whether programs can be run in it: not while it boots. */
  get isUp(): boolean {
    return this.#held.pid !== undefined;
  }

  get #pid(): number {
    const { pid } = this.#held;
    if (pid === undefined) throw new NotUp(this.name);
    return pid;
  }

  /** The words that run a program in this machine. */
  #inside(words: readonly string[]): string[] {
    const enter = ['--target', `${this.#pid}`, '--mount', '--uts', '--ipc', '--net', '--pid', '--root', '--wd'];
    // Dies with the nsenter that waits for it.
    return [...enter, 'setpriv', '--pdeathsig', 'KILL', ...words];
  }

  /** The words that run a program of outside, with its files, in the network of this machine. */
  onlyItsNetwork(words: readonly string[]): readonly [string, ...string[]] {
    return ['nsenter', '--target', `${this.#pid}`, '--net', ...words];
  }

  /** Runs a program to its end, whatever the outcome. */
  say(words: readonly string[], { input = '', seconds = 60 }: How = {}): Promise<Said> {
    const options = { maxBuffer: 64 * 1024 * 1024, timeout: seconds * 1000, killSignal: 'SIGKILL' } as const;
    return new Promise((resolve) => {
      const child = execFile('nsenter', this.#inside(words), options, (error, stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
        resolve({ code, stdout, stderr: code === -1 ? `${stderr}${error?.message ?? ''}` : stderr });
      });
      child.stdin?.on('error', () => undefined);
      child.stdin?.end(input);
    });
  }

  /** What the program printed; it must have gone well. */
  async run(words: readonly string[], how: How = {}): Promise<string> {
    const { code, stdout, stderr } = await this.say(words, how);
    assert.equal(code, 0, `${this.name}: ${words.join(' ')}\n${stdout}${stderr}`);
    return stdout;
  }

  /** Starts a program that goes on. */
  spawn(words: readonly string[]): MachineProcess {
    const note = `/run/started-${(this.#started += 1)}`;
    const typed = ['sh', '-c', `echo $$ > ${note} && exec "$@"`, 'sh', ...words];
    const child = spawn('nsenter', this.#inside(typed), { stdio: ['ignore', 'pipe', 'pipe'] });
    // The signal is for the program itself, not for the nsenter that waits for it.
    const signal = async (name: NodeJS.Signals): Promise<void> => {
      await this.say(['sh', '-c', `kill -${name.replace('SIG', '')} "$(cat ${note})"`]);
    };
    return new MachineProcess(child, signal);
  }

  read(path: string): Promise<string> {
    return this.run(['cat', path]);
  }

  /** With the folders it needs. */
  async write(path: string, text: string, mode = '644'): Promise<void> {
    const script = 'mkdir -p "$(dirname "$1")" && cat > "$1" && chmod "$2" "$1"';
    await this.run(['sh', '-c', script, 'sh', path, mode], { input: text });
  }

  /** Ends every process in it and takes everything away. */
  async down(): Promise<void> {
    await this.#held.end();
    await removeControlGroups(this.controlGroup);
  }
}
