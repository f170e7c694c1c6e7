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
      /** `v1alpha2` when it knows no later one. */
      readonly api?: 'v1' | 'v1alpha2';
      readonly cgroupDriver?: CgroupDriver;
      readonly networkReady?: boolean;
      readonly networkMessage?: string;
    }
  | { readonly answers: false; readonly problem: string; readonly kind: 'absent' | 'refused' | 'unimplemented' | 'timeout' | 'other' };

export interface RegistryAnswer {
  readonly host: string;
  readonly answers: boolean;
  readonly problem?: string;
}

export interface ContainerdConfig {
  readonly path: string;
  /** 1 when the file does not say. */
  readonly version?: number;
  /** Whether it sends pulls elsewhere than the name of the image says. */
  readonly mirrors?: boolean;
  /** Whether a table configures runc. */
  readonly hasRunc?: boolean;
  /** What is wrong with the file itself. */
  readonly problem?: string;
  readonly disabledPlugins: readonly string[];
  readonly sandboxImage?: string;
  /** Whether other files may add to it. */
  readonly hasImports?: boolean;
  /** SystemdCgroup of the runtime that is used; undefined: the default, cgroupfs. */
  readonly systemdCgroup?: boolean;
  readonly cniConfDir: string;
  readonly cniBinDir: string;
  /** Where it is told several. */
  readonly cniBinDirs?: readonly string[];
  readonly snapshotter?: string;
}

/** Docker's shim is within the kubelet: it answers when that runs, whatever Docker does. */
export const isShim = (endpoint: RuntimeEndpoint | undefined): boolean => endpoint?.url.endsWith('/dockershim.sock') === true;

export interface RuntimeFacts {
  readonly runtimeEndpoint: Reading<RuntimeEndpoint>;
  readonly runtimeAnswer: Reading<RuntimeAnswer>;
  readonly runtimeUnits: Reading<readonly Unit[]>;
  readonly containerdConfig: Reading<ContainerdConfig>;
  readonly dockerCgroupDriver: Reading<CgroupDriver>;
  /** How many run now; only Docker itself says it. */
  readonly dockerContainers: Reading<number>;
  /** exec-opts of daemon.json, where it is or would be. */
  readonly dockerOptions: Reading<{ readonly path: string; readonly execOpts: readonly string[] }>;
  /** `others`: images of the same purpose that are there. */
  readonly sandboxImage: Reading<{ readonly name: string; readonly present: boolean; readonly others?: readonly string[] }>;
  /** Asked only when the sandbox image is not there. */
  readonly sandboxRegistry: Reading<RegistryAnswer>;
}
