// A control plane as `kubeadm init` makes it: the real API server, controller manager and etcd as static pods of a real kubelet. Their
// images are made of the programs that are here, and no registry is asked.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Kubectl } from '../interop/kubectl.ts';
import { until } from '../muster-process.ts';
import { containerdForPods } from './container-runtime.ts';
import { AdminKubectls, type ControlPlane } from './control-plane.ts';
import { JoiningMachine, withoutJoining } from './joining-machine.ts';
import type { Machine } from './machine.ts';
import type { Site } from './site.ts';

const peers = process.env['PEERS'] ?? '';
const version = 'v1.20.2';
const adminConf = '/etc/kubernetes/admin.conf';

/** Why there is no such control plane here; undefined when there is. */
export const withoutKubeadmPlane = (): string | undefined => {
  const joining = withoutJoining();
  if (joining !== undefined) return joining;
  const wanted = [join(peers, 'kube-apiserver'), join(peers, 'kube-controller-manager'), '/usr/bin/etcd', '/usr/bin/etcdctl'];
  const missing = wanted.filter((path) => !existsSync(path));
  return missing.length === 0 ? undefined : `not there: ${missing.join(', ')}`;
};

const names = ['pause:3.2', `kube-apiserver:${version}`, `kube-controller-manager:${version}`, 'etcd:3.4.13-0'].map(
  (name) => `k8s.gcr.io/${name}`,
);

/** One image by all names: with the libraries that the programs need, and as a pause of its own it sleeps. */
const makeImages = `mkdir -p /tmp/image/root; cd /tmp/image
for program in ${peers}/kube-apiserver ${peers}/kube-controller-manager /usr/bin/etcd /usr/bin/sleep; do
  install -D "$program" root/usr/local/bin/\${program##*/}
  for library in $(ldd "$program" 2> /dev/null | grep -o '/[^ ]*'); do cp -L --parents "$library" root; done
done
tar -C root -cf layer.tar .
sum=$(sha256sum layer.tar | cut -d' ' -f1)
echo '{"architecture":"amd64","os":"linux","config":{"Env":["PATH=/usr/local/bin"],"Entrypoint":["sleep","infinity"]},"rootfs":{"type":"layers","diff_ids":["sha256:'$sum'"]}}' > config.json
echo '[{"Config":"config.json","RepoTags":${JSON.stringify(names)},"Layers":["layer.tar"]}]' > manifest.json
tar -cf image.tar manifest.json config.json layer.tar
ctr -n k8s.io images import image.tar
rm -rf /tmp/image`;

/** For phases that are gone through once more. */
const configuration = `apiVersion: kubeadm.k8s.io/v1beta2
kind: ClusterConfiguration
kubernetesVersion: ${version}
`;

/** Nothing is scheduled here: neither addons nor a scheduler are wanted. */
const skipped = 'preflight,addon,control-plane/scheduler';

export class KubeadmPlane implements ControlPlane {
  readonly joining: JoiningMachine;
  readonly pkiFolder = '/etc/kubernetes/pki';
  readonly #kubectls: AdminKubectls;

  private constructor(joining: JoiningMachine) {
    this.joining = joining;
    this.#kubectls = new AdminKubectls(joining.machine, () => this.adminKubeconfig());
  }

  static async start(site: Site, name: string): Promise<KubeadmPlane> {
    const joining = await JoiningMachine.prepare(site, name, { runtime: containerdForPods });
    const { machine } = joining;
    await machine.run(['sh', '-ec', makeImages], { seconds: 180 });
    const words = [
      '--kubernetes-version',
      version,
      '--pod-network-cidr',
      '10.244.0.0/16',
      '--apiserver-advertise-address',
      machine.address,
    ];
    const init = ['kubeadm', 'init', `--skip-phases=${skipped}`, '--cri-socket', containerdForPods.socket, ...words];
    await machine.run(init, { seconds: 300 });
    await machine.write('/root/kubeadm.yaml', configuration);
    return new KubeadmPlane(joining);
  }

  get machine(): Machine {
    return this.joining.machine;
  }

  get url(): string {
    return `https://${this.machine.address}:6443`;
  }

  adminKubeconfig(): Promise<string> {
    return this.machine.read(adminConf);
  }

  kubectl(): Promise<Kubectl> {
    return this.#kubectls.of();
  }

  async joinCommand(): Promise<string> {
    const said = await this.machine.run(['kubeadm', '--kubeconfig', adminConf, 'token', 'create', '--print-join-command']);
    const printed = (said.trim().split('\n').at(-1) ?? '').trim().replaceAll(/\s+/g, ' ');
    const kubectl = await this.kubectl();
    const id = /--token (\w+)\./.exec(printed)?.[1] ?? '';
    const isSigned = async (): Promise<boolean> =>
      (await kubectl.do(['get', 'configmap', '-n', 'kube-public', 'cluster-info', '-o', 'yaml'])).includes(`jws-kubeconfig-${id}`);
    await until('cluster-info is signed by the new token', isSigned);
    return printed;
  }

  /** Runs this where it stands. */
  sh(script: string): Promise<string> {
    return this.machine.run(['sh', '-ec', script], { seconds: 180 });
  }

  /** The machine itself goes with its site. */
  close(): void {
    this.#kubectls.close();
  }
}
