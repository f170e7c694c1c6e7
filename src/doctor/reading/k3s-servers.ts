// What other servers of k3s and RKE2 say in the API of how they were started: their own programs write it there, without secrets.
import type { K3sServer } from '../facts/cluster.ts';
import { at, text, texts } from './objects.ts';
import { flagsIn } from './processes.ts';

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    // Somebody else wrote it.
    return undefined;
  }
};

/** Undefined for an agent, and for a node of another kind. */
export const k3sServerOf = (node: unknown): K3sServer | undefined => {
  const program = (['k3s', 'rke2'] as const).find((one) => text(at(node, 'metadata', 'annotations', `${one}.io/node-args`)) !== '');
  if (program === undefined) return undefined;
  const [role, ...words] = texts(parsed(text(at(node, 'metadata', 'annotations', `${program}.io/node-args`))));
  if (role !== 'server') return undefined;
  const environment = parsed(text(at(node, 'metadata', 'annotations', `${program}.io/node-env`)));
  const external = text(at(environment, 'K3S_DATASTORE_ENDPOINT')) || text(at(environment, 'RKE2_DATASTORE_ENDPOINT'));
  const isEtcd = text(at(node, 'metadata', 'labels', 'node-role.kubernetes.io/etcd')) === 'true';
  const settings = flagsIn(words);
  const isExternal = external !== '' || settings['datastore-endpoint'] !== undefined;
  return { settings, datastore: isEtcd ? 'etcd' : isExternal ? 'external' : 'sqlite' };
};
