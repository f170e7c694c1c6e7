// Rung 3, kubelet: how this machine is laid out, the kubelet's unit, flags and configuration, and whether it lives.
import type { Reading } from './reading.ts';
import type { StartLine } from './start-line.ts';

export type Flavour = 'kubeadm' | 'k3s' | 'rke2' | 'hand' | 'muster';

/** Where things are on this machine, and how each is known. */
export interface Layout {
  readonly flavour: Flavour;
  /** k3s and rke2: whether this machine runs the server too; kubeadm: whether it holds a control plane. */
  readonly controlPlane: boolean;
  /** e.g. kubelet.service, k3s-agent.service. */
  readonly unit?: string;
  readonly kubeconfig?: string;
  readonly bootstrapKubeconfig?: string;
  readonly configFile?: string;
  readonly pkiFolder?: string;
  readonly dataFolder?: string;
  /** Of the container runtime, when the agent itself says it. */
  readonly runtimeSocket?: string;
  /** The environment file in which KUBELET_EXTRA_ARGS stands, or would. */
  readonly flagsFile?: string;
  /** By the name of the field above: process arguments, unit file, known path. */
  readonly how: Readonly<Record<string, string>>;
}

export interface Unit {
  readonly name: string;
  readonly present: boolean;
  readonly active: string;
  readonly sub: string;
  readonly enabled: string;
  readonly restarts: number;
  /** success, exit-code, signal, oom-kill, … */
  readonly result: string;
  readonly exitStatus?: number;
  readonly activeSince?: number;
  readonly file?: string;
  readonly dropIns: readonly string[];
}

/** A unit of the kubelet that systemd does not take: it cannot be started, and whatever runs of it does not come back. */
export interface RefusedUnit {
  readonly name: string;
  readonly load: 'bad-setting' | 'error' | 'masked';
  /** In the words of systemd. */
  readonly why?: string;
  readonly active: string;
  /** masked, masked-runtime, enabled, … */
  readonly enabled: string;
  /** The file whose ExecStart= comes second, and takes the first one not away. */
  readonly secondStart?: string;
}

/** Where a flag is given: a variable of an environment file. */
export interface FlagPlace {
  readonly flag: string;
  readonly path: string;
  readonly variable: string;
}

export interface KubeletSettings {
  /** Flags of the running process, else those that the unit would give. Without the dashes; the last one wins. */
  readonly flags: Readonly<Record<string, string>>;
  readonly fromProcess: boolean;
  /** Those that stand in environment files. */
  readonly places?: readonly FlagPlace[];
}

export interface KubeletConfig {
  readonly path: string;
  readonly present: boolean;
  readonly problem?: string;
  /** The file, decoded: cgroupDriver, failSwapOn, staticPodPath, resolvConf, clusterDomain, … */
  readonly values: Readonly<Record<string, unknown>>;
}

export interface KubeletFacts {
  readonly layout: Reading<Layout>;
  readonly kubeletUnit: Reading<Unit>;
  /** Known when no other unit of a kubelet is taken. */
  readonly kubeletUnitRefused: Reading<RefusedUnit>;
  readonly kubeletStart: Reading<StartLine>;
  readonly kubeletRunning: Reading<{ readonly pid?: number; readonly running: boolean; readonly since?: number }>;
  readonly kubeletSettings: Reading<KubeletSettings>;
  readonly kubeletConfig: Reading<KubeletConfig>;
  /** `:10248/healthz`. */
  readonly kubeletHealth: Reading<{ readonly ok: boolean; readonly answer: string }>;
  /** What the kubelet said to the flags it is started with; asked only when it is not healthy. */
  readonly kubeletFlagsTried: Reading<{ readonly accepted: boolean; readonly problem?: string }>;
  readonly kubeletVersion: Reading<string>;
  /** The name it registers: its override, else the host name in lower case. */
  readonly nodeName: Reading<string>;
  /** The policy in cpu_manager_state. */
  readonly cpuManagerState: Reading<{ readonly path: string; readonly policy: string }>;
  /** The policy in memory_manager_state. */
  readonly memoryManagerState: Reading<{ readonly path: string; readonly policy: string }>;
}
