// Rung 8, network: CNI configuration and binaries, flannel, the service proxy.
import type { Reading } from './reading.ts';
import type { StartLine } from './start-line.ts';

export interface CniFile {
  readonly name: string;
  readonly plugins: readonly string[];
  readonly network?: string;
  readonly problem?: string;
}

export interface NetworkFacts {
  /** In the order in which the runtime reads them: the first one wins. */
  readonly cniConfig: Reading<{ readonly folder: string; readonly files: readonly CniFile[] }>;
  readonly cniBinaries: Reading<{ readonly folder: string; readonly names: readonly string[] }>;
  /** Other folders that hold such files: configuration, programs. */
  readonly cniElsewhere: Reading<{
    readonly configuration: readonly { readonly folder: string; readonly names: readonly string[] }[];
    readonly programs: readonly { readonly folder: string; readonly names: readonly string[] }[];
  }>;
  /** /run/flannel/subnet.env. */
  readonly flannelSubnet: Reading<{ readonly network: string; readonly subnet: string; readonly mtu: number }>;
  readonly kubeProxy: Reading<{
    readonly running: boolean;
    /** By its flag, else by its configuration file. */
    readonly hostnameOverride?: string;
    /** A file that may say it too. */
    readonly configFile?: string;
    /** Whether what that file says is known. */
    readonly isConfigRead?: boolean;
    /** Where the name stands: a flag goes before the file. */
    readonly namedBy?: 'flag' | 'file';
    readonly mode?: string;
    readonly argumentsIn?: string;
  }>;
  /** Known when it runs as a unit of the machine, and not as a pod. */
  readonly kubeProxyStart: Reading<StartLine>;
}
