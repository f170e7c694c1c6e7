// This machine as the node of its own trial control plane: the agent, and beside it what the agent's node needs to be Ready.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runAgent } from '../agent/agent.ts';
import type { AgentOptions, Footing } from '../agent/options.ts';
import { agentPorts } from '../agent/ports.ts';
import type { Node } from '../api/types/core.v1.generated.ts';
import type { Clock } from '../base/clock.ts';
import type { Log } from '../base/log.ts';
import { pause } from '../base/retry.ts';
import { musterVersion } from '../base/version.ts';
import type { Client } from '../client/client.ts';
import { nodes } from '../client/resources.ts';
import { found } from '../controllers/found.ts';
import { socketIn } from '../join/own-containerd.ts';
import { writeNetwork } from '../join/pod-network.ts';
import { ownFolderIn, prepareRuntime, type Runtime, systemSocket } from '../join/prepare-runtime.ts';
import { type TellNews, verbatim } from '../join/rung-news.ts';
import { readHost } from '../machine/host.ts';
import type { Rung } from '../registration/rungs.ts';
import { noteOutside } from './trial.ts';
import { createTrialToken, deleteTrialToken } from './trial-token.ts';

export interface TrialNodeParts {
  readonly server: string;
  /** Of the control plane's authority. */
  readonly pins: readonly string[];
  /** In process, as an administrator. */
  readonly client: Client;
  readonly dataDir: string;
  readonly nodeName: string | undefined;
  readonly clock: Clock;
  readonly log: Log;
  readonly tell: TellNews;
  /** Where the agent says it stands, before it becomes news. */
  heard(footing: Footing): void;
  /** A rung cannot be climbed, and why. */
  stopped(rung: Rung, error: unknown): void;
  mayInstall(packages: readonly string[]): Promise<boolean>;
  installs(packages: readonly string[]): void;
  readonly signal: AbortSignal;
}

const lookMilliseconds = 100;

class TrialNode {
  readonly #parts: TrialNodeParts;
  readonly #runtimeFolder: string;
  #socket: string;
  #runtime: Runtime | undefined;
  #nodeName: string | undefined;
  readonly #held = new Set<Rung>();

  constructor(parts: TrialNodeParts) {
    this.#parts = parts;
    this.#runtimeFolder = ownFolderIn(parts.dataDir);
    this.#socket = existsSync(this.#runtimeFolder) ? socketIn(this.#runtimeFolder) : systemSocket;
  }

  /** Until the signal, and until all that it started has ended. */
  async run(): Promise<void> {
    const preparing = this.#prepare();
    await Promise.all([preparing, this.#runAgent()]);
    await this.#runtime?.stop();
  }

  async #prepare(): Promise<void> {
    const { clock, log, tell, signal, stopped, mayInstall, installs } = this.#parts;
    tell({ rung: 'runtime', standing: 'waits', detail: verbatim('containerd') });
    const parts = { folder: this.#runtimeFolder, clock, log, tell, signal, mayInstall, installs };
    try {
      this.#runtime = await prepareRuntime(parts);
    } catch (error) {
      if (!signal.aborted) stopped('runtime', error);
      return;
    }
    this.#socket = this.#runtime.socket;
    try {
      await this.#connect(this.#runtime);
    } catch (error) {
      if (!signal.aborted) stopped('network', error);
    }
  }

  /** The pod network of the addresses that the control plane gave this node. */
  async #connect({ networkFolder, isOurs }: Runtime): Promise<void> {
    const { tell, dataDir } = this.#parts;
    tell({ rung: 'network', standing: 'waits', detail: { en: 'pod addresses from the control plane', zh: '等待控制平面分配 Pod 地址段' } });
    const podCidrs = await this.#podCidrs();
    if (podCidrs === undefined || this.#held.has('network')) return;
    const written = writeNetwork(networkFolder, podCidrs);
    if (written.kind === 'written' && !isOurs) noteOutside(dataDir, written);
  }

  async #podCidrs(): Promise<readonly string[] | undefined> {
    const { client, signal } = this.#parts;
    while (!signal.aborted) {
      const node = this.#nodeName === undefined ? undefined : await found(client.get<Node>(nodes, { name: this.#nodeName }));
      const { podCIDRs = [] } = node?.spec ?? {};
      if (podCIDRs.length > 0) return podCIDRs;
      await pause(lookMilliseconds, signal);
    }
    return undefined;
  }

  async #runAgent(): Promise<void> {
    const { client, clock, log, signal, stopped } = this.#parts;
    const token = await createTrialToken(client, clock);
    const ports = agentPorts(clock, log);
    try {
      await runAgent(
        this.#agentOptions(token),
        {
          ...ports,
          stands: (footing) => {
            if (footing.rung === 'admission' && footing.holds && this.#nodeName === undefined)
              void deleteTrialToken(client, token).catch(() => undefined);
            this.#parts.heard(footing);
            this.#stands(footing);
          },
        },
        signal,
      );
    } catch (error) {
      if (!signal.aborted) stopped('host', error);
    }
  }

  #agentOptions(token: AgentOptions['token']): AgentOptions {
    const { server, pins, dataDir, nodeName } = this.#parts;
    const socket = (): string => this.#socket;
    return {
      servers: [server],
      token,
      pins,
      dataDir: join(dataDir, 'agent'),
      nodeName,
      // A machine without a network is a node of its own control plane all the same.
      nodeIp: readHost('/').addresses.length === 0 ? '127.0.0.1' : undefined,
      get runtimeSocket() {
        return socket();
      },
      joinPatienceSeconds: 60,
    };
  }

  #stands({ rung, holds, detail }: Footing): void {
    const { tell } = this.#parts;
    if (holds) {
      if (rung === 'admission') this.#nodeName = detail;
      this.#held.add(rung);
      tell({ rung, standing: 'holds', detail: verbatim(detail) });
      if (rung === 'host') tell({ rung: 'kubelet', standing: 'holds', detail: verbatim(`muster agent ${musterVersion}`) });
      return;
    }
    // Until the runtime is there, its preparation knows more; what was not begun is no trouble.
    const isOfRuntime = rung === 'runtime' || rung === 'network' || rung === 'serving';
    if (isOfRuntime && this.#runtime === undefined) return;
    if (detail === '' && !this.#held.has(rung)) return;
    this.#held.delete(rung);
    tell({ rung, standing: 'waits', detail: verbatim(detail) });
  }
}

export const runTrialNode = (parts: TrialNodeParts): Promise<void> => new TrialNode(parts).run();
