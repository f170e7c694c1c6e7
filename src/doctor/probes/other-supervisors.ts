// When a machine of k3s or RKE2 does not come to its server: other places where machines may join the same cluster. One is believed that
// shows a certificate of the authority this machine knows, or whose authority has the hash in its token.
import type { Facts } from '../facts/facts.ts';
import type { K3sFacts } from '../facts/k3s.ts';
import { valueOf } from '../facts/reading.ts';
import type { Paper, Papers } from '../papers/paper.ts';
import { authoritiesOf } from '../reading/identity.ts';
import { tlsEndpointOf } from '../reading/reach.ts';
import { isSound, otherPlaces, urlOf } from './alternatives.ts';
import type { Deadline } from './deadline.ts';
import type { Place } from './gather.ts';
import { askServed, hashesOf } from './supervisor.ts';

const joinPorts = { k3s: [6443, 443], rke2: [9345] } as const;

const most = 8;

/** Machines join RKE2 at another port than that of the API server which a kubeconfig names. */
const whereToJoin = ({ program }: K3sFacts, url: string): string[] => {
  const endpoint = tlsEndpointOf(url);
  if (endpoint === undefined) return [];
  return program === 'rke2' ? [urlOf(endpoint.host, joinPorts.rke2[0])] : [url];
};

const candidatesOf = (k3s: K3sFacts, host: string, knownServers: readonly string[]): string[] => {
  const urls = [
    ...joinPorts[k3s.program].map((port) => urlOf(host, port)),
    ...[...knownServers, ...k3s.balancedServers.map((address) => `https://${address}`)].flatMap((url) => whereToJoin(k3s, url)),
  ];
  return [...new Set(urls)].filter((url) => url !== k3s.server).slice(0, most);
};

/** An authority is kept by a machine that has joined; the one of a server that it never met is known by its hash. */
const isOfCluster = async (deadline: Deadline, url: string, k3s: K3sFacts, own: readonly string[]): Promise<boolean> => {
  const endpoint = tlsEndpointOf(url);
  const served = endpoint === undefined ? undefined : await askServed(url, deadline);
  if (endpoint === undefined || served === undefined) return false;
  if (own.length > 0) return isSound(endpoint, { ca: own }, deadline);
  return k3s.tokenCaHash !== undefined && hashesOf(served).includes(k3s.tokenCaHash) && isSound(endpoint, { ca: [served] }, deadline);
};

/** Undefined when it need not be asked: the machine comes to its server, or was never told of one. */
export const otherSupervisors = async (
  { deadline }: Place,
  facts: Facts,
  papers: Papers,
  knownServers: readonly string[],
): Promise<Paper[] | undefined> => {
  const k3s = valueOf(facts.k3s);
  const endpoint = valueOf(facts.apiEndpoint);
  if (k3s?.server === undefined || endpoint?.url !== k3s.server) return undefined;
  if (k3s.supervisor !== undefined && k3s.supervisor.caHashes.length > 0) return undefined;
  const own = authoritiesOf(papers, valueOf(facts.layout)).map(String);
  const urls = candidatesOf(k3s, endpoint.host, knownServers);
  const tried = await Promise.all(urls.map(async (url) => ({ url, sound: await isOfCluster(deadline, url, k3s, own) })));
  return [otherPlaces(tried.filter(({ sound }) => sound).map(({ url }) => url))];
};
