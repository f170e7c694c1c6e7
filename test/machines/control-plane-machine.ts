// `muster server` on a machine of its own, on either store, and what its administrator types there.
import type { Kubectl } from '../interop/kubectl.ts';
import { program, until } from '../muster-process.ts';
import { AdminKubectls, type ControlPlane } from './control-plane.ts';
import type { Machine } from './machine.ts';
import type { MachineProcess } from './machine-process.ts';
import type { Site } from './site.ts';

export type StoreName = 'embedded' | 'etcd';

const dataDir = '/var/lib/muster';
const etcdUrl = 'http://127.0.0.1:2379';

export interface ControlPlaneOptions {
  readonly store?: StoreName;
  /** The kubeadm it is told of. */
  readonly kubeadm?: string;
  /** More words for `muster server`. */
  readonly words?: readonly string[];
}

export class ControlPlaneMachine implements ControlPlane {
  readonly machine: Machine;
  readonly url: string;
  readonly #words: readonly string[];
  readonly pkiFolder = `${dataDir}/pki`;
  readonly #kubectls: AdminKubectls;
  #server: MachineProcess;

  private constructor(machine: Machine, words: readonly string[]) {
    this.machine = machine;
    this.url = `https://${machine.address}:6443`;
    this.#words = words;
    this.#kubectls = new AdminKubectls(machine, () => this.adminKubeconfig());
    this.#server = this.#start();
  }

  static async start(site: Site, name: string, options: ControlPlaneOptions = {}): Promise<ControlPlaneMachine> {
    const { store = 'embedded', kubeadm = '1.20', words = [] } = options;
    const machine = await site.machine(name);
    const onEtcd = store === 'etcd';
    if (onEtcd) {
      const etcd = machine.spawn(['etcd', '--data-dir', '/var/lib/etcd', '--log-level', 'error', '--unsafe-no-fsync']);
      await until('etcd is healthy', async () => {
        if (!etcd.isRunning) throw new Error(`etcd ended: ${etcd.said}`);
        return (await machine.say(['curl', '-sf', `${etcdUrl}/health`])).code === 0;
      });
    }
    const more = onEtcd ? ['--store', 'etcd', '--etcd-servers', etcdUrl] : [];
    const started = new ControlPlaneMachine(machine, ['--kubeadm-version', kubeadm, '--cluster-cidr', '10.244.0.0/16', ...more, ...words]);
    await started.#ready();
    return started;
  }

  #start(words: readonly string[] = []): MachineProcess {
    const place = ['--data-dir', dataDir, '--listen', `${this.machine.address}:6443`];
    return this.machine.spawn([process.execPath, program, 'server', ...place, '--log-format', 'json', ...this.#words, ...words]);
  }

  #ready(): Promise<void> {
    return until('the server is ready', () => {
      if (!this.#server.isRunning) throw new Error(`muster server ended: ${this.#server.said}`);
      return this.#server.said.includes('"event":"ready"');
    });
  }

  /** What the server of now has logged. */
  get said(): string {
    return this.#server.said;
  }

  async residentMegabytes(): Promise<number> {
    const rows = (await this.machine.run(['ps', '-e', '-o', 'rss=,args='])).split('\n');
    const row = rows.find((each) => each.includes(`${program} server`)) ?? '';
    return Math.round(Number.parseInt(row, 10) / 1024);
  }

  /** kill -9, and the same command again, with these words more. */
  async restart(words: readonly string[] = []): Promise<void> {
    await this.#server.kill('SIGKILL');
    this.#server = this.#start(words);
    await this.#ready();
  }

  /** Runs `muster WORDS` where the server is, and gives what it printed. */
  muster(...words: readonly string[]): Promise<string> {
    return this.machine.run([process.execPath, program, ...words, '--data-dir', dataDir]);
  }

  async token(...words: readonly string[]): Promise<string> {
    return (await this.muster('token', 'create', ...words)).trim().split('\n').at(-1) ?? '';
  }

  /** The command that makes a machine join. */
  joinCommand(...words: readonly string[]): Promise<string> {
    return this.token('--print-join-command', ...words);
  }

  adminKubeconfig(): Promise<string> {
    return this.machine.read(`${dataDir}/admin.kubeconfig`);
  }

  kubectl(version?: string): Promise<Kubectl> {
    return this.#kubectls.of(version);
  }

  /** The machine itself goes with its site. */
  close(): void {
    this.#kubectls.close();
  }
}
