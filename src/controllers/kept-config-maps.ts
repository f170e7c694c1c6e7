// ConfigMaps that are always there and always say what they should: made when missing, put right when changed.
// What else people put into one stays, and the annotation below makes Muster keep its hands off.
import type { ConfigMap } from '../api/types/core.v1.generated.ts';
import { StatusError } from '../api/status.ts';
import type { Client } from '../client/client.ts';
import { startInformer } from '../client/informer.ts';
import { configMaps } from '../client/resources.ts';
import type { Controller } from './controller.ts';
import { KeyedWork } from './keyed-work.ts';

export interface KeptConfigMaps {
  readonly controller: string;
  readonly namespace: string;
  /** Asked anew at every look; always the same names. */
  readonly wanted: () => readonly ConfigMap[];
  /** Calls when something else is wanted; returns what ends that. */
  readonly onChange?: (changed: () => void) => () => void;
}

/** As rbac.authorization.kubernetes.io/autoupdate for roles. */
const autoUpdate = 'muster.dev/autoupdate';

type Entries = Readonly<Record<string, string>> | undefined;

const holds = (existing: Entries, wanted: Entries): boolean =>
  Object.entries(wanted ?? {}).every(([key, value]) => existing?.[key] === value);

/** What must be written for it to be right again; undefined when it is, or is not to be touched. */
export const repairedConfigMap = (existing: ConfigMap, wanted: ConfigMap): ConfigMap | undefined => {
  const { annotations } = existing.metadata;
  if (annotations?.[autoUpdate] === 'false') return undefined;
  if (holds(existing.data, wanted.data) && holds(annotations, wanted.metadata.annotations)) return undefined;
  return {
    ...existing,
    metadata: { ...existing.metadata, annotations: { ...annotations, ...wanted.metadata.annotations } },
    data: { ...existing.data, ...wanted.data },
  };
};

/** Someone else was faster: the next event tells. */
const overtaken = (error: unknown): boolean =>
  error instanceof StatusError && (error.reason === 'AlreadyExists' || error.reason === 'Conflict');

const keep = async (client: Client, wanted: ConfigMap, existing: ConfigMap | undefined): Promise<void> => {
  try {
    if (existing === undefined) {
      await client.create(configMaps, wanted);
      return;
    }
    const repaired = repairedConfigMap(existing, wanted);
    if (repaired !== undefined) await client.update(configMaps, repaired);
  } catch (error) {
    if (!overtaken(error)) throw error;
  }
};

export const keptConfigMaps = ({ controller, namespace, wanted, onChange }: KeptConfigMaps): Controller => ({
  name: controller,
  run: async ({ client, reader, log, signal }) => {
    const onTrouble = (error: unknown): void => {
      log.warn('controller trouble', { controller, error });
    };
    const names = wanted().map(({ metadata }) => metadata.name ?? '');
    const [only] = names;
    const selection = names.length === 1 ? { fieldSelector: `metadata.name=${only ?? ''}` } : {};
    const all = startInformer(reader, configMaps, { signal, onTrouble, namespace, ...selection });
    const work = new KeyedWork({
      signal,
      atOnce: names.length,
      work: async (name) => {
        const map = wanted().find(({ metadata }) => metadata.name === name);
        if (map !== undefined) await keep(client, map, all.get(name, namespace));
      },
      failed: (_key, error) => {
        onTrouble(error);
      },
    });
    const look = ({ metadata }: ConfigMap): void => {
      work.add(metadata.name ?? '');
    };
    const lookAtAll = (): void => {
      for (const name of names) work.add(name);
    };
    await all.ready;
    lookAtAll();
    all.subscribe({ updated: look, deleted: look });
    const release = onChange?.(lookAtAll);
    await all.done;
    release?.();
  },
});
