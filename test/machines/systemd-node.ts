// A machine that joins as joining-machine.ts has it, with a real systemd and journald: the units are those of kubeadm's packages.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../muster-process.ts';
import { containerd, type ContainerRuntime } from './container-runtime.ts';
import { debian, withoutDebian } from './debian.ts';
import { JoiningMachine, kubeadmDropIn, pods, withoutJoining } from './joining-machine.ts';
import { type Machine, NotUp } from './machine.ts';
import type { Site } from './site.ts';

const peers = process.env['PEERS'] ?? '';

/** Why no systemd boots here; undefined when it does. */
export const withoutSystemd = (): string | undefined => {
  if (spawnSync('systemd-nspawn', ['--version']).error !== undefined) return 'no systemd-nspawn (apt-get install systemd-container)';
  if (existsSync('/sys/fs/cgroup/cgroup.controllers')) return 'only with control groups of version 1 are those of a booted machine known';
  return statSync('/sys/fs/cgroup/systemd', { throwIfNoEntry: false }) === undefined
    ? 'no control groups for systemd here'
    : (withoutJoining() ?? withoutDebian());
};

/** As kubeadm's packages have it. */
const kubeletUnit = `[Unit]
Description=kubelet: The Kubernetes Node Agent
Documentation=https://kubernetes.io/docs/home/
Wants=network-online.target
After=network-online.target

[Service]
ExecStart=/usr/bin/kubelet
Restart=always
StartLimitInterval=0
RestartSec=10

[Install]
WantedBy=multi-user.target
`;

/** What nspawn shows read-only is a machine's own: a runtime and a kubelet make control groups. */
const ownKernel = `for h in /sys/fs/cgroup/*/; do mount -o remount,rw,bind "$h"; done
echo 1 > /proc/sys/net/ipv4/ip_forward`;

/** What systemctl says; nothing when the machine is not up, whatever it is a moment later. */
const heard = async (machine: Machine, ...words: readonly string[]): Promise<string> => {
  try {
    return (await machine.say(['systemctl', ...words], { seconds: 5 })).stdout;
  } catch (error) {
    if (error instanceof NotUp) return '';
    throw error;
  }
};

const settled = async (machine: Machine): Promise<void> => {
  const hasBooted = async (): Promise<boolean> => /^(?:running|degraded)/.test(await heard(machine, 'is-system-running'));
  // What does not end when it is asked to holds up a reboot for a minute and a half.
  await until(`${machine.name} has booted`, hasBooted, 150);
  await machine.run(['sh', '-c', ownKernel]);
};

/** A Debian with systemd and containerd, and nothing of Kubernetes. */
export const bareSystemd = async (site: Site, name: string): Promise<Machine> => {
  const machine = await site.booted(name, await debian());
  await settled(machine);
  return machine;
};

export class SystemdNode extends JoiningMachine {
  static async boot(site: Site, name: string, runtime: ContainerRuntime = containerd): Promise<SystemdNode> {
    const machine = await bareSystemd(site, name);
    for (const program of ['kubeadm', 'kubelet']) await machine.run(['ln', '-s', join(peers, program), `/usr/bin/${program}`]);
    await machine.write('/etc/cni/net.d/10-pods.conflist', JSON.stringify(pods));
    for (const [path, text] of Object.entries(runtime.files)) await machine.write(path, text);
    for (const [path, program] of Object.entries(runtime.links)) await machine.run(['ln', '-s', program, path]);
    // Containerd's unit is that of its package.
    if (runtime !== containerd) await machine.write(`/lib/systemd/system/${runtime.unit}.service`, runtime.unitText);
    await machine.write('/lib/systemd/system/kubelet.service', kubeletUnit);
    await machine.write(
      '/etc/systemd/system/kubelet.service.d/10-kubeadm.conf',
      kubeadmDropIn(runtime).replaceAll('/usr/local/bin/', '/usr/bin/'),
    );
    const node = new SystemdNode(machine, runtime);
    await node.kubeletFlags([]);
    await node.systemctl('daemon-reload');
    await node.systemctl('enable', '--now', runtime.unit, 'kubelet');
    return node;
  }

  /** It sees none but its own. */
  protected override ofControlGroups(): readonly string[] {
    return [];
  }

  async reboot(): Promise<void> {
    const before = await this.bootedAt();
    await this.machine.say(['systemctl', 'reboot']);
    await until(`${this.machine.name} goes down`, async () => (await this.bootedAt()) !== before, 60);
    await settled(this.machine);
  }

  /** The boot id of the kernel is that of outside. */
  private bootedAt(): Promise<string> {
    return heard(this.machine, 'show', '-p', 'UserspaceTimestampMonotonic');
  }

  async show(unit: string, property: string): Promise<string> {
    return (await this.machine.run(['systemctl', 'show', unit, '-p', property, '--value'])).trim();
  }

  override kubeletLog(): Promise<string> {
    return this.machine.run(['journalctl', '-u', 'kubelet', '-b', '--no-pager', '-o', 'cat']);
  }
}
