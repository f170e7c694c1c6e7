// A machine on which the real k3s of the folder that PEERS names runs as a service, as its installer would have it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { program } from '../muster-process.ts';
import { makeControlGroups } from './control-groups.ts';
import type { Machine, Said } from './machine.ts';
import type { MachineOptions, Site } from './site.ts';
import { withoutMachines } from './site.ts';

const peers = process.env['PEERS'] ?? '';
const plugins = '/usr/lib/cni';
const bin = '/opt/k3s/bin';

/** Why k3s does not run here; undefined when it does. */
export const withoutK3s = (): string | undefined => {
  if (peers === '' || !existsSync(join(peers, 'k3s'))) return 'PEERS names no folder with k3s';
  if (!existsSync(plugins)) return `no network plugins in ${plugins}`;
  return existsSync('/usr/sbin/runc') ? withoutMachines() : 'no runc';
};

const pods = {
  cniVersion: '0.4.0',
  name: 'pods',
  plugins: [{ type: 'bridge', bridge: 'cni0', isGateway: true, ipam: { type: 'host-local', subnet: '10.88.0.0/16' } }],
};

/** An image of nothing by the name of the pause image, which k3s takes in when it starts: no registry is within reach. */
const pauseImage = `mkdir -p /var/lib/rancher/k3s/agent/images /tmp/pause; cd /tmp/pause; tar -cf layer.tar --files-from /dev/null
  sum=$(sha256sum layer.tar | cut -d' ' -f1)
  echo '{"architecture":"amd64","os":"linux","config":{},"rootfs":{"type":"layers","diff_ids":["sha256:'$sum'"]}}' > config.json
  echo '[{"Config":"config.json","RepoTags":["docker.io/rancher/pause:3.1"],"Layers":["layer.tar"]}]' > manifest.json
  tar -cf /var/lib/rancher/k3s/agent/images/pause.tar manifest.json config.json layer.tar`;

const configFile = '/etc/rancher/k3s/config.yaml';
export const adminKubeconfig = '/root/admin.kubeconfig';

export interface K3sOptions extends MachineOptions {
  /** Lines of config.yaml. */
  readonly config?: readonly string[];
}

const serverConfig = [
  'flannel-backend: none',
  'disable-network-policy: true',
  'disable-cloud-controller: true',
  'disable: [traefik, servicelb, metrics-server, local-storage, coredns]',
];

export class K3sMachine {
  readonly machine: Machine;
  readonly unit: 'k3s' | 'k3s-agent';

  private constructor(machine: Machine, unit: 'k3s' | 'k3s-agent') {
    this.machine = machine;
    this.unit = unit;
  }

  static async #prepare(site: Site, name: string, role: 'server' | 'agent', options: K3sOptions): Promise<K3sMachine> {
    const machine = await site.machine(name, options);
    makeControlGroups(machine.controlGroup);
    const k3s = new K3sMachine(machine, role === 'server' ? 'k3s' : 'k3s-agent');
    await machine.write('/usr/local/bin/systemctl', readFileSync(join(import.meta.dirname, 'systemctl.sh'), 'utf8'), '755');
    const names = ['containerd', 'k3s', 'kubectl', 'crictl', 'ctr'];
    const links = names.map((each) => `ln -s ${join(peers, 'k3s')} ${bin}/${each}`).join('; ');
    await machine.run([
      'sh',
      '-ec',
      `mkdir -p ${bin} /opt/cni; ${links}; ln -s ${plugins}/* ${bin}/; ln -s ${plugins} /opt/cni/bin; ln -s ${bin}/k3s /usr/local/bin/k3s`,
    ]);
    await machine.run(['sh', '-c', 'echo 1 > /proc/sys/net/ipv4/ip_forward']);
    await machine.run(['sh', '-ec', pauseImage]);
    await machine.write('/etc/cni/net.d/10-pods.conflist', JSON.stringify(pods));
    const kubelet = [`cgroup-root=/${machine.controlGroup}`, 'fail-swap-on=false', 'cgroup-driver=cgroupfs'];
    const lines = [
      '# as the administrator wrote it',
      'snapshotter: native',
      `kubelet-arg: [${kubelet.join(', ')}]`,
      ...(role === 'server' ? serverConfig : []),
      ...(options.config ?? []),
    ];
    await machine.write(configFile, `${lines.join('\n')}\n`, '600');
    // What of its programs it would unpack itself is in a folder of their own.
    const path = `PATH=${bin}:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin`;
    const service = [
      '[Service]',
      'Restart=always',
      'RestartSec=5',
      // Now and then it is asked to end and goes on: whoever restarts it then waits for so long.
      'TimeoutStopSec=20',
      `Environment=${path}`,
      `EnvironmentFile=-/etc/systemd/system/${k3s.unit}.service.env`,
      `ExecStart=/usr/local/bin/k3s ${role}`,
    ];
    await machine.write(`/etc/systemd/system/${k3s.unit}.service`, `${service.join('\n')}\n`);
    await k3s.systemctl('enable', k3s.unit);
    return k3s;
  }

  static async server(site: Site, name: string): Promise<K3sMachine> {
    const k3s = await K3sMachine.#prepare(site, name, 'server', {});
    await k3s.systemctl('start', k3s.unit);
    return k3s;
  }

  /** The administrator's kubeconfig is on it, so that the doctor there can ask the server too. */
  static async agent(site: Site, server: K3sMachine, name: string, options: K3sOptions = {}): Promise<K3sMachine> {
    const k3s = await K3sMachine.#prepare(site, name, 'agent', options);
    const token = (await server.machine.read('/var/lib/rancher/k3s/server/node-token')).trim();
    const url = `https://${server.machine.address}:6443`;
    await k3s.environment({ K3S_URL: url, K3S_TOKEN: token });
    const admin = await server.machine.read('/etc/rancher/k3s/k3s.yaml');
    await k3s.machine.write(adminKubeconfig, admin.replace('https://127.0.0.1:6443', url), '600');
    await k3s.systemctl('start', k3s.unit);
    return k3s;
  }

  /** A further server; the administrator's kubeconfig is on it. */
  static async joiningServer(site: Site, server: K3sMachine, name: string, config: readonly string[] = []): Promise<K3sMachine> {
    const url = `https://${server.machine.address}:6443`;
    const token = (await server.machine.read('/var/lib/rancher/k3s/server/token')).trim();
    const k3s = await K3sMachine.#prepare(site, name, 'server', { config: [`server: ${url}`, `token: ${token}`, ...config] });
    const admin = await server.machine.read('/etc/rancher/k3s/k3s.yaml');
    await k3s.machine.write(adminKubeconfig, admin.replace('https://127.0.0.1:6443', url), '600');
    await k3s.systemctl('start', k3s.unit);
    return k3s;
  }

  async environment(variables: Readonly<Record<string, string>>): Promise<void> {
    const lines = Object.entries(variables).map(([name, value]) => `${name}='${value}'\n`);
    await this.machine.write(`/etc/systemd/system/${this.unit}.service.env`, lines.join(''), '600');
  }

  async systemctl(...words: readonly string[]): Promise<void> {
    await this.machine.run(['systemctl', ...words]);
  }

  restart(): Promise<void> {
    return this.systemctl('restart', this.unit);
  }

  log(): Promise<string> {
    return this.machine.read(`/var/log/${this.unit}.log`);
  }

  kubectl(...words: readonly string[]): Promise<Said> {
    return this.machine.say([
      `${bin}/kubectl`,
      '--kubeconfig',
      this.unit === 'k3s' ? '/etc/rancher/k3s/k3s.yaml' : adminKubeconfig,
      ...words,
    ]);
  }

  async untilReady(node: string, seconds = 120): Promise<void> {
    let said = '';
    for (const end = performance.now() + seconds * 1000; performance.now() < end; await sleep(1000)) {
      const { stdout, stderr } = await this.kubectl('get', 'node', node, '-o', 'jsonpath={.status.conditions[?(@.type=="Ready")].status}');
      if (stdout === 'True') return;
      said = stdout + stderr;
    }
    throw new Error(`${node} is not Ready within ${seconds} s: ${said}\n${(await this.log()).slice(-3000)}`);
  }

  async untilSaid(words: string, seconds = 60): Promise<void> {
    for (const end = performance.now() + seconds * 1000; performance.now() < end; await sleep(500)) {
      if ((await this.log()).includes(words)) return;
    }
    throw new Error(`it never said ${words}: ${(await this.log()).slice(-3000)}`);
  }

  /** The doctor on this machine; with the administrator's kubeconfig, with both eyes. */
  doctor(...words: readonly string[]): Promise<Said> {
    return this.machine.say([process.execPath, program, 'doctor', ...words], { seconds: 200 });
  }

  async diagnosed(...words: readonly string[]): Promise<any> {
    const { stdout, stderr } = await this.doctor('-o', 'json', ...words);
    if (stdout === '') throw new Error(stderr);
    return JSON.parse(stdout);
  }
}
