// Rung 2, runtime: the container runtime, by its socket, its configuration and its unit.
import type { Reading } from './reading.ts';
import type { Unit } from './kubelet.ts';

export type CgroupDriver = 'systemd' | 'cgroupfs';

export interface RuntimeEndpoint {
  /** As the kubelet uses it, e.g. unix:///run/containerd/containerd.sock. */
  readonly url: string;
  readonly socketPresent: boolean;
  /** Other runtimes' sockets that are there too. */
  readonly otherSockets: readonly string[];
}

export type RuntimeAnswer =
  | {
      readonly answers: true;
      readonly name: string;
      readonly version: string;
      readonly cgroupDriver?: CgroupDriver;
      readonly networkReady?: boolean;
      readonly networkMessage?: string;
    }
  | { readonly answers: false; readonly problem: string; readonly kind: 'absent' | 'refused' | 'unimplemented' | 'timeout' | 'other' };

export interface ContainerdConfig {
  readonly path: string;
  /** What is wrong with the file itself. */
  readonly problem?: string;
  readonly disabledPlugins: readonly string[];
  readonly sandboxImage?: string;
  /** SystemdCgroup of runc; undefined: the default, cgroupfs. */
  readonly systemdCgroup?: boolean;
  readonly cniConfDir: string;
  readonly cniBinDir: string;
  readonly snapshotter?: string;
}

export interface RuntimeFacts {
  readonly runtimeEndpoint: Reading<RuntimeEndpoint>;
  readonly runtimeAnswer: Reading<RuntimeAnswer>;
  readonly runtimeUnits: Reading<readonly Unit[]>;
  readonly containerdConfig: Reading<ContainerdConfig>;
  readonly dockerCgroupDriver: Reading<CgroupDriver>;
  readonly sandboxImage: Reading<{ readonly name: string; readonly present: boolean }>;
}
