// Drives pods from nodes that drive them away: a pod that does not tolerate a NoExecute taint is deleted, one that does for a
// time when that is over, counted from when this server saw the taint: what happened before it started is held against nobody.
import type { Node, Pod, Taint } from '../api/types/core.v1.generated.ts';
import type { Clock } from '../base/clock.ts';
import { pause } from '../base/retry.ts';
import type { Informer } from '../client/informer.ts';
import { events, nodes, pods } from '../client/resources.ts';
import type { Controller, ControllerParts } from './controller.ts';
import { found } from './found.ts';
import { KeyedWork } from './keyed-work.ts';
import { sharedInformer } from './shared-informer.ts';
import { toleratedTime } from './taint-eviction/tolerated-time.ts';

export interface TaintEvictionOptions {
  readonly clock: Clock;
  readonly pause?: typeof pause;
}

const turnMilliseconds = 1_000;

interface Stay {
  /** Since when the node drives it away; monotonic. */
  readonly since: number;
  readonly until: number;
}

const keyOf = ({ metadata }: Pod): string => `${metadata.namespace ?? ''}/${metadata.name ?? ''}`;

const driving = (node: Node | undefined): readonly Taint[] => node?.spec.taints?.filter(({ effect }) => effect === 'NoExecute') ?? [];

class TaintEviction {
  readonly #options: TaintEvictionOptions;
  readonly #parts: ControllerParts;
  readonly #nodes: Informer<Node>;
  readonly #pods: Informer<Pod>;
  readonly #work: KeyedWork;
  readonly #stays = new Map<string, Stay>();
  /** By node, all pods bound to it. */
  readonly #bound = new Map<string, Map<string, Pod>>();

  constructor(options: TaintEvictionOptions, parts: ControllerParts) {
    this.#options = options;
    this.#parts = parts;
    const shared = { signal: parts.signal, onTrouble: this.#trouble };
    this.#nodes = sharedInformer(parts.reader, nodes, shared);
    this.#pods = sharedInformer(parts.reader, pods, shared);
    this.#work = new KeyedWork({
      signal: parts.signal,
      atOnce: 8,
      work: (key) => this.#evict(key),
      failed: (_key, error) => {
        this.#trouble(error);
      },
    });
  }

  readonly #trouble = (error: unknown): void => {
    if (!this.#parts.signal.aborted) this.#parts.log.warn('controller trouble', { controller: 'taint-eviction', error });
  };

  async run(): Promise<void> {
    await Promise.all([this.#nodes.ready, this.#pods.ready]);
    this.#pods.subscribe({
      added: (pod) => {
        this.#bind(pod);
      },
      updated: (pod, before) => {
        if (before.metadata.uid !== pod.metadata.uid) this.#forget(before);
        this.#bind(pod);
      },
      deleted: (pod) => {
        this.#forget(pod);
      },
    });
    const look = (node: Node): void => {
      for (const pod of this.#bound.get(node.metadata.name ?? '')?.values() ?? []) this.#weigh(pod, node);
    };
    this.#nodes.subscribe({ added: look, updated: look });
    await this.#loop();
    await Promise.all([this.#nodes.done, this.#pods.done]);
  }

  async #loop(): Promise<void> {
    const { clock, pause: wait = pause } = this.#options;
    const { signal } = this.#parts;
    while (!signal.aborted) {
      await wait(turnMilliseconds, signal);
      const now = clock.monotonic();
      for (const [key, { until }] of this.#stays) if (until <= now) this.#work.add(key);
    }
  }

  #bind(pod: Pod): void {
    const { nodeName = '' } = pod.spec;
    if (nodeName === '') return;
    const bound = this.#bound.get(nodeName) ?? new Map<string, Pod>();
    this.#bound.set(nodeName, bound.set(keyOf(pod), pod));
    this.#weigh(pod, this.#nodes.get(nodeName));
  }

  #forget(pod: Pod): void {
    const { nodeName = '' } = pod.spec;
    const bound = this.#bound.get(nodeName);
    bound?.delete(keyOf(pod));
    if (bound?.size === 0) this.#bound.delete(nodeName);
    this.#stays.delete(keyOf(pod));
  }

  #weigh(pod: Pod, node: Node | undefined): void {
    const key = keyOf(pod);
    const taints = driving(node);
    const time = toleratedTime(taints, pod.spec.tolerations);
    const before = this.#stays.get(key);
    if (!Number.isFinite(time) || pod.metadata.deletionTimestamp !== undefined) {
      if (!this.#stays.delete(key) || pod.metadata.deletionTimestamp !== undefined) return;
      this.#tell(pod, `Cancelling deletion of Pod ${key}`);
      return;
    }
    const since = before?.since ?? this.#options.clock.monotonic();
    this.#stays.set(key, { since, until: since + time });
    if (time === 0) this.#work.add(key);
  }

  async #evict(key: string): Promise<void> {
    const stay = this.#stays.get(key);
    const [namespace = '', name = ''] = key.split('/');
    const pod = this.#pods.get(name, namespace);
    if (stay === undefined || pod === undefined || stay.until > this.#options.clock.monotonic()) return;
    this.#stays.delete(key);
    const { uid } = pod.metadata;
    this.#parts.log.info('pod evicted', { pod: key, node: pod.spec.nodeName });
    this.#tell(pod, `Marking for deletion Pod ${key}`);
    await found(this.#parts.client.delete(pods, { namespace, name }, uid === undefined ? {} : { uid })).catch((error: unknown) => {
      this.#stays.set(key, stay);
      throw error;
    });
  }

  #tell(pod: Pod, message: string): void {
    const { name = '', namespace = '', uid = '' } = pod.metadata;
    const at = `${new Date(this.#options.clock.now()).toISOString().slice(0, 19)}Z`;
    const event = {
      apiVersion: 'v1',
      kind: 'Event',
      metadata: { generateName: `${name.slice(0, 200)}.`, namespace },
      involvedObject: { kind: 'Pod', namespace, name, uid, apiVersion: 'v1' },
      type: 'Normal',
      reason: 'TaintManagerEviction',
      message,
      source: { component: 'taint-controller' },
      firstTimestamp: at,
      lastTimestamp: at,
      count: 1,
      reportingComponent: 'taint-controller',
      reportingInstance: '',
    };
    this.#parts.client.create(events, event, { namespace }).catch(this.#trouble);
  }
}

/** With the rights of the node controller, of which it is a part in upstream. */
export const taintEviction = (options: TaintEvictionOptions): Controller => ({
  name: 'node-controller',
  run: (parts) => new TaintEviction(options, parts).run(),
});
