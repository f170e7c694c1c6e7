// Keeps this machine's Node in the cluster: registers it, again when it is deleted, renews its lease, posts its status, and
// lets go of pods that cannot run here.
import type { Node, Pod } from '../api/types/core.v1.generated.ts';
import { timeText } from '../api/time.ts';
import { backoffDelay } from '../base/retry.ts';
import type { Client } from '../client/client.ts';
import { type Informer, startInformer } from '../client/informer.ts';
import { nodes, pods } from '../client/resources.ts';
import { decidePod, takeStep } from './bound-pods.ts';
import { ensureCsiNode } from './csi-node.ts';
import type { Footings } from './footings.ts';
import { footings, judgeHost, judgeReady } from './node-conditions.ts';
import { NodeLease, renewalDelay } from './node-lease.ts';
import { hasNoPodsTaint, newNode, register } from './node-registration.ts';
import { describeNode, nodeAddresses } from './node-status.ts';
import type { Rung } from '../registration/rungs.ts';
import type { AgentOptions, AgentPorts } from './options.ts';
import { keepDoing } from './steady.ts';
import { mustReport, statusPatch } from './status-report.ts';

const lookMilliseconds = 10_000;
/** Someone is waiting for the node to become Ready: at first soon, since much happens then. */
const impatient = { firstMilliseconds: 250, longestMilliseconds: 2_000 };
const podMilliseconds = 1_000;

export interface KeeperParts {
  readonly client: Client;
  readonly nodeName: string;
  readonly options: AgentOptions;
  readonly ports: AgentPorts;
  readonly footings: Footings;
  readonly signal: AbortSignal;
}

export class NodeKeeper {
  readonly #parts: KeeperParts;
  readonly #lease: NodeLease;
  readonly #nodes: Informer<Node>;
  /** As the last write of ours left it; the watch may not have told yet. */
  #written: Node | undefined;
  #csiNodeOf: string | undefined;
  #lastReport = Number.NEGATIVE_INFINITY;
  #wasReady: boolean | undefined;
  /** In a row at which it was not Ready. */
  #looks = 0;

  constructor(parts: KeeperParts) {
    const { client, nodeName, signal, ports } = parts;
    this.#parts = parts;
    this.#lease = new NodeLease({ nodeName, nodeUid: () => this.#node?.metadata.uid }, ports.clock);
    this.#nodes = startInformer(client, nodes, { signal, fieldSelector: `metadata.name=${nodeName}` });
    this.#nodes.subscribe({
      updated: () => (this.#written = undefined),
      deleted: () => (this.#written = undefined),
    });
  }

  async run(): Promise<void> {
    const { ports } = this.#parts;
    this.#parts.footings.tries('admission', this.#parts.nodeName);
    await this.#keep('register the node', 'admission', () => this.#look());
    const waiting = this.#bound();
    await Promise.all([
      this.#nodes.done,
      this.#keep('renew the lease', 'heartbeat', async () => {
        await this.#lease.renew(this.#parts.client);
        this.#parts.footings.holds('heartbeat', '');
        return renewalDelay(ports.random());
      }),
      this.#keep('post the status', 'heartbeat', () => this.#look(true)),
      this.#keep('tell pods bound here', 'heartbeat', async () => {
        await this.#tellPods(waiting);
        return podMilliseconds;
      }),
    ]);
  }

  get #node(): Node | undefined {
    return this.#written ?? this.#nodes.get(this.#parts.nodeName);
  }

  #keep(name: string, rung: Rung, work: () => Promise<number | undefined>): Promise<void> {
    const { signal, ports, footings: told } = this.#parts;
    const failed = (error: unknown): void => told.failed(rung, error);
    return keepDoing({ name, signal, log: ports.log, random: ports.random, work, failed });
  }

  /** One look at the machine and the cluster, and what follows from it; ends with the first success unless `again`. */
  async #look(again = false): Promise<number | undefined> {
    const { client, nodeName, options, ports } = this.#parts;
    const host = ports.readHost(options.dataDir);
    const runtime = await ports.askRuntime(options.runtimeSocket);
    const description = describeNode(host, runtime, options.nodeIp);
    const node = this.#node ?? (await this.#register(newNode(nodeName, host, description)));
    this.#parts.footings.holds('admission', nodeName);
    await this.#ensureCsiNode(node);
    const hasAddress = nodeAddresses(host, options.nodeIp).some(({ type }) => type === 'InternalIP');
    const ready = judgeReady({ runtime, socket: options.runtimeSocket, hasAddress, hasCsiNode: true });
    const facts = { judgements: [...judgeHost(host), ready], description, node };
    const now = ports.clock.monotonic();
    if (mustReport(facts, now - this.#lastReport)) {
      const patch = statusPatch(facts, timeText(ports.clock.now()));
      this.#written = await client.patch<Node>(nodes, { name: nodeName }, 'strategic', patch, { subresource: 'status' });
      this.#lastReport = now;
    }
    this.#tellReady(ready.status === 'True', ready.message);
    for (const footing of footings(runtime, node.spec.podCIDRs ?? [], ready)) ports.stands?.(footing);
    if (!again) return undefined;
    if (ready.status === 'True') this.#looks = 0;
    return ready.status === 'True' ? lookMilliseconds : backoffDelay(impatient, this.#looks++, ports.random());
  }

  async #register(wanted: Node): Promise<Node> {
    const { client, nodeName, ports } = this.#parts;
    const { node, isNew } = await register(client, wanted);
    ports.log.info(isNew ? 'registered the node' : 'the node was registered before', { node: nodeName });
    if (!hasNoPodsTaint(node)) {
      ports.log.warn('the node lacks the taint muster.dev/no-pods, and a node may not change its taints; pods may be sent here in vain');
    }
    this.#written = node;
    return node;
  }

  async #ensureCsiNode({ metadata }: Node): Promise<void> {
    const { uid = '' } = metadata;
    if (this.#csiNodeOf === uid) return;
    await ensureCsiNode(this.#parts.client, this.#parts.nodeName, uid);
    this.#csiNodeOf = uid;
  }

  #tellReady(isReady: boolean, message: string): void {
    if (isReady === this.#wasReady) return;
    const { log } = this.#parts.ports;
    if (isReady) log.info('the node is Ready');
    // On its way up it is no trouble yet.
    else log[this.#wasReady === undefined ? 'info' : 'warn']('the node is not Ready', { because: message });
    this.#wasReady = isReady;
  }

  #bound(): Informer<Pod> {
    const { client, nodeName, signal } = this.#parts;
    return startInformer(client, pods, { signal, fieldSelector: `spec.nodeName=${nodeName}` });
  }

  async #tellPods(bound: Informer<Pod>): Promise<void> {
    const now = timeText(this.#parts.ports.clock.now());
    for (const pod of bound.values()) if (decidePod(pod) !== undefined) await takeStep(this.#parts.client, pod, now);
  }
}
