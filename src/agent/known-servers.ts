// The other servers of the cluster, for a machine that was told of one: cluster-info lists them. They are tried when that one
// does not answer, and need no trust of their own: each must show a certificate of the cluster's authority.
import { StatusError } from '../api/status.ts';
import type { ConfigMap } from '../api/types/core.v1.generated.ts';
import type { Client } from '../client/client.ts';
import { configMaps } from '../client/resources.ts';
import type { Files } from '../machine/files.ts';
import type { Place } from './place.ts';

const mostServers = 8;
const lookMilliseconds = 300_000;

const addressForm = /^https:\/\/[^\s/?#@]+$/;

/** As listed; one that is listed no longer may only be down just now, and stays behind the others. */
export const knownServers = (listed: string, before: readonly string[]): string[] => {
  const found = listed.split(',').map((text) => text.trim());
  return [...new Set([...found, ...before])].filter((text) => addressForm.test(text) && URL.canParse(text)).slice(0, mostServers);
};

type Kept = Pick<Files, 'read' | 'write'>;

export const keptKnownServers = (files: Kept, place: Place): string[] =>
  knownServers((files.read(place.knownServers) ?? '').replaceAll('\n', ','), []);

export interface Learning {
  readonly client: Client;
  readonly files: Kept;
  readonly place: Place;
  readonly random: () => number;
  learned(servers: readonly string[]): void;
}

/** One look; the milliseconds until the next, or undefined when this cluster does not tell its nodes. */
export const learnServers = async ({ client, files, place, random, learned }: Learning): Promise<number | undefined> => {
  try {
    const { data } = await client.get<ConfigMap>(configMaps, { name: 'cluster-info', namespace: 'kube-public' });
    const before = keptKnownServers(files, place);
    const known = knownServers(data?.['servers'] ?? '', before);
    if (known.join() !== before.join()) {
      files.write({ path: place.knownServers, content: `${known.join('\n')}\n`, mode: 0o644 });
      learned(known);
    }
  } catch (error) {
    if (!(error instanceof StatusError) || (error.reason !== 'Forbidden' && error.reason !== 'NotFound')) throw error;
    // A cluster of kubeadm lets nobody but the anonymous read it, and lists nothing there.
    if (error.reason === 'Forbidden') return undefined;
  }
  return lookMilliseconds * (1 + 0.1 * random());
};
