// Flags that a kubelet was given, beside its version: those which that version no longer knows. And what two servers of one
// cluster were told differently.
import type { Line } from '../line.ts';
import { keepOne, type Reader, type Remark } from './remark.ts';
import type { Shown } from './transcript.ts';

/** The minor version that refuses it first. */
const removed: readonly (readonly [RegExp, number])[] = [
  [/-container-runtime[= ]|kubelet-arg.{0,4}["' ]container-runtime[= ]/, 27],
  [
    /--(?:network-plugin|cni-conf-dir|cni-bin-dir|cni-cache-dir|network-plugin-mtu|docker-endpoint|image-pull-progress-deadline|experimental-dockershim-root-directory|non-masquerade-cidr)[= ]/,
    24,
  ],
  [/--(?:dynamic-config-dir)[= ]/, 24],
  [/--(?:register-schedulable|cadvisor-port|allow-privileged)[= ]/, 16],
  [/(?:--|kubelet-arg.{0,4}["' ])(?:cloud-provider=(?:aws|azure|gce|openstack|vsphere)|keep-terminated-pod-volumes)\b/, 31],
];

const versions = /\bv?1\.(\d{2})\b(?!\.\d{1,3}\.\d)/g;
const isOfKubelet = /kubelet|kubernetes|\bk8s\b|kubeadm|\bk3s|\brke2|upgrad|升级|Version: v1/i;
const isOfOther = /containerd|docker|runc|etcd|coredns|calico|flannel|cri-o|\bgo1\./i;
/** Of an upgrade the version that it goes to. */
const minorIn = (text: string): number | undefined =>
  text.length > 400 || !isOfKubelet.test(text) || isOfOther.test(text.replace(/--container-runtime\S*|docker:\/\/|containerd:\/\//g, ''))
    ? undefined
    : Math.max(0, ...[...text.matchAll(versions)].map(([, minor]) => Number(minor))) || undefined;
const givesFlags = /KUBELET_\w{0,40}ARGS|kubelet-arg|\/(?:kubelet|hyperkube kubelet) .*--|ExecStart=.*kubelet/;

/** Must be the same on all servers of k3s and RKE2. */
const shared =
  /--(cluster-cidr|service-cidr|cluster-dns|cluster-domain|flannel-backend|secrets-encryption|egress-selector-mode|disable-network-policy|disable-cloud-controller|disable-kube-proxy|flannel-ipv6-masq|multi-?cluster-cidr)(?:[= ](?!-)([^\s"']{1,80}))?/g;
const serves = /\b(?:k3s|rke2) server\b(.{0,1500})/;

interface Server {
  readonly line: Line;
  readonly first: boolean;
  readonly settings: string;
}

export class Flags implements Reader {
  readonly #gone: { readonly line: Line; readonly since: number }[] = [];
  readonly #versions: { readonly line: Line; readonly minor: number }[] = [];
  readonly #servers: Server[] = [];

  see({ line, text, command }: Shown): void {
    const said = text === '' ? command : text;
    if (said.length > 3_000) return;
    const minor = said.includes('1.') ? minorIn(said) : undefined;
    if (minor !== undefined) keepOne(this.#versions, { line, minor });
    if (!said.includes('--') && !said.includes('kubelet-arg')) return;
    if (givesFlags.test(said) || /kubelet/.test(command))
      for (const [flag, since] of removed) if (flag.test(said)) keepOne(this.#gone, { line, since });
    this.#server(line, said);
  }

  #server(line: Line, said: string): void {
    const told = serves.exec(said)?.[1];
    if (told === undefined) return;
    const settings = [...told.matchAll(shared)].map(([, name = '', value = '']) => `${name}=${value}`).sort();
    keepOne(this.#servers, { line, first: told.includes('--cluster-init'), settings: settings.join(' ') });
  }

  remarks(): readonly Remark[] {
    const found: Remark[] = [];
    for (const { line, since } of this.#gone) {
      const version = this.#versions.find(({ minor }) => minor >= since);
      if (version === undefined) continue;
      found.push({ id: 'kubelet-flag-removed', lines: [version.line, line] });
      break;
    }
    const first = this.#servers.find((one) => one.first);
    const other = this.#servers.find((one) => !one.first && /--server[= ]/.test(one.line.text) && one.settings !== first?.settings);
    if (first !== undefined && other !== undefined) found.push({ id: 'server-settings-differ', lines: [first.line, other.line] });
    return found;
  }
}
