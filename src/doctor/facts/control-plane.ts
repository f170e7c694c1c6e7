// The control plane as far as it bears on a node: the flags of its parts, and etcd as it sees itself.
import type { Reading } from './reading.ts';
import type { ApiConnection } from './reach.ts';
import type { Unit } from './kubelet.ts';

export interface Component {
  /** Of its image; undefined where it runs without one. */
  readonly version?: string;
  readonly flags: Readonly<Record<string, string>>;
  /** The manifest on this machine from which it is started. */
  readonly manifest?: string;
}

export interface EtcdMember {
  readonly id: string;
  /** Empty: it was added and never started. */
  readonly name: string;
  readonly peerUrls: readonly string[];
  readonly isLearner: boolean;
}

export interface EtcdSeen {
  readonly healthy?: boolean;
  readonly reason?: string;
  readonly hasLeader?: boolean;
  readonly isLearner?: boolean;
  readonly bytes?: number;
  readonly quotaBytes?: number;
  /** Of all writes to its log since it started: how many took longer than 128 ms. */
  readonly slowWrites?: { readonly count: number; readonly of: number };
  /** NOSPACE, CORRUPT. */
  readonly alarms?: readonly string[];
}

export interface EtcdFiles {
  readonly folder: string;
  readonly snapshots: readonly string[];
  readonly logs: readonly string[];
}

export interface ControlPlaneFacts {
  readonly apiServer: Reading<Component>;
  readonly controllerManager: Reading<Component>;
  readonly etcdMember: Reading<Component>;
  /** Of a control plane that runs as services. */
  readonly controlPlaneUnits: Reading<readonly Unit[]>;
  /** The one on this machine. */
  readonly etcd: Reading<EtcdSeen>;
  readonly etcdMembers: Reading<readonly EtcdMember[]>;
  /** From this machine to the others' peer ports. */
  readonly etcdPeers: Reading<readonly { readonly url: string; readonly connection: ApiConnection }[]>;
  readonly etcdFiles: Reading<EtcdFiles>;
}
