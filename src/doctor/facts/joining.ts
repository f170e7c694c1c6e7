// What a `muster join` or `muster up` of this machine that waits says itself: where it is going, and what keeps it.
import type { InBothLanguages, Rung } from '../../registration/rungs.ts';
import type { Reading } from './reading.ts';

export interface Joining {
  readonly pid: number;
  /** Of the agent. */
  readonly folder: string;
  /** API servers as they were given. */
  readonly servers: readonly string[];
  /** Of the cluster's authority, as in --discovery-token-ca-cert-hash. */
  readonly pins: readonly string[];
  /** Undefined when the usual places are to be looked at. */
  readonly runtimeSocket?: string;
  readonly nodeName?: string;
  /** The lowest rung that does not hold. */
  readonly rung: Rung;
  /** What its last attempt came to. `id`: of the message, or the reason of the API server. */
  readonly trouble?: { readonly id: string; readonly said: InBothLanguages };
  /** The certificate request that nobody has answered, and why when the cluster says so. */
  readonly request?: { readonly name: string; readonly why?: string };
}

/** What kubeadm is doing on this machine just now. */
export interface KubeadmAtWork {
  readonly does: 'init' | 'join';
  readonly pid: number;
}

/** Of an earlier installation by kubeadm, on a machine that has no kubelet.conf and is not about to get one. */
export interface Leftovers {
  /** Folders that keep kubeadm from going on. */
  readonly paths: readonly string[];
  /** The names of static pods that start with the kubelet. */
  readonly manifests: readonly string[];
}

export interface JoiningFacts {
  readonly leftovers: Reading<Leftovers>;
  /** Undefined value: no kubeadm runs. */
  readonly kubeadmAtWork: Reading<KubeadmAtWork | undefined>;
  readonly joining: Reading<Joining>;
}
