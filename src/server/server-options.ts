// What a control plane is told at its start.
import type { KubeadmVersion } from '../registration/kubeadm-version.ts';

export interface ServerOptions {
  readonly dataDir: string;
  readonly pkiDir: string;
  readonly listen: { readonly address: string; readonly port: number };
  readonly advertiseAddress: string | undefined;
  readonly tlsSans: readonly string[];
  readonly serviceCidr: string;
  /** One range, or one of each family with a comma between. */
  readonly clusterCidr: string | undefined;
  readonly store: StoreChoice;
  readonly compactionIntervalSeconds: number;
  /** How long a node may be silent before it is marked lost. */
  readonly nodeMonitorGraceSeconds: number;
  /** How long a new node may take to post its first status. */
  readonly nodeStartupGraceSeconds: number;
  /** How often silent nodes are looked for. */
  readonly nodeMonitorPeriodSeconds: number;
  /** The longest life of a certificate that answers a request. */
  readonly clusterSigningSeconds: number;
  /** The life of a certificate authority made here. */
  readonly authoritySeconds: number;
  /** The life of the API server's own certificate. */
  readonly servingSeconds: number;
  /** Whose configuration joining machines read. */
  readonly kubeadmVersion: KubeadmVersion;
}

export type StoreChoice = { readonly kind: 'embedded' } | EtcdChoice;

export interface EtcdChoice {
  readonly kind: 'etcd';
  readonly servers: readonly string[];
  /** PEM files; read again at every connection. */
  readonly caFile: string | undefined;
  readonly certFile: string | undefined;
  readonly keyFile: string | undefined;
}
