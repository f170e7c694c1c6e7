// Rungs 5 and 6, identity and admission: the credentials that lie on the machine. Never a private key, never a secret.
import type { Reading } from './reading.ts';

export interface Certificate {
  readonly path: string;
  readonly commonName: string;
  readonly organizations: readonly string[];
  readonly issuer: string;
  readonly notBefore: number;
  readonly notAfter: number;
  readonly serial: string;
  /** Whether the CA that the kubelet trusts really signed it; undefined when it could not be checked. */
  readonly signedByClusterCa?: boolean;
  /** Whether the key beside it is its key; undefined when it could not be checked. */
  readonly keyMatches?: boolean;
  /** Whether it may be shown to a server; undefined when it does not say for what it is made. */
  readonly forClients?: boolean;
}

export interface ClientCertificate extends Certificate {
  /** What `current` points to. */
  readonly linkTarget?: string;
}

export interface Kubeconfig {
  readonly path: string;
  readonly present: boolean;
  readonly problem?: string;
  readonly server?: string;
  /** How it logs in. `embedded`: the certificate stands in the file itself and is never renewed. */
  readonly credential: 'file' | 'embedded' | 'token' | 'exec' | 'none';
  readonly certificatePath?: string;
  /** SHA-256 of the CA's public key, as in --discovery-token-ca-cert-hash. */
  readonly caHashes: readonly string[];
}

export interface BootstrapKubeconfig {
  readonly path: string;
  readonly present: boolean;
  readonly tokenId?: string;
  readonly server?: string;
  readonly caHashes?: readonly string[];
}

export interface IdentityFacts {
  readonly kubeconfig: Reading<Kubeconfig>;
  readonly bootstrapKubeconfig: Reading<BootstrapKubeconfig>;
  /** The one that the kubelet uses; undefined value: there is none. */
  readonly clientCertificate: Reading<ClientCertificate | undefined>;
  /** Files that should hold the certificate in use, or one of the control plane, and hold none. */
  readonly damagedCertificates: Reading<readonly string[]>;
  /** `current` dangles: what it points to is not there. */
  readonly danglingLink: Reading<string | undefined>;
  /** The others in the same folder, newest first. */
  readonly earlierCertificates: Reading<readonly Certificate[]>;
  readonly servingCertificate: Reading<Certificate | undefined>;
  /** kubeadm: of the control plane on this machine. */
  readonly controlPlaneCertificates: Reading<readonly Certificate[]>;
}
