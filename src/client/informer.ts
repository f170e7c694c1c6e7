// Keeps a copy of a kind's objects in step with the server: lists, watches, and begins again after anything that ends a watch.
// What it tells its handlers always leads from one true state to the next; between two of them states may be skipped.
import type { KubeObject } from '../api/object.ts';
import { StatusError } from '../api/status.ts';
import { type Backoff, backoffDelay, pause } from '../base/retry.ts';
import { systemClock, type Clock } from '../base/clock.ts';
import type { Client, ListOptions, Resource, WatchEvent } from './client.ts';
import { type Indexers, keyOf, ObjectCache } from './object-cache.ts';

export interface InformerHandler<T extends KubeObject> {
  added?(object: T): void;
  updated?(object: T, before: T): void;
  deleted?(object: T): void;
}

export interface InformerOptions<T extends KubeObject> {
  /** Ends the informer. */
  readonly signal: AbortSignal;
  readonly namespace?: string;
  readonly labelSelector?: string;
  readonly fieldSelector?: string;
  readonly indexers?: Indexers<T>;
  /** What of an object is kept and told, for those who need little of many; its metadata's name, namespace, uid and resourceVersion at least. */
  readonly keep?: (object: T) => T;
  /** Told of everything that went wrong and is tried again, and of what a handler threw. */
  readonly onTrouble?: (error: unknown) => void;
  readonly pageSize?: number;
  readonly backoff?: Backoff;
  readonly clock?: Clock;
  readonly random?: () => number;
}

/** Objects are shared with everyone who asks: never change one. */
export interface Informer<T extends KubeObject> {
  /** Resolves when the first list is complete; rejects with the signal's reason when the informer is ended before. */
  readonly ready: Promise<void>;
  /** Resolves when the informer has ended. */
  readonly done: Promise<void>;
  readonly size: number;
  get(name: string, namespace?: string): T | undefined;
  values(): IterableIterator<T>;
  withIndex(index: string, value: string): readonly T[];
  /** Tells of every object there is, then of every change. Returns what ends that. */
  subscribe(handler: InformerHandler<T>): () => void;
}

const usualBackoff: Backoff = { firstMilliseconds: 100, longestMilliseconds: 30_000 };
/** As client-go: five to ten minutes, so that watches of many clients do not end together. */
const shortestWatchSeconds = 300;
/** A server that does not end a watch in time is taken for dead. */
const graceSeconds = 30;
/** A watch that lasted so long was a good one, even without an event. */
const goodWatchMilliseconds = 5_000;

/** The revision is gone (410), or from a time the server does not know, as after a restored backup. */
const mustRelist = (error: unknown): boolean =>
  error instanceof StatusError &&
  (error.code === 410 || (error.details?.causes?.some(({ reason }) => reason === 'ResourceVersionTooLarge') ?? false));

/** A function, since the compiler would hold what it read before waiting to be true after it. */
const isAborted = (signal: AbortSignal): boolean => signal.aborted;

class ListWatchInformer<T extends KubeObject> implements Informer<T> {
  readonly ready: Promise<void>;
  readonly done: Promise<void>;
  readonly #client: Client;
  readonly #of: Resource<T>;
  readonly #options: InformerOptions<T>;
  readonly #clock: Clock;
  readonly #random: () => number;
  readonly #cache: ObjectCache<T>;
  readonly #handlers = new Set<InformerHandler<T>>();
  /** Where the watch goes on; undefined when only a list can tell what there is. */
  #revision: string | undefined;
  #failures = 0;

  constructor(client: Client, of: Resource<T>, options: InformerOptions<T>) {
    this.#client = client;
    this.#of = of;
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
    this.#random = options.random ?? Math.random;
    this.#cache = new ObjectCache(options.indexers ?? {});
    let refuse: (reason: unknown) => void = () => undefined;
    let becomeReady: () => void = () => undefined;
    this.ready = new Promise((resolve, reject) => {
      becomeReady = resolve;
      refuse = reject;
    });
    // Whoever does not wait for readiness must not be ended by its refusal.
    this.ready.catch(() => undefined);
    this.done = this.#run(becomeReady).finally(() => refuse(options.signal.reason));
  }

  get size(): number {
    return this.#cache.size;
  }

  get(name: string, namespace?: string): T | undefined {
    return this.#cache.get(namespace === undefined ? name : `${namespace}/${name}`);
  }

  values(): IterableIterator<T> {
    return this.#cache.values();
  }

  withIndex(index: string, value: string): readonly T[] {
    return this.#cache.withIndex(index, value);
  }

  subscribe(handler: InformerHandler<T>): () => void {
    this.#handlers.add(handler);
    for (const object of [...this.#cache.values()]) this.#tellOne(() => handler.added?.(object));
    return () => this.#handlers.delete(handler);
  }

  async #run(becomeReady: () => void): Promise<void> {
    const { signal, backoff = usualBackoff, onTrouble } = this.#options;
    while (!signal.aborted) {
      try {
        this.#revision ??= await this.#list();
        becomeReady();
        if (await this.#watch(this.#revision)) continue;
      } catch (error) {
        if (isAborted(signal)) break;
        if (mustRelist(error)) this.#revision = undefined;
        else onTrouble?.(error);
      }
      await pause(backoffDelay(backoff, this.#failures++, this.#random()), signal);
    }
  }

  get #scope(): ListOptions {
    const { namespace, labelSelector, fieldSelector } = this.#options;
    return {
      namespace,
      ...(labelSelector === undefined ? {} : { labelSelector }),
      ...(fieldSelector === undefined ? {} : { fieldSelector }),
    };
  }

  /** Takes over a list page by page, then forgets what was on no page. */
  async #list(): Promise<string> {
    const { signal, pageSize = 500 } = this.#options;
    const seen = new Set<string>();
    let next: string | undefined;
    for (;;) {
      const page = await this.#client.list(this.#of, {
        ...this.#scope,
        limit: pageSize,
        signal,
        ...(next === undefined ? {} : { continue: next }),
      });
      for (const object of page.items) {
        const key = keyOf(object);
        seen.add(key);
        this.#store(key, this.#kept(object));
      }
      next = page.metadata.continue;
      if (next !== undefined && next !== '') continue;
      for (const key of [...this.#cache.keys()]) {
        if (!seen.has(key)) this.#remove(key);
      }
      return page.metadata.resourceVersion ?? '';
    }
  }

  /** True when the watch was a good one, and the next can begin at once. */
  async #watch(revision: string): Promise<boolean> {
    const { signal } = this.#options;
    // An aborted signal tells no listener any more.
    if (signal.aborted) return false;
    const timeoutSeconds = Math.round(shortestWatchSeconds * (1 + this.#random()));
    const limit = new AbortController();
    const abort = (): void => limit.abort(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    const timer = setTimeout(() => limit.abort(), (timeoutSeconds + graceSeconds) * 1000);
    const started = this.#clock.monotonic();
    let good = false;
    try {
      const watch = this.#client.watch(this.#of, {
        ...this.#scope,
        resourceVersion: revision,
        allowBookmarks: true,
        timeoutSeconds,
        signal: limit.signal,
      });
      for await (const event of watch) {
        good = true;
        this.#take(event);
      }
    } catch (error) {
      if (!limit.signal.aborted || isAborted(signal)) throw error;
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
      good ||= this.#clock.monotonic() - started >= goodWatchMilliseconds;
      if (good) this.#failures = 0;
    }
    return good;
  }

  #take({ type, object }: WatchEvent<T>): void {
    const key = keyOf(object);
    if (type === 'DELETED') this.#remove(key, this.#kept(object));
    else if (type !== 'BOOKMARK') this.#store(key, this.#kept(object));
    this.#revision = object.metadata.resourceVersion ?? this.#revision;
  }

  #kept(object: T): T {
    return this.#options.keep?.(object) ?? object;
  }

  #store(key: string, object: T): void {
    const before = this.#cache.get(key);
    if (before !== undefined && before.metadata.uid !== object.metadata.uid) {
      this.#remove(key);
      this.#store(key, object);
    } else if (before === undefined) {
      this.#cache.set(key, object);
      this.#tell((handler) => handler.added?.(object));
    } else if (before.metadata.resourceVersion !== object.metadata.resourceVersion) {
      this.#cache.set(key, object);
      this.#tell((handler) => handler.updated?.(object, before));
    }
  }

  /** `last` is how the object was when it went, if the server told. */
  #remove(key: string, last?: T): void {
    const before = this.#cache.get(key);
    if (before === undefined) return;
    this.#cache.delete(key);
    this.#tell((handler) => handler.deleted?.(last ?? before));
  }

  #tell(say: (handler: InformerHandler<T>) => void): void {
    for (const handler of [...this.#handlers]) this.#tellOne(() => say(handler));
  }

  #tellOne(say: () => void): void {
    try {
      say();
    } catch (error) {
      this.#options.onTrouble?.(error);
    }
  }
}

/** Starts at once. */
export const startInformer = <T extends KubeObject>(client: Client, of: Resource<T>, options: InformerOptions<T>): Informer<T> =>
  new ListWatchInformer(client, of, options);
