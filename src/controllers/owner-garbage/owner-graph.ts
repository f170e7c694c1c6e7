// Who owns whom, by uid, as far as the watches have told.
import type { KubeObject, OwnerReference } from '../../api/object.ts';
import type { Resource } from '../../client/client.ts';

export interface GraphEntry {
  readonly of: Resource;
  readonly object: KubeObject;
}

const sameOwners = (one: readonly OwnerReference[] = [], other: readonly OwnerReference[] = []): boolean =>
  one.length === other.length && one.every(({ uid }, place) => uid === other[place]?.uid);

export class OwnerGraph {
  readonly #entries = new Map<string, { of: Resource; object: KubeObject }>();
  /** By owner, also by one that is not here. */
  readonly #dependents = new Map<string, Set<string>>();

  get(uid: string): GraphEntry | undefined {
    return this.#entries.get(uid);
  }

  uids(): IterableIterator<string> {
    return this.#entries.keys();
  }

  dependentsOf(uid: string): readonly string[] {
    return [...(this.#dependents.get(uid) ?? [])];
  }

  set(of: Resource, object: KubeObject): void {
    const { uid = '', ownerReferences: owners } = object.metadata;
    const entry = this.#entries.get(uid);
    if (entry === undefined) {
      this.#entries.set(uid, { of, object });
      for (const owner of owners ?? []) this.#link(owner.uid, uid);
      return;
    }
    const { ownerReferences: before } = entry.object.metadata;
    entry.of = of;
    entry.object = object;
    // Every heartbeat comes by here.
    if (sameOwners(before, owners)) return;
    for (const owner of before ?? []) this.#unlink(owner.uid, uid);
    for (const owner of owners ?? []) this.#link(owner.uid, uid);
  }

  remove({ metadata: { uid = '' } }: KubeObject): void {
    for (const owner of this.#entries.get(uid)?.object.metadata.ownerReferences ?? []) this.#unlink(owner.uid, uid);
    this.#entries.delete(uid);
  }

  /** Whether it names an owner that is not here. */
  lacksOwner({ metadata: { ownerReferences: owners } }: KubeObject): boolean {
    return owners?.some(({ uid }) => !this.#entries.has(uid)) === true;
  }

  #link(owner: string, dependent: string): void {
    const dependents = this.#dependents.get(owner);
    if (dependents === undefined) this.#dependents.set(owner, new Set([dependent]));
    else dependents.add(dependent);
  }

  #unlink(owner: string, dependent: string): void {
    const dependents = this.#dependents.get(owner);
    dependents?.delete(dependent);
    if (dependents?.size === 0) this.#dependents.delete(owner);
  }
}
