// What several lines say only together: two clocks that differ, a certificate and a date after its last day, a list of open ports
// without the one that is called. A remark is heard like a sign, by its name.
import type { Line } from '../line.ts';
import type { Shown } from './transcript.ts';

export const remarkIds = [
  'clocks-differ',
  'kubelet-certificate-ended',
  'control-plane-certificate-ended',
  'certificate-is-of-now',
  'certificate-of-the-future',
  'kubelet-conf-embeds-certificate',
  'client-of-another-authority',
  'cluster-info-of-another-authority',
  'authorities-differ',
  'key-of-another-certificate',
  'certificate-link-dangles',
  'rotated-certificate-empty',
  'certificate-file-empty',
  'k3s-tokens-differ',
  'k3s-token-hashes-differ',
  'bootstrap-tokens-differ',
  'route-leaves-by-another-link',
  'no-default-route',
  'address-on-two-machines',
  'firewall-closes-apiserver',
  'firewall-closes-supervisor',
  'firewall-closes-etcd',
  'firewall-closes-join',
  'another-program-listens',
  'mtu-above-path',
  'address-not-in-certificate',
  'node-named-otherwise',
  'node-certificate-without-group',
  'one-name-on-two-machines',
  'node-of-former-name',
  'one-address-on-two-nodes',
  'one-id-on-two-machines',
  'resolv-conf-absent',
  'kubelet-config-absent',
  'service-bears-node-address',
  'plugin-took-another-address',
  'flannel-network-elsewhere',
  'bootstrap-token-ended',
  'pinned-hash-of-another-authority',
  'no-cri-plugin',
  'no-bridge-module',
  'no-ipvs-module',
  'no-vxlan-module',
  'no-cgroup-mounted',
  'no-approver-binding',
  'no-systemd-cgroup',
  'no-local-balancer',
  'no-apiserver-container',
  'no-cloud-controller',
  'no-network-plugin',
  'no-cloud-provider-flag',
  'apiserver-port-silent',
  'supervisor-port-silent',
  'etcd-port-silent',
  'join-port-silent',
  'port-answers-only-at-home',
  'default-route-of-used-address',
  'cloud-knows-another-name',
  'node-without-provider-id',
  'signer-without-rights',
  'bootstrap-without-rights',
  'supervisor-port-not-named',
  'network-left-on-one-machine',
  'certificate-not-in-folder',
  'kubelet-config-not-in-folder',
  'two-networks-configured',
  'kubelet-flag-removed',
  'server-settings-differ',
  'server-answers-elsewhere',
  'server-name-unknown',
  'external-address-is-called',
  'one-machine-of-two-domains',
  'node-of-other-family',
  'told-address-is-gone',
  'bridge-of-another-range',
] as const;

export type RemarkId = (typeof remarkIds)[number];

export interface Remark {
  readonly id: RemarkId;
  /** The lines that say it, in order. */
  readonly lines: readonly Line[];
}

/** Reads for one kind of remark; keeps only what it may need, whatever the number of lines. */
export interface Reader {
  see(shown: Shown): void;
  remarks(): readonly Remark[];
}

/** More of one kind are of no use to a comparison. */
export const mostKept = 64;

export const keepOne = <T>(kept: T[], one: T): void => {
  if (kept.length < mostKept) kept.push(one);
};
