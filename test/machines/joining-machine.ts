// A machine that joins with real programs: containerd, kubeadm and kubelet, of the folder that PEERS names.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../muster-process.ts';
import { makeControlGroups } from './control-groups.ts';
import type { Machine, Said } from './machine.ts';
import type { MachineOptions, Site } from './site.ts';
import { withoutMachines } from './site.ts';

const peers = process.env['PEERS'] ?? '';
const socket = '/run/containerd/containerd.sock';
const path = `PATH=${peers}:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin`;

/** Why nothing joins here; undefined when it does. */
export const withoutJoining = (): string | undefined => {
  if (peers === '') return 'PEERS names no folder with kubeadm and kubelet';
  const missing = ['kubeadm', 'kubelet', 'kubectl'].filter((program) => !existsSync(join(peers, program)));
  if (missing.length > 0) return `not in PEERS: ${missing.join(', ')}`;
  return ['/usr/bin/containerd', '/usr/sbin/runc'].every((program) => existsSync(program)) ? withoutMachines() : 'no containerd and runc';
};

const pods = {
  cniVersion: '0.4.0',
  name: 'pods',
  plugins: [{ type: 'bridge', bridge: 'cni0', isGateway: true, ipam: { type: 'host-local', subnet: '10.88.0.0/16' } }],
};

export class JoiningMachine {
  readonly machine: Machine;

  private constructor(machine: Machine) {
    this.machine = machine;
  }

  static async prepare(site: Site, name: string, options: MachineOptions = {}): Promise<JoiningMachine> {
    const machine = await site.machine(name, options);
    makeControlGroups(machine.controlGroup);
    await machine.write('/usr/local/bin/systemctl', readFileSync(join(import.meta.dirname, 'systemctl.sh'), 'utf8'), '755');
    // Whoever restarts the kubelet finds it, whatever their PATH.
    await machine.run(['ln', '-s', join(peers, 'kubelet'), '/usr/local/bin/kubelet']);
    await machine.write('/etc/cni/net.d/10-pods.conflist', JSON.stringify(pods));
    const config = `version = 2\n[plugins."io.containerd.grpc.v1.cri".cni]\n  bin_dir = "/usr/lib/cni"\n  conf_dir = "/etc/cni/net.d"\n`;
    await machine.write('/etc/containerd/config.toml', config);
    const joining = new JoiningMachine(machine);
    await joining.kubeletFlags([]);
    const containerd = machine.spawn(['containerd']);
    await until('containerd listens', async () => {
      if (!containerd.isRunning) throw new Error(`containerd ended: ${containerd.said}`);
      return (await machine.say(['test', '-S', socket])).code === 0;
    });
    return joining;
  }

  /** More flags for the kubelet, from its next start on. */
  async kubeletFlags(flags: readonly string[]): Promise<void> {
    const own = ['--cgroup-driver=cgroupfs', `--cgroup-root=/${this.machine.controlGroup}`, '--fail-swap-on=false', '--v=2'];
    await this.machine.write('/etc/default/kubelet', `KUBELET_EXTRA_ARGS='${[...own, ...flags].join(' ')}'\n`);
  }

  /** What is typed is the printed join command; it is ended after these seconds. */
  join(printed: string, more: readonly string[] = [], seconds = 360): Promise<Said> {
    const [, ...words] = printed.split(' ');
    const quiet = ['--cri-socket', socket, '--ignore-preflight-errors=all'];
    return this.machine.say(['env', path, join(peers, 'kubeadm'), ...words, ...quiet, ...more], { seconds });
  }

  async restartKubelet(): Promise<void> {
    await this.machine.run(['env', path, 'systemctl', 'restart', 'kubelet']);
  }

  async stopKubelet(): Promise<void> {
    await this.machine.run(['env', path, 'systemctl', 'stop', 'kubelet']);
  }

  /** Configuration, certificate and all, as a copied disk has them. */
  async copyKubeletOf(other: JoiningMachine): Promise<void> {
    const files = ['/etc/kubernetes', '/var/lib/kubelet/pki', '/var/lib/kubelet/config.yaml', '/var/lib/kubelet/kubeadm-flags.env'];
    const packed = await other.machine.run(['sh', '-c', 'tar -c "$@" | base64', 'sh', '-C', '/', ...files.map((file) => file.slice(1))]);
    await this.machine.run(['sh', '-c', 'base64 -d | tar -x -C /'], { input: packed });
  }

  kubeletLog(): Promise<string> {
    return this.machine.read('/var/log/kubelet.log');
  }
}
