// What an agent is told, and what it may touch.
import type { Clock } from '../base/clock.ts';
import type { Log } from '../base/log.ts';
import type { ServerAccess } from '../client/https-transport.ts';
import type { Transport } from '../client/transport.ts';
import type { RuntimeReport } from '../machine/cri.ts';
import type { Files } from '../machine/files.ts';
import type { HostFacts } from '../machine/host.ts';
import type { BootstrapToken } from '../registration/bootstrap-token.ts';
import type { Rung } from '../registration/rungs.ts';

export interface AgentOptions {
  /** `https://10.0.0.1:6443`; none when the machine joined before and goes on with what it knows. */
  readonly servers: readonly string[];
  readonly token: BootstrapToken | undefined;
  /** `sha256:…` */
  readonly pins: readonly string[];
  readonly dataDir: string;
  readonly nodeName: string | undefined;
  readonly nodeIp: string | undefined;
  readonly runtimeSocket: string;
  /** How long to look for a cluster that does not answer. */
  readonly joinPatienceSeconds: number;
}

/** Where a machine stands with one rung of the ladder, by what the agent itself sees. */
export interface Footing {
  readonly rung: Rung;
  readonly holds: boolean;
  /** What it stands on, or what it waits for. */
  readonly detail: string;
  /** What the last attempt came to, when it failed. */
  readonly error?: unknown;
  /** The certificate request that waits for an answer, and why when the cluster says so. */
  readonly request?: { readonly name: string; readonly why: string | undefined };
}

export interface FolderLock {
  release(): void;
}

export interface AgentPorts {
  readonly clock: Clock;
  readonly log: Log;
  readonly files: Files;
  readonly random: () => number;
  readHost(folder: string): HostFacts;
  askRuntime(socket: string): Promise<RuntimeReport>;
  connect(access: ServerAccess): Transport;
  /** Takes the folder for this process; throws when another agent has it, or when it cannot be used. */
  lockFolder(folder: string): FolderLock;
  /** Told whenever it may have changed; also again with the same. */
  stands?(footing: Footing): void;
}
