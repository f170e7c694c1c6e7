// Takes away pods that nobody will ever end: those on Nodes that are gone, and those being deleted that no node was ever to
// run (pkg/controller/podgc/gc_controller.go).
import type { Node, Pod } from '../api/types/core.v1.generated.ts';
import type { Clock } from '../base/clock.ts';
import { pause } from '../base/retry.ts';
import { nodes, pods } from '../client/resources.ts';
import type { Controller, ControllerParts } from './controller.ts';
import { found } from './found.ts';
import { sharedInformer } from './shared-informer.ts';

export interface PodGarbageOptions {
  readonly clock: Clock;
  readonly pause?: typeof pause;
}

const turnMilliseconds = 20_000;
/** A Node may be made anew within moments, and the pods of it are still its own. */
const quarantineMilliseconds = 40_000;

/** Nodes that pods are bound to and that are not there, and since when that is known. */
export class MissingNodes {
  readonly #since = new Map<string, number>();

  /** Those that are missing for long enough. */
  see(bound: ReadonlySet<string>, isThere: (name: string) => boolean, monotonic: number): ReadonlySet<string> {
    for (const name of this.#since.keys()) if (!bound.has(name) || isThere(name)) this.#since.delete(name);
    for (const name of bound) if (!isThere(name) && !this.#since.has(name)) this.#since.set(name, monotonic);
    return new Set([...this.#since].filter(([, since]) => monotonic - since >= quarantineMilliseconds).map(([name]) => name));
  }
}

const neverRan = ({ metadata, spec }: Pod): boolean => metadata.deletionTimestamp !== undefined && (spec.nodeName ?? '') === '';

const collect = async (parts: ControllerParts, { clock, pause: wait = pause }: PodGarbageOptions): Promise<void> => {
  const { client, reader, log, signal } = parts;
  const onTrouble = (error: unknown): void => {
    if (!signal.aborted) log.warn('controller trouble', { controller: 'pod-garbage-collector', error });
  };
  const allNodes = sharedInformer<Node>(reader, nodes, { signal, onTrouble });
  const allPods = sharedInformer<Pod>(reader, pods, { signal, onTrouble });
  await Promise.all([allNodes.ready, allPods.ready]);
  const missing = new MissingNodes();
  const remove = async ({ metadata: { name = '', namespace = '', uid } }: Pod, why: string): Promise<void> => {
    log.info('pod taken away', { pod: `${namespace}/${name}`, why });
    await found(client.delete(pods, { namespace, name }, { gracePeriodSeconds: 0, ...(uid === undefined ? {} : { uid }) }));
  };
  const isGone = async (name: string): Promise<boolean> => (await found(client.get(nodes, { name }))) === undefined;

  const turn = async (): Promise<void> => {
    const bound = new Set([...allPods.values()].flatMap(({ spec }) => spec.nodeName ?? []).filter((name) => name !== ''));
    const lost = missing.see(bound, (name) => allNodes.get(name) !== undefined, clock.monotonic());
    // Asked again, of the store itself: deleting by force cannot be taken back.
    const gone = new Set<string>();
    for (const name of lost) if (await isGone(name)) gone.add(name);
    for (const pod of [...allPods.values()]) {
      if (gone.has(pod.spec.nodeName ?? '')) await remove(pod, 'its node is gone');
      else if (neverRan(pod)) await remove(pod, 'it was deleted before any node ran it');
    }
  };
  while (!signal.aborted) {
    await wait(turnMilliseconds, signal);
    await turn().catch(onTrouble);
  }
  await Promise.all([allNodes.done, allPods.done]);
};

export const podGarbage = (options: PodGarbageOptions): Controller => ({
  name: 'pod-garbage-collector',
  run: (parts) => collect(parts, options),
});
