// Rung 4, reach: the way from this machine to the API server, tried step by step.
import type { Reading } from './reading.ts';

export interface ApiEndpoint {
  readonly url: string;
  readonly host: string;
  readonly port: number;
}

export interface ApiConnection {
  readonly ok: boolean;
  /** refused: something answered no; unreachable: no route or a firewall's reject; timeout: nothing answered. */
  readonly kind?: 'refused' | 'unreachable' | 'timeout' | 'reset' | 'other';
  readonly problem?: string;
  /** No answer at this port: whether the host answers at another. */
  readonly hostAnswers?: boolean;
}

export interface ApiCertificate {
  readonly verified: boolean;
  /** By the CA that the kubelet holds. */
  readonly problem?: string;
  readonly issuer: string;
  readonly names: readonly string[];
  readonly coversEndpoint: boolean;
  readonly notBefore: number;
  readonly notAfter: number;
}

/** What the API server answers to this machine's own credential, asking for its own Node. */
export interface ApiAnswer {
  readonly status: number;
  readonly reason?: string;
  readonly message?: string;
}

/** What it answers to the bootstrap token that lies here. */
export interface BootstrapAnswer extends ApiAnswer {
  /** Whether the token may ask for a certificate; undefined when the API server did not say. */
  readonly mayRequest?: boolean;
  /** Whether such a request is approved by the cluster itself. */
  readonly isApproved?: boolean;
}

/** A rule of nftables; its text without the handle. */
export interface NftRule {
  readonly family: string;
  readonly table: string;
  readonly chain: string;
  readonly handle: number;
  readonly rule: string;
}

export interface ReachFacts {
  readonly apiEndpoint: Reading<ApiEndpoint>;
  readonly apiName: Reading<{ readonly resolves: boolean; readonly addresses: readonly string[]; readonly problem?: string }>;
  readonly apiConnection: Reading<ApiConnection>;
  readonly apiCertificate: Reading<ApiCertificate>;
  readonly apiAnswer: Reading<ApiAnswer>;
  /** Other URLs where a certificate of the authority that the kubelet trusts was shown; tried only when its own way is broken. */
  readonly apiAlternatives: Reading<readonly string[]>;
  /** An authority on this machine, base64, which signed both what the server shows and the client certificate. */
  readonly apiTrust: Reading<{ readonly path: string; readonly data: string }>;
  /** Rules of this machine's packet filter, as `iptables -S` writes them. */
  readonly firewallRules: Reading<readonly string[]>;
  /** Of the chains that see what this machine sends, where nftables is used by itself. */
  readonly nftRules: Reading<readonly NftRule[]>;
  /** To anybody who asks for cluster-info, as kubeadm join does; asked only where the machine's own credential is not accepted. */
  readonly anonymousAnswer: Reading<ApiAnswer>;
  readonly bootstrapAnswer: Reading<BootstrapAnswer>;
}
