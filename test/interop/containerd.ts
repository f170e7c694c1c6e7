// A real containerd with folders of its own, that nobody else on this machine sees.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../muster-process.ts';

export const withoutContainerd = (): string | undefined => {
  if (process.getuid?.() !== 0) return 'containerd needs root';
  return spawnSync('containerd', ['--version']).status === 0 ? undefined : 'no containerd in PATH';
};

const network = {
  cniVersion: '0.4.0',
  name: 'test',
  plugins: [{ type: 'bridge', bridge: 'cni-test', ipam: { type: 'host-local', subnet: '10.88.0.0/16' } }],
};

export class Containerd {
  readonly socket: string;
  readonly #folder: string;
  #child: ChildProcess | undefined;

  constructor(folder: string) {
    this.#folder = join(folder, 'containerd');
    this.socket = join(this.#folder, 'c.sock');
  }

  async start(): Promise<void> {
    mkdirSync(join(this.#folder, 'cni'), { recursive: true });
    const config = join(this.#folder, 'config.toml');
    const path = (name: string): string => JSON.stringify(join(this.#folder, name));
    writeFileSync(
      config,
      `version = 2
root = ${path('root')}
state = ${path('state')}
[grpc]
  address = ${path('c.sock')}
[ttrpc]
  address = ${path('c.sock.ttrpc')}
[plugins."io.containerd.grpc.v1.cri".cni]
  bin_dir = "/usr/lib/cni"
  conf_dir = ${path('cni')}
`,
    );
    this.#child = spawn('containerd', ['--config', config], { stdio: 'ignore' });
    await until('containerd listens', () => existsSync(this.socket));
  }

  addNetwork(): void {
    writeFileSync(join(this.#folder, 'cni', '10-test.conflist'), JSON.stringify(network));
  }

  stop(): Promise<void> {
    const child = this.#child;
    if (child?.exitCode !== null || child.signalCode !== null) return Promise.resolve();
    return new Promise((resolve) => {
      child.once('close', () => resolve());
      child.kill('SIGKILL');
    });
  }
}
