// Rungs 6 to 9 as the API server tells them: the Node, its lease, its CSRs, and what else stands in its way.
import type { Reading } from './reading.ts';

export interface Condition {
  readonly type: string;
  readonly status: string;
  readonly reason: string;
  readonly message: string;
  readonly since: number;
}

/** What a server of k3s or RKE2 says of how it was started. */
export interface K3sServer {
  readonly settings: Readonly<Record<string, string>>;
  readonly datastore: 'etcd' | 'external' | 'sqlite';
}

export interface NodeSeen {
  readonly name: string;
  readonly conditions: readonly Condition[];
  readonly taints: readonly { readonly key: string; readonly value?: string; readonly effect: string }[];
  readonly addresses: readonly { readonly type: string; readonly address: string }[];
  readonly podCidrs: readonly string[];
  readonly providerId?: string;
  readonly unschedulable: boolean;
  readonly machineId: string;
  readonly bootId: string;
  readonly systemUuid: string;
  readonly kubeletVersion: string;
  readonly annotations: Readonly<Record<string, string>>;
  readonly k3sServer?: K3sServer;
}

export interface SigningRequest {
  readonly name: string;
  readonly signer: string;
  readonly requestor: string;
  /** The node whose certificate it asks for. */
  readonly node?: string;
  readonly state: 'pending' | 'approved' | 'denied' | 'failed' | 'issued';
  readonly reason?: string;
  /** Milliseconds since 1970. */
  readonly created: number;
}

export interface ClusterFacts {
  readonly serverVersion: Reading<string>;
  /** Undefined value: the API server says that there is no such Node. */
  readonly node: Reading<NodeSeen | undefined>;
  /** When its lease was renewed, by the node's clock; undefined value: no lease. */
  readonly leaseRenewed: Reading<number | undefined>;
  readonly signingRequests: Reading<readonly SigningRequest[]>;
  /** All others: enough to see twins, and whether a fault is of the cluster. */
  readonly otherNodes: Reading<readonly NodeSeen[]>;
  /** Pods of kube-system and of the network plugin on this node: name, phase, what each waits for. */
  readonly systemPods: Reading<
    readonly {
      readonly name: string;
      readonly phase: string;
      readonly ready: boolean;
      readonly waiting?: string;
      readonly message?: string;
    }[]
  >;
  /** Whether cluster-info is there and by which token ids it is signed. */
  readonly clusterInfo: Reading<{
    readonly present: boolean;
    readonly signedBy: readonly string[];
    /** Of the authorities in it, as in Kubeconfig. */
    readonly caHashes?: readonly string[];
  }>;
}

/** The control plane heard nothing for its whole grace period, by its own clock. */
export const isGivenUp = (node: NodeSeen | undefined): boolean =>
  node?.conditions.some(({ type, status }) => type === 'Ready' && status === 'Unknown') === true;

/** Kubelets renew every 10 s, and are given up after 40 to 50 s of silence. */
const longestSilence = 60_000;
/** Two renewals missed, of one that is given up. */
const silenceOfGivenUp = 20_000;

/** `ago`: since its lease was renewed, by the API server's clock. */
export const isSilent = (node: NodeSeen | undefined, ago: number): boolean => ago >= (isGivenUp(node) ? silenceOfGivenUp : longestSilence);
