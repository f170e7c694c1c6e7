// Settings that a joining server of k3s compares with those of the cluster (pkg/daemons/config: CriticalControlArgs), and what each is
// when nobody sets it. What is derived of others (cluster-dns) or a list (disable) is left to k3s.
import type { K3sFacts } from '../facts/k3s.ts';
import type { OtherServer } from './k3s-servers.ts';

const usual = {
  'cluster-cidr': '10.42.0.0/16',
  'service-cidr': '10.43.0.0/16',
  'cluster-domain': 'cluster.local',
  'flannel-backend': 'vxlan',
  'egress-selector-mode': 'agent',
  'disable-cloud-controller': 'false',
  'disable-helm-controller': 'false',
  'disable-network-policy': 'false',
  'secrets-encryption': 'false',
  'embedded-registry': 'false',
  'flannel-ipv6-masq': 'false',
  'flannel-external-ip': 'false',
  'supervisor-metrics': 'false',
} as const;

export type CriticalSetting = keyof typeof usual;

const names = Object.keys(usual) as CriticalSetting[];

export const isCritical = (name: string): name is CriticalSetting => Object.hasOwn(usual, name);

const valueIn = (settings: Readonly<Record<string, string>>, name: CriticalSetting): string => settings[name] ?? usual[name];

export interface Differing {
  readonly name: CriticalSetting;
  readonly own: string;
  readonly theirs: string;
}

/** By the settings in which none of the others is as this one, and all of them agree. */
export const differing = ({ k3s, others }: { readonly k3s: K3sFacts; readonly others: readonly OtherServer[] }): readonly Differing[] =>
  names.flatMap((name) => {
    const [theirs, ...more] = new Set(others.map(({ settings }) => valueIn(settings, name)));
    const own = valueIn(k3s.settings, name);
    return theirs === undefined || more.length > 0 || theirs === own ? [] : [{ name, own, theirs }];
  });
