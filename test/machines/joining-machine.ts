// A machine that joins with real programs: containerd, kubeadm and kubelet, of the folder that PEERS names.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { program } from '../muster-process.ts';
import { containerd, type ContainerRuntime } from './container-runtime.ts';
import { makeControlGroups } from './control-groups.ts';
import type { Machine, Said } from './machine.ts';
import type { MachineProcess } from './machine-process.ts';
import type { MachineOptions, Site } from './site.ts';
import { withoutMachines } from './site.ts';

const peers = process.env['PEERS'] ?? '';
const units = '/etc/systemd/system';

/** Why nothing joins here; undefined when it does. */
export const withoutJoining = (): string | undefined => {
  if (peers === '') return 'PEERS names no folder with kubeadm and kubelet';
  const missing = ['kubeadm', 'kubelet', 'kubectl'].filter((program) => !existsSync(join(peers, program)));
  if (missing.length > 0) return `not in PEERS: ${missing.join(', ')}`;
  return ['/usr/bin/containerd', '/usr/sbin/runc'].every((program) => existsSync(program)) ? withoutMachines() : 'no containerd and runc';
};

export const pods = {
  cniVersion: '0.4.0',
  name: 'pods',
  plugins: [{ type: 'bridge', bridge: 'cni0', isGateway: true, ipam: { type: 'host-local', subnet: '10.88.0.0/16' } }],
};

const kubeletUnit = `[Unit]
Description=kubelet: The Kubernetes Node Agent
[Service]
ExecStart=/usr/local/bin/kubelet
Restart=always
StartLimitInterval=0
RestartSec=2
`;

/** As kubeadm's packages have it, with the runtime that is here. */
export const kubeadmDropIn = (runtime: ContainerRuntime): string => `[Service]
Environment="KUBELET_KUBECONFIG_ARGS=--bootstrap-kubeconfig=/etc/kubernetes/bootstrap-kubelet.conf --kubeconfig=/etc/kubernetes/kubelet.conf"
Environment="KUBELET_CONFIG_ARGS=--config=/var/lib/kubelet/config.yaml"
Environment="KUBELET_RUNTIME_ARGS=${runtime.kubeletFlags}"
EnvironmentFile=-/var/lib/kubelet/kubeadm-flags.env
EnvironmentFile=-/etc/default/kubelet
ExecStart=
ExecStart=/usr/local/bin/kubelet $KUBELET_KUBECONFIG_ARGS $KUBELET_CONFIG_ARGS $KUBELET_KUBEADM_ARGS $KUBELET_RUNTIME_ARGS $KUBELET_EXTRA_ARGS
`;

export interface JoiningOptions extends MachineOptions {
  /** Otherwise containerd. */
  readonly runtime?: ContainerRuntime;
}

export class JoiningMachine {
  readonly machine: Machine;
  readonly #runtime: ContainerRuntime;

  protected constructor(machine: Machine, runtime: ContainerRuntime) {
    this.machine = machine;
    this.#runtime = runtime;
  }

  static async prepare(site: Site, name: string, { runtime = containerd, ...options }: JoiningOptions = {}): Promise<JoiningMachine> {
    const machine = await site.machine(name, options);
    makeControlGroups(machine.controlGroup);
    await machine.write('/usr/local/bin/systemctl', readFileSync(join(import.meta.dirname, 'systemctl.sh'), 'utf8'), '755');
    // Whoever restarts the kubelet finds it, whatever their PATH.
    await machine.run(['ln', '-s', join(peers, 'kubelet'), '/usr/local/bin/kubelet']);
    await machine.write('/etc/cni/net.d/10-pods.conflist', JSON.stringify(pods));
    for (const [path, text] of Object.entries(runtime.files)) await machine.write(path, text);
    for (const [path, program] of Object.entries(runtime.links)) await machine.run(['ln', '-sf', program, path]);
    for (const name of ['kubeadm', 'kubelet']) await machine.run(['ln', '-sf', join(peers, name), `/usr/local/bin/${name}`]);
    await machine.write(`${units}/${runtime.unit}.service`, runtime.unitText);
    await machine.write(`${units}/kubelet.service`, kubeletUnit);
    await machine.write(`${units}/kubelet.service.d/10-kubeadm.conf`, kubeadmDropIn(runtime));
    await machine.run(['sh', '-c', 'echo 1 > /proc/sys/net/ipv4/ip_forward']);
    const joining = new JoiningMachine(machine, runtime);
    await joining.kubeletFlags([]);
    await joining.systemctl('enable', runtime.unit, 'kubelet');
    if (runtime.before !== undefined) await machine.run(['sh', '-ec', runtime.before]);
    await joining.systemctl('start', runtime.unit);
    return joining;
  }

  /** It sees the control groups of all machines, and keeps to its own. */
  protected ofControlGroups(): readonly string[] {
    return ['--cgroup-driver=cgroupfs', `--cgroup-root=/${this.machine.controlGroup}`];
  }

  /** More flags for the kubelet, from its next start on. */
  async kubeletFlags(flags: readonly string[]): Promise<void> {
    const own = [...this.ofControlGroups(), '--fail-swap-on=false', '--v=2'];
    await this.machine.write('/etc/default/kubelet', `KUBELET_EXTRA_ARGS='${[...own, ...flags].join(' ')}'\n`);
  }

  #joinWords(printed: string, more: readonly string[]): string[] {
    const [, ...words] = printed.split(' ');
    return ['kubeadm', ...words, '--cri-socket', this.#runtime.socket, '--ignore-preflight-errors=all', ...more];
  }

  /** What is typed is the printed join command; it is ended after these seconds. */
  join(printed: string, more: readonly string[] = [], seconds = 360): Promise<Said> {
    return this.machine.say(this.#joinWords(printed, more), { seconds });
  }

  /** The same, and it goes on while others look. */
  startJoin(printed: string): MachineProcess {
    return this.machine.spawn(this.#joinWords(printed, []));
  }

  async systemctl(...words: readonly string[]): Promise<void> {
    await this.machine.run(['systemctl', ...words]);
  }

  async restartKubelet(): Promise<void> {
    await this.systemctl('restart', 'kubelet');
  }

  async stopKubelet(): Promise<void> {
    await this.systemctl('stop', 'kubelet');
  }

  doctor(...words: readonly string[]): Promise<Said> {
    return this.machine.say([process.execPath, program, 'doctor', ...words], { seconds: 180 });
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
