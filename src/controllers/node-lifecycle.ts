// Watches over nodes: one that goes silent is marked Unknown, taints follow conditions, clones are told.
// The taint by which pods are driven away waits its turn, and is taken back when all nodes are lost at once.
import type { Lease } from '../api/types/coordination.v1.generated.ts';
import type { Node } from '../api/types/core.v1.generated.ts';
import { StatusError } from '../api/status.ts';
import type { Clock } from '../base/clock.ts';
import { pause } from '../base/retry.ts';
import { leases, nodes } from '../client/resources.ts';
import { cloneAnnotation, describeClone, seeMachine, type Sightings } from '../registration/clone.ts';
import type { Controller, ControllerParts } from './controller.ts';
import { KeyedWork } from './keyed-work.ts';
import { conditionTaints, type Driving } from './node-lifecycle/condition-taints.ts';
import { EvictionBrake } from './node-lifecycle/eviction-brake.ts';
import { HeartbeatWatch } from './node-lifecycle/heartbeat-watch.ts';
import { lostConditions } from './node-lifecycle/lost-conditions.ts';
import { machineMark } from './node-lifecycle/machine-mark.ts';
import { controllerNews, type NodeNews, recordNodeEvent, statusNews } from './node-lifecycle/node-event.ts';
import { sharedInformer } from './shared-informer.ts';

export interface NodeLifecycleOptions {
  readonly clock: Clock;
  /** How long a node may be silent. */
  readonly monitorGraceSeconds: number;
  /** How long a new node may take to post its status. */
  readonly startupGraceSeconds: number;
  /** How often silent nodes are looked for; four times in a grace at least. */
  readonly monitorPeriodSeconds: number;
  readonly pause?: typeof pause;
}

const leaseNamespace = 'kube-node-lease';

/** Changed or gone meanwhile: the next event tells. */
const settled = (error: unknown): boolean => error instanceof StatusError && (error.reason === 'Conflict' || error.reason === 'NotFound');

const rfc3339 = (milliseconds: number): string => `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;

const postedOf = ({ status }: Node): string | undefined => {
  const ready = status?.conditions?.find(({ type }) => type === 'Ready');
  return ready === undefined ? undefined : (ready.lastHeartbeatTime ?? '');
};

const isReady = ({ status }: Node): boolean =>
  status?.conditions?.some((condition) => condition.type === 'Ready' && condition.status === 'True') === true;

const isDrivenFrom = ({ spec }: Node): boolean =>
  spec.taints?.some(({ key, effect }) => effect === 'NoExecute' && (key.endsWith('/not-ready') || key.endsWith('/unreachable'))) === true;

class NodeLifecycle {
  readonly #options: NodeLifecycleOptions;
  readonly #parts: ControllerParts;
  readonly #watch: HeartbeatWatch;
  readonly #work: KeyedWork;
  readonly #brake = new EvictionBrake();
  /** Nodes whose turn it is: their pods are driven away. */
  readonly #turns = new Set<string>();
  readonly #sightings = new Map<string, Sightings>();
  /** Clones found and not written yet. */
  readonly #clones = new Map<string, string>();
  readonly #period: number;

  constructor(options: NodeLifecycleOptions, parts: ControllerParts) {
    this.#options = options;
    this.#parts = parts;
    const monitorMilliseconds = options.monitorGraceSeconds * 1000;
    this.#watch = new HeartbeatWatch({ monitorMilliseconds, startupMilliseconds: options.startupGraceSeconds * 1000 });
    this.#period = Math.min(options.monitorPeriodSeconds * 1000, monitorMilliseconds / 4);
    this.#work = new KeyedWork({
      signal: parts.signal,
      atOnce: 16,
      work: (name) => this.#putRight(name),
      failed: (_name, error) => {
        this.#trouble(error);
      },
    });
  }

  readonly #trouble = (error: unknown): void => {
    if (!this.#parts.signal.aborted) this.#parts.log.warn('controller trouble', { controller: 'node-lifecycle', error });
  };

  async run(): Promise<void> {
    const { signal } = this.#parts;
    const allNodes = this.#nodes;
    const allLeases = sharedInformer(this.#parts.reader, leases, { signal, onTrouble: this.#trouble });
    await Promise.all([allNodes.ready, allLeases.ready]);
    let started = false;
    allNodes.subscribe({
      added: (node) => {
        this.#see(node);
        // Not again for every node when a server starts.
        if (started) this.#tell(node, controllerNews(node.metadata.name ?? '', 'Registered'));
      },
      updated: (node, before) => {
        this.#see(node);
        if (isReady(before) && !isReady(node)) this.#tell(node, statusNews(node.metadata.name ?? '', 'NodeNotReady'));
      },
      deleted: (node) => {
        this.#forget(node);
      },
    });
    const look = (lease: Lease): void => {
      this.#seeLease(lease);
    };
    allLeases.subscribe({ added: look, updated: look });
    started = true;
    this.#watch.lineUp();
    await this.#loop();
    await Promise.all([allNodes.done, allLeases.done]);
  }

  get #nodes() {
    return sharedInformer(this.#parts.reader, nodes, { signal: this.#parts.signal, onTrouble: this.#trouble });
  }

  #see(node: Node): void {
    const { name = '' } = node.metadata;
    if (isReady(node)) this.#turns.delete(name);
    this.#watch.node(name, postedOf(node), this.#options.clock.monotonic());
    this.#compareMachine(node, name);
    if (this.#clones.has(name) || conditionTaints(node, '', this.#driving(name)) !== undefined) this.#work.add(name);
  }

  #seeLease({ metadata, spec }: Lease): void {
    if (metadata.namespace !== leaseNamespace) return;
    this.#watch.lease(metadata.name ?? '', spec.renewTime, this.#options.clock.monotonic());
  }

  #forget(node: Node): void {
    const { name = '' } = node.metadata;
    this.#watch.forget(name);
    this.#turns.delete(name);
    this.#sightings.delete(name);
    this.#clones.delete(name);
    this.#tell(node, controllerNews(name, 'Removing'));
  }

  #compareMachine(node: Node, name: string): void {
    const before = this.#sightings.get(name) ?? [];
    const { seen, clone } = seeMachine(before, machineMark(node), this.#options.clock.now());
    this.#sightings.set(name, seen);
    if (clone === undefined) return;
    const words = describeClone(clone);
    // In turn means that the next status names the same two the other way round: written once.
    if (node.metadata.annotations?.[cloneAnnotation] === undefined) this.#clones.set(name, words);
  }

  /** One pass over all nodes, in memory. */
  async #loop(): Promise<void> {
    const { clock, pause: wait = pause } = this.#options;
    const { signal } = this.#parts;
    let last = clock.monotonic();
    while (!signal.aborted) {
      await wait(this.#period, signal);
      const now = clock.monotonic();
      // Twice the period is a busy machine; more is a process that was stopped, and so were its ears.
      if (now - last > 2 * this.#period) this.#watch.stoodStill(now - last - this.#period);
      last = now;
      for (const node of this.#nodes.values()) this.#lookAt(node, now);
      this.#takeTurns(now);
    }
  }

  /** Who is lost is driven from, one after the other; when all are, nobody is. */
  #takeTurns(now: number): void {
    // Those found silent just now count, though it is not written yet: else the first of many would go.
    const isWell = (node: Node): boolean => isReady(node) && !this.#watch.isSilent(node.metadata.name ?? '', now);
    if (this.#brake.see(this.#nodes.values(), isWell, now)) this.#watch.startAnew(now);
    if (this.#brake.stopped) this.#turns.clear();
    for (const node of this.#nodes.values()) {
      const { name = '' } = node.metadata;
      if (isReady(node)) continue;
      const waits = this.#mayBegin(node, now) && !this.#turns.has(name) && !isDrivenFrom(node);
      if (waits && this.#brake.take(node, now)) this.#turns.add(name);
      if (conditionTaints(node, '', this.#driving(name)) !== undefined) this.#work.add(name);
    }
  }

  /** Not from a node that was lost before we watched, or together with all: it has its time first. */
  #mayBegin({ metadata: { name = '' }, status }: Node, now: number): boolean {
    const ready = status?.conditions?.find(({ type }) => type === 'Ready')?.status;
    return ready === 'False' || (ready === 'Unknown' && this.#watch.isSilent(name, now));
  }

  #driving(name: string): Driving {
    if (this.#brake.stopped) return 'stop';
    return this.#turns.has(name) ? 'begin' : 'go-on';
  }

  #lookAt(node: Node, now: number): void {
    const { name = '' } = node.metadata;
    if (this.#watch.isSilent(name, now) && lostConditions(node, '').length > 0) this.#work.add(name);
  }

  async #putRight(name: string): Promise<void> {
    const node = this.#nodes.get(name);
    if (node === undefined) return;
    try {
      // Each write makes a new version, which comes here again.
      if ((await this.#markLost(node, name)) || (await this.#setTaints(node, name))) return;
      await this.#markClone(node, name);
    } catch (error) {
      if (!settled(error)) throw error;
    }
  }

  /** Whether it wrote. */
  async #markLost(node: Node, name: string): Promise<boolean> {
    const { clock } = this.#options;
    if (!this.#watch.isSilent(name, clock.monotonic())) return false;
    const conditions = lostConditions(node, rfc3339(clock.now()));
    if (conditions.length === 0) return false;
    const body = { metadata: versionOf(node), status: { conditions } };
    await this.#parts.client.patch(nodes, { name }, 'strategic', body, { subresource: 'status' });
    this.#parts.log.info('node lost', { node: name, reason: conditions[0]?.reason });
    return true;
  }

  async #setTaints(node: Node, name: string): Promise<boolean> {
    const taints = conditionTaints(node, rfc3339(this.#options.clock.now()), this.#driving(name));
    if (taints === undefined) return false;
    await this.#parts.client.patch(nodes, { name }, 'merge', { metadata: versionOf(node), spec: { taints } });
    return true;
  }

  async #markClone(node: Node, name: string): Promise<void> {
    const words = this.#clones.get(name);
    if (words === undefined) return;
    await this.#parts.client.patch(nodes, { name }, 'merge', { metadata: { annotations: { [cloneAnnotation]: words } } });
    this.#clones.delete(name);
    this.#parts.log.warn('cloned machine', { node: name, seen: words });
    this.#tell(node, { type: 'Warning', reason: 'ClonedMachine', message: words });
  }

  #tell(node: Node, news: NodeNews): void {
    recordNodeEvent(this.#parts.client, node, news, this.#options.clock.now()).catch(this.#trouble);
  }
}

/** What was decided on an old state must not be written over a new one. */
const versionOf = ({ metadata: { uid, resourceVersion } }: Node) => ({ uid, resourceVersion });

export const nodeLifecycle = (options: NodeLifecycleOptions): Controller => ({
  name: 'node-controller',
  run: (parts) => new NodeLifecycle(options, parts).run(),
});
