// What an agent is told, and what it may touch.
import type { Clock } from '../base/clock.ts';
import type { Log } from '../base/log.ts';
import type { ServerAccess } from '../client/https-transport.ts';
import type { Transport } from '../client/transport.ts';
import type { RuntimeReport } from '../machine/cri.ts';
import type { Files } from '../machine/files.ts';
import type { HostFacts } from '../machine/host.ts';
import type { BootstrapToken } from '../registration/bootstrap-token.ts';

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

export interface AgentPorts {
  readonly clock: Clock;
  readonly log: Log;
  readonly files: Files;
  readonly random: () => number;
  readHost(folder: string): HostFacts;
  askRuntime(socket: string): Promise<RuntimeReport>;
  connect(access: ServerAccess): Transport;
  /** The Node exists in the cluster, under this name. */
  registered?(nodeName: string): void;
}
