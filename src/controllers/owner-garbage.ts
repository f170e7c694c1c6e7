// Objects whose owners are all gone are deleted, and owners that are deleted in the foreground or leave orphans are let go when
// their dependents are done with (pkg/controller/garbagecollector). The watches only suspect: absence is proved by asking.
import type { KubeObject, OwnerReference } from '../api/object.ts';
import { StatusError } from '../api/status.ts';
import { BoundedCache } from '../base/bounded-cache.ts';
import type { Resource } from '../client/client.ts';
import { startInformer, type Informer } from '../client/informer.ts';
import type { Controller, ControllerParts } from './controller.ts';
import { KeyedWork } from './keyed-work.ts';
import { decideFate, type Fate, type OwnerState } from './owner-garbage/decide-fate.ts';
import { type GraphEntry, OwnerGraph } from './owner-garbage/owner-graph.ts';
import { sharedInformer } from './shared-informer.ts';

export interface OwnedKind {
  readonly of: Resource;
  /** Kept whole by other loops: their informer serves here as well. */
  readonly shared: boolean;
}

/** As upstream's absentOwnerCache. */
const mostAbsent = 500;

/** Changed or gone meanwhile: the next event tells. */
const settled = (error: unknown): boolean => error instanceof StatusError && (error.reason === 'Conflict' || error.reason === 'NotFound');

const groupOf = (apiVersion: string): string => (apiVersion.includes('/') ? (apiVersion.split('/', 1)[0] ?? '') : '');

/** All that is needed of an object here. */
const slim = ({ apiVersion, kind, metadata }: KubeObject): KubeObject => {
  const { name, namespace, uid, resourceVersion, ownerReferences, finalizers, deletionTimestamp } = metadata;
  return {
    apiVersion,
    kind,
    metadata: {
      ...(name !== undefined && { name }),
      ...(namespace !== undefined && { namespace }),
      ...(uid !== undefined && { uid }),
      ...(resourceVersion !== undefined && { resourceVersion }),
      ...(ownerReferences !== undefined && { ownerReferences }),
      ...(finalizers !== undefined && { finalizers }),
      ...(deletionTimestamp !== undefined && { deletionTimestamp }),
    },
  };
};

class OwnerGarbage {
  readonly #kinds: readonly OwnedKind[];
  readonly #parts: ControllerParts;
  readonly #graph = new OwnerGraph();
  readonly #absent = new BoundedCache<string, true>(mostAbsent);
  readonly #work: KeyedWork;
  /** Until every kind is known, every owner would be missed. */
  #complete = false;

  constructor(kinds: readonly OwnedKind[], parts: ControllerParts) {
    this.#kinds = kinds;
    this.#parts = parts;
    this.#work = new KeyedWork({
      signal: parts.signal,
      atOnce: 16,
      work: (uid) => this.#attend(uid),
      failed: (_uid, error) => {
        this.#trouble(error);
      },
    });
  }

  readonly #trouble = (error: unknown): void => {
    if (!this.#parts.signal.aborted) this.#parts.log.warn('controller trouble', { controller: 'generic-garbage-collector', error });
  };

  async run(): Promise<void> {
    const informers: Informer<KubeObject>[] = [];
    // One after another: a server that starts has better things to do than fifty lists at once.
    for (const kind of this.#kinds) {
      const informer = this.#informerOf(kind);
      informers.push(informer);
      await informer.ready;
      this.#follow(kind.of, informer);
    }
    this.#complete = true;
    for (const uid of [...this.#graph.uids()]) this.#consider(uid);
    await Promise.all(informers.map(({ done }) => done));
  }

  #informerOf({ of, shared }: OwnedKind): Informer<KubeObject> {
    const { reader, signal } = this.#parts;
    const options = { signal, onTrouble: this.#trouble };
    return shared ? sharedInformer(reader, of, options) : startInformer(reader, of, { ...options, keep: slim });
  }

  #follow(of: Resource, informer: Informer<KubeObject>): void {
    const look = (object: KubeObject): void => {
      this.#graph.set(of, object);
      if (this.#complete) this.#consider(object.metadata.uid ?? '');
    };
    informer.subscribe({
      added: look,
      updated: look,
      deleted: (object) => {
        const { uid = '', ownerReferences: owners = [] } = object.metadata;
        this.#graph.remove(object);
        if (!this.#complete) return;
        for (const dependent of this.#graph.dependentsOf(uid)) this.#work.add(dependent);
        // One of them may have waited for this one.
        for (const owner of owners) this.#consider(owner.uid);
      },
    });
  }

  #consider(uid: string): void {
    const object = this.#graph.get(uid)?.object;
    if (object === undefined) return;
    const { deletionTimestamp, finalizers } = object.metadata;
    const letsGo =
      deletionTimestamp !== undefined &&
      finalizers?.some((finalizer) => finalizer === 'orphan' || finalizer === 'foregroundDeletion') === true;
    if (letsGo || this.#graph.lacksOwner(object)) this.#work.add(uid);
  }

  async #attend(uid: string): Promise<void> {
    const entry = this.#graph.get(uid);
    if (entry === undefined) return;
    const { deletionTimestamp, finalizers = [] } = entry.object.metadata;
    try {
      if (deletionTimestamp === undefined) await this.#execute(entry, await this.#fateOf(entry));
      else if (finalizers.includes('orphan')) await this.#orphanDependents(entry, uid);
      else if (finalizers.includes('foregroundDeletion')) await this.#deleteDependents(entry, uid);
    } catch (error) {
      if (!settled(error)) throw error;
    }
  }

  async #fateOf({ of, object }: GraphEntry): Promise<Fate> {
    const { ownerReferences: owners = [], namespace, finalizers = [], uid = '' } = object.metadata;
    const owned = [];
    for (const owner of owners) owned.push({ owner, state: await this.#stateOf(owner, of, namespace) });
    return decideFate(owned, { finalizers, hasDependents: this.#graph.dependentsOf(uid).length > 0 });
  }

  async #stateOf(owner: OwnerReference, of: Resource, namespace: string | undefined): Promise<OwnerState> {
    const known = this.#graph.get(owner.uid)?.object.metadata;
    if (known !== undefined) {
      const goes = known.deletionTimestamp !== undefined && known.finalizers?.includes('foregroundDeletion') === true;
      return goes && owner.blockOwnerDeletion === true ? 'waiting' : 'solid';
    }
    if (this.#absent.get(owner.uid) === true) return 'absent';
    const group = groupOf(owner.apiVersion);
    const kind = this.#kinds.find((candidate) => candidate.of.kind === owner.kind && candidate.of.group === group)?.of;
    // Not served here, or one that cannot own across namespaces: nothing is deleted on a guess.
    if (kind === undefined || (kind.namespaced && !of.namespaced)) return 'solid';
    if (await this.#exists(kind, owner, kind.namespaced ? namespace : undefined)) return 'solid';
    this.#absent.set(owner.uid, true);
    return 'absent';
  }

  /** Another object of the name is not the owner. */
  async #exists(of: Resource, { name, uid }: OwnerReference, namespace: string | undefined): Promise<boolean> {
    try {
      const found = await this.#parts.client.get(of, { name, namespace });
      return found.metadata.uid === uid;
    } catch (error) {
      if (error instanceof StatusError && error.reason === 'NotFound') return false;
      throw error;
    }
  }

  async #execute({ of, object }: GraphEntry, fate: Fate): Promise<void> {
    const { name = '', namespace, uid = '' } = object.metadata;
    if (fate.kind === 'disowned') await this.#patch({ of, object }, { ownerReferences: fate.remaining });
    if (fate.kind === 'deleted') await this.#parts.client.delete(of, { name, namespace }, { uid, propagationPolicy: fate.policy });
  }

  async #orphanDependents(entry: GraphEntry, uid: string): Promise<void> {
    for (const dependent of this.#graph.dependentsOf(uid)) {
      const found = this.#graph.get(dependent);
      const remaining = found?.object.metadata.ownerReferences?.filter((owner) => owner.uid !== uid);
      if (found !== undefined) await this.#patch(found, { ownerReferences: remaining ?? [] });
    }
    await this.#dropFinalizer(entry, 'orphan');
  }

  async #deleteDependents(entry: GraphEntry, uid: string): Promise<void> {
    const dependents = this.#graph.dependentsOf(uid);
    for (const dependent of dependents) this.#work.add(dependent);
    const blocks = (dependent: string): boolean =>
      this.#graph
        .get(dependent)
        ?.object.metadata.ownerReferences?.some((owner) => owner.uid === uid && owner.blockOwnerDeletion === true) === true;
    if (!dependents.some(blocks)) await this.#dropFinalizer(entry, 'foregroundDeletion');
  }

  #dropFinalizer(entry: GraphEntry, finalizer: string): Promise<void> {
    const { finalizers = [] } = entry.object.metadata;
    return this.#patch(entry, { finalizers: finalizers.filter((other) => other !== finalizer) });
  }

  async #patch({ of, object }: GraphEntry, change: object): Promise<void> {
    const { name = '', namespace, uid, resourceVersion } = object.metadata;
    await this.#parts.client.patch(of, { name, namespace }, 'merge', { metadata: { uid, resourceVersion, ...change } });
  }
}

/** `kinds`: all that are served and may own or be owned. */
export const ownerGarbage = (kinds: readonly OwnedKind[]): Controller => ({
  name: 'generic-garbage-collector',
  run: (parts) => new OwnerGarbage(kinds, parts).run(),
});
