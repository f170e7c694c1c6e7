// What a server of k3s or RKE2 that joins others has before it: the others, as the API tells of them.
import type { K3sServer } from '../facts/cluster.ts';
import type { Facts } from '../facts/facts.ts';
import type { K3sFacts } from '../facts/k3s.ts';
import { valueOf } from '../facts/reading.ts';

export interface OtherServer extends K3sServer {
  readonly name: string;
  readonly kubeletVersion: string;
}

/** Undefined when this machine is no server that joins others, or nobody asked the API. */
export const joinedServers = (facts: Facts): { readonly k3s: K3sFacts; readonly others: readonly OtherServer[] } | undefined => {
  const k3s = valueOf(facts.k3s);
  const nodes = valueOf(facts.otherNodes);
  if (k3s?.role !== 'server' || k3s.server === undefined || nodes === undefined) return undefined;
  const own = valueOf(facts.nodeName);
  const others = nodes.flatMap(({ name, kubeletVersion, k3sServer }) =>
    k3sServer === undefined || name === own ? [] : [{ name, kubeletVersion, ...k3sServer }],
  );
  return others.length === 0 ? undefined : { k3s, others };
};
