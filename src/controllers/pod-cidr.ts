// Gives every node its pod addresses out of the cluster's ranges, one part per family, and takes them back when the Node goes.
// What nodes hold is the record: a new server reads it before it gives anything (pkg/controller/nodeipam/ipam/range_allocator.go).
import type { Node } from '../api/types/core.v1.generated.ts';
import { StatusError } from '../api/status.ts';
import { parseCidr } from '../base/cidr.ts';
import type { Clock } from '../base/clock.ts';
import { type Backoff, backoffDelay, pause } from '../base/retry.ts';
import { nodes } from '../client/resources.ts';
import type { Controller, ControllerParts } from './controller.ts';
import { KeyedWork } from './keyed-work.ts';
import { recordNodeEvent, statusNews } from './node-lifecycle/node-event.ts';
import { CidrPool } from './pod-cidr/cidr-pool.ts';
import type { RangeIntents } from './pod-cidr/range-intents.ts';
import { sharedInformer } from './shared-informer.ts';

export interface PodCidrOptions {
  readonly clock: Clock;
  /** One or two, of different families. */
  readonly clusterCidrs: readonly string[];
  /** Never given to pods. */
  readonly serviceCidr: string;
  /** Of a cluster with several servers. */
  readonly intents?: RangeIntents | undefined;
}

const backoff: Backoff = { firstMilliseconds: 100, longestMilliseconds: 5_000 };

const heldBy = ({ spec }: Node): readonly string[] => (spec.podCIDRs ?? [spec.podCIDR ?? '']).filter((cidr) => cidr !== '');

class PodCidrs {
  readonly #options: PodCidrOptions;
  readonly #parts: ControllerParts;
  readonly #pools: readonly CidrPool[];
  readonly #work: KeyedWork;
  /** By uid: what a node is being given, or may have been given without our knowing. */
  readonly #meant = new Map<string, readonly string[]>();
  /** Nodes that got nothing, since nothing was left. */
  readonly #waiting = new Set<string>();

  constructor(options: PodCidrOptions, parts: ControllerParts) {
    this.#options = options;
    this.#parts = parts;
    this.#pools = options.clusterCidrs.flatMap((text) => {
      const range = parseCidr(text);
      return range === undefined ? [] : [new CidrPool(range)];
    });
    for (const pool of this.#pools) for (const service of options.serviceCidr.split(',')) pool.occupy(service);
    this.#work = new KeyedWork({
      signal: parts.signal,
      atOnce: 16,
      work: (name) => this.#give(name),
      failed: (_name, error) => {
        this.#trouble(error);
      },
    });
  }

  readonly #trouble = (error: unknown): void => {
    if (!this.#parts.signal.aborted) this.#parts.log.warn('controller trouble', { controller: 'pod-cidr', error });
  };

  async run(): Promise<void> {
    // Before the nodes: what is given between the two reads is then seen by one of them.
    const noted = await this.#noted();
    const all = this.#nodes;
    await all.ready;
    for (const node of all.values()) this.#occupy(node);
    await this.#takeUp(noted);
    const look = (node: Node): void => {
      const { name = '' } = node.metadata;
      if (heldBy(node).length === 0) this.#work.add(name);
      else this.#occupy(node);
    };
    all.subscribe({
      added: look,
      updated: look,
      deleted: (node) => {
        this.#takeBack(node);
      },
    });
    await all.done;
  }

  get #nodes() {
    return sharedInformer(this.#parts.reader, nodes, { signal: this.#parts.signal, onTrouble: this.#trouble });
  }

  async #noted(): Promise<ReadonlyMap<string, readonly string[]>> {
    const { intents } = this.#options;
    for (let failures = 0; intents !== undefined && !this.#parts.signal.aborted; failures++) {
      try {
        return await intents.list();
      } catch (error) {
        this.#trouble(error);
        await pause(backoffDelay(backoff, failures, Math.random()), this.#parts.signal);
      }
    }
    return new Map();
  }

  /** Nodes that are gone or have theirs need no intent any more. */
  async #takeUp(noted: ReadonlyMap<string, readonly string[]>): Promise<void> {
    const byUid = new Map([...this.#nodes.values()].map((node) => [node.metadata.uid ?? '', node]));
    const held = new Set([...byUid.values()].flatMap(heldBy));
    for (const [uid, ranges] of noted) {
      const node = byUid.get(uid);
      if (node === undefined || heldBy(node).length > 0 || ranges.some((range) => held.has(range))) {
        await this.#forget(uid);
      } else {
        this.#meant.set(uid, ranges);
        for (const range of ranges) for (const pool of this.#pools) pool.occupy(range);
      }
    }
  }

  async #forget(uid: string): Promise<void> {
    this.#meant.delete(uid);
    // From the moment another server leads, what is written down is its own affair.
    if (this.#parts.signal.aborted) return;
    try {
      await this.#options.intents?.forget(uid);
    } catch (error) {
      this.#trouble(error);
    }
  }

  #occupy(node: Node): void {
    for (const cidr of heldBy(node)) for (const pool of this.#pools) pool.occupy(cidr);
  }

  #release(cidrs: readonly string[]): void {
    for (const cidr of cidrs) for (const pool of this.#pools) pool.release(cidr);
  }

  #takeBack(node: Node): void {
    const { uid = '' } = node.metadata;
    this.#release(this.#meant.get(uid) ?? heldBy(node));
    if (this.#meant.has(uid)) void this.#forget(uid);
    for (const name of this.#waiting) this.#work.add(name);
    this.#waiting.clear();
  }

  async #give(name: string): Promise<void> {
    const node = this.#nodes.get(name);
    if (node === undefined || heldBy(node).length > 0) return;
    const { uid = '' } = node.metadata;
    const podCIDRs = this.#meant.get(uid) ?? this.#pools.flatMap((pool) => pool.take() ?? []);
    if (podCIDRs.length < this.#pools.length) {
      this.#release(podCIDRs);
      await this.#wait(node, name);
      return;
    }
    // Kept when it fails in a way that leaves open whether the node has it: the next attempt gives the same.
    this.#meant.set(uid, podCIDRs);
    await this.#options.intents?.note(uid, podCIDRs);
    try {
      // Without a resourceVersion: the kubelet posts at the same time, and a range once set cannot be changed anyway.
      const body = { metadata: { uid }, spec: { podCIDR: podCIDRs[0], podCIDRs } };
      const given = await this.#parts.client.patch(nodes, { name }, 'merge', body);
      if (heldBy(given).join() !== podCIDRs.join()) this.#release(podCIDRs);
    } catch (error) {
      if (!isSettled(error)) throw error;
      this.#release(podCIDRs);
    }
    await this.#forget(uid);
  }

  async #wait(node: Node, name: string): Promise<void> {
    if (this.#waiting.has(name)) return;
    this.#waiting.add(name);
    await recordNodeEvent(this.#parts.client, node, statusNews(name, 'CIDRNotAvailable'), this.#options.clock.now());
  }
}

/** Gone, another Node of the name, or given a range by somebody else: events tell. */
const isSettled = (error: unknown): boolean =>
  error instanceof StatusError && (error.reason === 'NotFound' || error.reason === 'Conflict' || error.reason === 'Invalid');

/** Does nothing without a range. */
export const podCidr = (options: PodCidrOptions): Controller => ({
  name: 'node-controller',
  run: async (parts) => {
    if (options.clusterCidrs.length > 0) await new PodCidrs(options, parts).run();
  },
});
