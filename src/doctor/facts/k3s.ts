// k3s and RKE2: what their one program was told, what it holds, what its server shows and remembers. Never a secret.
import type { Certificate } from './identity.ts';
import type { ApiConnection } from './reach.ts';
import type { Reading } from './reading.ts';

/** The port where machines join: that of the API server with k3s, one of its own with RKE2. */
export interface Supervisor {
  readonly url: string;
  readonly connection: ApiConnection;
  /** Hashes by which a token may name the authority that it shows. */
  readonly caHashes: readonly string[];
  /** What it answers to this machine's token; undefined when it was not asked. */
  readonly tokenStatus?: number;
}

/** What the server remembers of the password of this node name, and whether it is that of this machine. */
export interface RememberedPassword {
  /** A Secret of the API, or a line of a file of old servers. */
  readonly kind: 'secret' | 'file';
  /** The path of the Secret in the API, or that of the file. */
  readonly path: string;
  readonly since?: number;
  /** Undefined when only one of both could be read. */
  readonly matches?: boolean;
  /** A kept copy on this machine that matches. */
  readonly keptCopy?: string;
}

export interface K3sFacts {
  readonly program: 'k3s' | 'rke2';
  readonly role: 'server' | 'agent';
  readonly dataFolder: string;
  /** Where settings stand, or would. */
  readonly configFile: string;
  /** Of environment, configuration and flags; the later ones win. Secrets have stand-ins. */
  readonly settings: Readonly<Record<string, string>>;
  /** By the name of a setting: the file in which it stands, or the unit. */
  readonly places: Readonly<Record<string, string>>;
  /** Whom an agent, or a further server, joins. */
  readonly server?: string;
  readonly tokenPresent: boolean;
  /** A server: whether the token it is given is the one that it keeps since it was first started. */
  readonly isTokenKept?: boolean;
  /** A server: what lies in the folder of its data. */
  readonly database?: 'sqlite' | 'etcd';
  /** Files by which the whole machine trusts an authority of this cluster. */
  readonly trustedBySystem: readonly string[];
  /** The authority that the agent keeps is a file without any. */
  readonly isAuthorityEmpty?: boolean;
  /** The hash in K10…::. */
  readonly tokenCaHash?: string;
  /** That of the authority which the server shows, in the way in which the token was made. */
  readonly servedCaHash?: string;
  readonly supervisor?: Supervisor;
  /** Servers between which the agent's own balancer chooses. */
  readonly balancedServers: readonly string[];
  /** Whether the balancer on this machine leads to a server; undefined when it was not tried. */
  readonly balancerLeads?: boolean;
  readonly passwordPresent: boolean;
  readonly passwordWritten?: number;
  readonly remembered?: RememberedPassword;
  /** Added to the name with with-node-id. */
  readonly nodeId?: string;
  readonly serverCertificates: readonly Certificate[];
}

export interface OfK3s {
  readonly k3s: Reading<K3sFacts>;
}
