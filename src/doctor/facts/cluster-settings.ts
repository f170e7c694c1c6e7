// What a cluster is set to, as far as it decides whether a machine gets in: bindings, tokens, webhooks, networks. Never a secret.
import type { Reading } from './reading.ts';

export interface Binding {
  readonly name: string;
  readonly role: string;
  /** As in `Group system:bootstrappers`. */
  readonly subjects: readonly string[];
}

export interface BootstrapToken {
  readonly id: string;
  readonly expires?: number;
  readonly usages: readonly string[];
  readonly groups: readonly string[];
}

export interface Webhook {
  readonly name: string;
  /** The configuration that holds it. */
  readonly path: string;
  /** What it wants to be asked about, as in `CREATE nodes`. */
  readonly asks: readonly string[];
  readonly failsClosed: boolean;
  readonly service?: string;
  /** How many answer behind its service; undefined when nobody asked. */
  readonly answering?: number;
}

export interface ExposedAddress {
  readonly service: string;
  readonly path: string;
  readonly address: string;
  /** All of its externalIPs; empty when a balancer gave the address. */
  readonly externalIps: readonly string[];
}

export interface Networks {
  readonly pods: readonly string[];
  readonly services: readonly string[];
  readonly externalEtcd: boolean;
}

export interface NetworkPod {
  readonly name: string;
  readonly node: string;
  readonly ready: boolean;
  readonly waiting: string;
}

export interface ClusterSettings {
  /** When the controller manager that leads was last heard of, by its own clock: every 2 s. */
  readonly controllerManagerHeard: Reading<number>;
  /** Pods of network plugins in namespaces of their own. */
  readonly networkPods: Reading<readonly NetworkPod[]>;
  readonly clusterBindings: Reading<readonly Binding[]>;
  /** Roles of kube-public and their bindings, as in `role/a`, `rolebinding/a`. */
  readonly publicRoles: Reading<readonly string[]>;
  readonly bootstrapTokens: Reading<readonly BootstrapToken[]>;
  readonly webhooks: Reading<readonly Webhook[]>;
  readonly exposedAddresses: Reading<readonly ExposedAddress[]>;
  /** The ConfigMap kube-proxy. */
  readonly proxySettings: Reading<{ readonly mode: string; readonly clusterCidr: string }>;
  /** Network of the ConfigMap kube-flannel-cfg. */
  readonly flannelNetwork: Reading<string>;
  /** The ConfigMap kubeadm-config. */
  readonly networks: Reading<Networks>;
  /** The names in the Secret kubeadm-certs; undefined value: there is none. */
  readonly uploadedCertificates: Reading<readonly string[] | undefined>;
}
