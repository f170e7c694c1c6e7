// A site: machines on one network that nothing else can reach. Several sites of several test processes stand side by side
// with the same addresses, each in namespaces without names.
import { execFile, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { Booted } from './booted.ts';
import { makeControlGroups, removeAbandonedControlGroups } from './control-groups.ts';
import { until } from '../muster-process.ts';
import { HeldProcess } from './held-process.ts';
import { type Held, Machine } from './machine.ts';

const here = import.meta.dirname;
const repository = dirname(dirname(here));
const prefix = 'mst';
const network = '10.78.0';
const peers = process.env['PEERS'] ?? '';
const ask = promisify(execFile);

/** Why there are no machines here; undefined when there are. */
export const withoutMachines = (): string | undefined => {
  if (process.getuid?.() !== 0) return 'machines of their own need root';
  const wanted = ['unshare', 'nsenter', 'setpriv', 'ip'];
  const missing = wanted.filter((program) => spawnSync(program, ['-V']).error !== undefined);
  if (missing.length > 0) return `not installed: ${missing.join(', ')} (apt-get install util-linux iproute2)`;
  const { status } = spawnSync('unshare', ['--mount', '--net', '--pid', '--uts', '--ipc', '--fork', 'true']);
  return status === 0 ? undefined : 'this machine does not let us make namespaces';
};

export interface MachineOptions {
  /** Random unless given: clones have the same. */
  readonly machineId?: string;
}

interface Kind {
  readonly script: string;
  /** For the script, before the folders to show. */
  readonly words: readonly string[];
  /** By which process it is entered. */
  readonly entered: (held: HeldProcess) => Held;
}

export class Site {
  /** Sites of one process stand side by side, and control groups are of all machines alike. */
  static #sites = 0;
  readonly #site = (Site.#sites += 1);
  readonly #switch: HeldProcess;
  readonly #machines = new Set<Machine>();
  #count = 0;

  private constructor(held: HeldProcess) {
    this.#switch = held;
  }

  static async open(): Promise<Site> {
    await removeAbandonedControlGroups(prefix);
    const words = ['--net', '--fork', '--kill-child', 'bash', join(here, 'switch-init.sh'), `${network}.1/24`];
    const { held, up } = await HeldProcess.start('unshare', words);
    await up;
    return new Site(held);
  }

  /** With what stands on it from the beginning; closed again when that does not come about. */
  static async openWith<Ground>(furnish: (site: Site) => Promise<Ground>): Promise<Ground> {
    const site = await Site.open();
    try {
      return await furnish(site);
    } catch (error) {
      await site.close();
      throw error;
    }
  }

  /** A new machine with this host name. */
  machine(name: string, { machineId = randomUUID().replaceAll('-', '') }: MachineOptions = {}): Promise<Machine> {
    return this.#machine(name, machineId, () => ({ script: 'machine-init.sh', words: [], entered: (held) => held }));
  }

  /** A new machine on which a copy of this Debian boots. */
  async booted(name: string, debian: string): Promise<Machine> {
    const machineId = randomUUID().replaceAll('-', '');
    return this.#machine(name, machineId, (controlGroup) => {
      makeControlGroups(controlGroup);
      return { script: 'systemd-init.sh', words: [debian, controlGroup], entered: (held) => new Booted(held) };
    });
  }

  async #machine(name: string, machineId: string, kindOf: (controlGroup: string) => Kind): Promise<Machine> {
    const number = (this.#count += 1);
    const address = `${network}.${10 + number}`;
    const controlGroup = `${prefix}-${process.pid}-${this.#site}-${number}-${name}`;
    const { script, words, entered } = kindOf(controlGroup);
    const shown = [repository, dirname(process.execPath), ...(peers === '' ? [] : [peers])];
    const own = ['--mount', '--net', '--pid', '--uts', '--ipc', '--fork', '--kill-child'];
    const { held, up } = await HeldProcess.start('unshare', [...own, 'bash', join(here, script), name, machineId, ...words, ...shown]);
    const machine = new Machine({ name, address, machineId, controlGroup, held: entered(held) });
    this.#machines.add(machine);
    await this.#plugIn(held.pid, `p${number}`, `${address}/24`);
    await up;
    await until('the machine can be entered', () => machine.isUp, 60);
    await machine.write('/etc/hosts', `127.0.0.1 localhost\n${address} ${name}\n`);
    return machine;
  }

  async #plugIn(pid: number, port: string, address: string): Promise<void> {
    const onSwitch = ['--target', `${this.#switch.pid}`, '--net', 'ip'];
    const onMachine = ['--target', `${pid}`, '--net', 'ip'];
    for (const words of [
      [...onSwitch, 'link', 'add', port, 'type', 'veth', 'peer', 'name', 'eth0', 'netns', `${pid}`],
      [...onSwitch, 'link', 'set', port, 'master', 'br0', 'up'],
      [...onMachine, 'link', 'set', 'lo', 'up'],
      [...onMachine, 'address', 'add', address, 'dev', 'eth0'],
      [...onMachine, 'link', 'set', 'eth0', 'up'],
      [...onMachine, 'route', 'add', 'default', 'via', `${network}.1`],
    ]) {
      await ask('nsenter', words);
    }
  }

  /** Takes all machines down, and the network. */
  async close(): Promise<void> {
    const outcomes = await Promise.allSettled([...this.#machines].map((machine) => machine.down()));
    await this.#switch.end();
    const failure = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failure !== undefined) throw failure.reason;
  }
}
