// Rung 1, host: what the kernel and the files of the machine say of themselves.
import type { Reading } from './reading.ts';

export interface HostName {
  /** What /etc/hostname says: the name after the next boot. */
  readonly fixed?: string;
  /** What the kernel says now. */
  readonly running: string;
  /** Whether the running name is found by the resolver or the hosts file; undefined when nobody could tell. */
  readonly resolves?: boolean;
}

export interface System {
  readonly kernel: string;
  readonly os: string;
  readonly architecture: string;
  readonly machineId: string;
  readonly productUuid?: string;
  readonly bootId: string;
  /** Milliseconds since 1970, by the machine's own clock. */
  readonly bootedAt: number;
}

export interface Swap {
  readonly device: string;
  readonly kibibytes: number;
}

export interface Cgroups {
  readonly version: 'v1' | 'v2' | 'hybrid';
  /** Those the kubelet can use: cpu, memory, pids, … */
  readonly controllers: readonly string[];
  /** v1: whether the systemd hierarchy is mounted. */
  readonly systemdHierarchy: boolean;
}

export interface Disk {
  /** The folder that matters: /var/lib/kubelet, that of the runtime, /var/log, /. */
  readonly folder: string;
  readonly mount: string;
  readonly type: string;
  readonly options: readonly string[];
  readonly bytes: number;
  readonly freeBytes: number;
  readonly inodes: number;
  readonly freeInodes: number;
}

export interface TimeSource {
  readonly server: string;
  /** One of its last answers has come. */
  readonly isReached: boolean;
}

export interface Clock {
  /** Milliseconds since 1970, by the machine's own clock. */
  readonly now: number;
  /** Undefined when no service says so. */
  readonly synchronized?: boolean;
  /** chronyd, ntpd, systemd-timesyncd, …, when one runs. */
  readonly service?: string;
  /** Of the time service; undefined when none told. */
  readonly sources?: readonly TimeSource[];
  /** Machine minus API server, from the Date header of an answer. */
  readonly aheadOfServerMs?: number;
}

export interface Resolver {
  /** The file that the kubelet hands to pods, and whether it is there. */
  readonly path: string;
  readonly present: boolean;
  readonly nameservers: readonly string[];
  /** Other such files, by what stands in them. */
  readonly others?: readonly { readonly path: string; readonly nameservers: readonly string[] }[];
}

export interface Link {
  readonly name: string;
  readonly addresses: readonly string[];
  readonly mtu: number;
  readonly up: boolean;
  /** vxlan, bridge, wireguard, …; undefined for a plain one. */
  readonly kind?: string;
}

export interface Route {
  /** CIDR; `default` for all. */
  readonly to: string;
  readonly via?: string;
  readonly link: string;
  readonly metric: number;
}

export interface Listener {
  readonly address: string;
  readonly port: number;
  readonly process?: string;
  readonly pid?: number;
}

export interface Builds {
  /** As `uname -m` has it, or by its own programs. */
  readonly machine: string;
  /** Those of a node that were found; of a wrapper in a script nothing is known. */
  readonly programs: readonly { readonly path: string; readonly builtFor: string; readonly runs: boolean }[];
}

export interface HostFacts {
  readonly hostName: Reading<HostName>;
  readonly system: Reading<System>;
  readonly swaps: Reading<readonly Swap[]>;
  readonly cgroups: Reading<Cgroups>;
  /** At the top of the hierarchy that the kubelet looks into, v1 and v2 alike. */
  readonly controlGroups: Reading<readonly string[]>;
  /** Those that this machine may use. */
  readonly processors: Reading<number>;
  /** Whether the kernel can make VXLAN devices: it has the module, or finds it. */
  readonly vxlan: Reading<boolean>;
  /** Loaded or built in. */
  readonly kernelModules: Reading<readonly string[]>;
  /** By dotted name, e.g. net.ipv4.ip_forward. */
  readonly sysctls: Reading<Readonly<Record<string, string>>>;
  readonly disks: Reading<readonly Disk[]>;
  readonly memory: Reading<{ readonly bytes: number; readonly availableBytes: number }>;
  readonly inotify: Reading<{ readonly maxInstances: number; readonly maxWatches: number; readonly instances: number }>;
  /** Programs that the kubelet calls, found in its PATH or not: conntrack, iptables, mount, apparmor_parser, … */
  readonly programs: Reading<Readonly<Record<string, boolean>>>;
  readonly resolver: Reading<Resolver>;
  /** Lines of the hosts file: address, names. */
  readonly hostsFile: Reading<readonly { readonly address: string; readonly names: readonly string[] }[]>;
  /** Of the kubelet's unit, the runtime's unit and the environment: HTTP_PROXY, HTTPS_PROXY, NO_PROXY. */
  readonly proxies: Reading<readonly { readonly of: string; readonly name: string; readonly value: string }[]>;
  readonly clock: Reading<Clock>;
  readonly links: Reading<readonly Link[]>;
  readonly routes: Reading<readonly Route[]>;
  readonly listeners: Reading<readonly Listener[]>;
  readonly builds: Reading<Builds>;
  /** As `ip rule` writes them. */
  readonly policyRules: Reading<readonly string[]>;
  /** Which kind the host's iptables writes, and the tables of the older kind that the kernel holds. */
  readonly filters: Reading<{ readonly kind: 'nft' | 'legacy'; readonly legacyTables: readonly string[] }>;
  /** Whether the reader was root; what only root may see is unknown without. */
  readonly asRoot: Reading<boolean>;
  /** Whether the kernel enforces its profiles. */
  readonly appArmor: Reading<boolean>;
  /** Whether /dev/kmsg is there. */
  readonly kernelMessages: Reading<boolean>;
  /** Mounts of file systems that the kubelet measures, and whose folder is not there: removed, or hidden by another mount. */
  readonly goneMounts: Reading<readonly string[]>;
  readonly selinux: Reading<'enforcing' | 'permissive' | 'disabled'>;
  /** Kernel messages of processes killed for want of memory since boot, by name. */
  readonly oomKills: Reading<readonly string[]>;
}
