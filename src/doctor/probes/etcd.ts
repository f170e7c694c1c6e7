// Asks the etcd of this machine how it is: its health and its counters, as it gives them to anybody here; its members and alarms by
// the certificate with which its own health check asks. Reads only.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { EtcdMember, EtcdSeen } from '../facts/control-plane.ts';
import type { Facts } from '../facts/facts.ts';
import { valueOf } from '../facts/reading.ts';
import type { Paper } from '../papers/paper.ts';
import { at, list, text, texts } from '../reading/objects.ts';
import { answer, messageOf } from './api-request.ts';
import type { Deadline } from './deadline.ts';
import { fetchText } from './fetch-text.ts';
import type { Place } from './gather.ts';
import { connection } from './reach.ts';

const patienceMs = 2_000;
const mostBytes = 1_048_576;

interface Client {
  readonly ca?: string;
  readonly cert?: string;
  readonly key?: string;
}

const say = async (deadline: Deadline, url: string, client: Client = {}, body?: string): Promise<string> =>
  (await fetchText(url, { patience: deadline.patience(patienceMs), mostBytes }, client, body)).text;

const numberOf = (metrics: string, name: string): number | undefined => {
  const found = new RegExp(`^${name}(?:\\{[^}]{0,200}\\})? ([-+0-9.e]{1,32})$`, 'm').exec(metrics)?.[1];
  return found === undefined ? undefined : Number(found);
};

const slowWrites = (metrics: string): EtcdSeen['slowWrites'] => {
  const name = 'etcd_disk_wal_fsync_duration_seconds';
  const of = numberOf(metrics, `${name}_count`);
  const fast = /^etcd_disk_wal_fsync_duration_seconds_bucket\{le="0\.128"\} ([0-9.e+]{1,32})$/m.exec(metrics)?.[1];
  return of === undefined || fast === undefined ? undefined : { count: of - Number(fast), of };
};

/** etcd 3.4 says whether, 3.5 also why. */
const healthIn = (said: string): Pick<EtcdSeen, 'healthy' | 'reason'> => {
  const value: unknown = JSON.parse(said);
  const health = at(value, 'health');
  const reason = text(at(value, 'reason'));
  return { ...(health !== undefined && { healthy: health === true || health === 'true' }), ...(reason !== '' && { reason }) };
};

const seenIn = (health: string, metrics: string): EtcdSeen => {
  const hasLeader = numberOf(metrics, 'etcd_server_has_leader');
  const isLearner = numberOf(metrics, 'etcd_server_is_learner');
  const bytes = numberOf(metrics, 'etcd_mvcc_db_total_size_in_bytes');
  const quotaBytes = numberOf(metrics, 'etcd_server_quota_backend_bytes');
  const slow = slowWrites(metrics);
  return {
    ...healthIn(health),
    ...(hasLeader !== undefined && { hasLeader: hasLeader === 1 }),
    ...(isLearner !== undefined && { isLearner: isLearner === 1 }),
    ...(bytes !== undefined && { bytes }),
    ...(quotaBytes !== undefined && { quotaBytes }),
    ...(slow !== undefined && { slowWrites: slow }),
  };
};

const firstUrl = (urls: string | undefined): string | undefined =>
  urls
    ?.split(',')
    .find((url) => URL.canParse(url))
    ?.replace('//0.0.0.0', '//127.0.0.1');

const clientAt = (place: Place, folder: string, [ca, name]: readonly [string, string]): Client | undefined => {
  const read = (file: string): string => readFileSync(join(place.root, folder, file), 'utf8');
  try {
    return { ca: read(ca), cert: read(`${name}.crt`), key: read(`${name}.key`) };
  } catch {
    // Not there, or not ours to read: then its members stay unknown.
    return undefined;
  }
};

/** kubeadm's, and that of k3s and RKE2. */
const clientOf = (place: Place, facts: Facts): Client | undefined => {
  const trusted = valueOf(facts.etcdMember)?.flags['trusted-ca-file'];
  const data = valueOf(facts.layout)?.dataFolder;
  if (trusted !== undefined) return clientAt(place, dirname(trusted), ['ca.crt', 'healthcheck-client']);
  return data === undefined ? undefined : clientAt(place, join(data, 'server/tls/etcd'), ['server-ca.crt', 'client']);
};

/** The ports of peers give a number that is none of JavaScript's. */
const idIn = (one: unknown): string => text(at(one, 'ID')) || text(at(one, 'id'));

const memberIn = (one: unknown): EtcdMember => ({
  id: idIn(one),
  name: text(at(one, 'name')),
  peerUrls: texts(at(one, 'peerURLs')),
  isLearner: at(one, 'isLearner') === true,
});

/** A cluster has three or five. */
const mostPeers = 6;

const peersOf = async (deadline: Deadline, facts: Facts, members: readonly EtcdMember[]): Promise<Paper[]> => {
  const own = new Set((valueOf(facts.links) ?? []).flatMap(({ addresses }) => addresses));
  const urls = members
    .flatMap(({ peerUrls }) => peerUrls.slice(0, 1))
    .filter((url) => URL.canParse(url) && !own.has(new URL(url).hostname));
  if (urls.length === 0) return [];
  const tried = await Promise.all(
    urls.slice(0, mostPeers).map(async (url) => {
      const { hostname, port } = new URL(url);
      const host = hostname.replace(/^\[|\]$/g, '');
      return { url, connection: await connection({ url, host, port: Number(port) || 2380 }, deadline) };
    }),
  );
  const known = tried.filter((one) => one.connection !== undefined);
  return known.length === 0 ? [] : [answer('etcd-peers', 'the peer ports of etcd', known)];
};

/** `--initial-cluster=a=https://192.0.2.1:2380,b=…`: who is known where nobody answers. */
const namedAtStart = (facts: Facts): EtcdMember[] =>
  (valueOf(facts.etcdMember)?.flags['initial-cluster'] ?? '')
    .split(',')
    .map((one) => one.split('='))
    .flatMap(([name = '', url]) => (url === undefined ? [] : [{ id: '', name, peerUrls: [url], isLearner: false }]));

interface Told {
  readonly where: string;
  readonly members: readonly EtcdMember[];
  readonly alarms: readonly string[];
}

const listNamed = (name: string) => (said: string) => list(at(JSON.parse(said), name));

/** Members are known to each of them; alarms only to those that have a leader. */
const toldToClients = async (deadline: Deadline, url: string, client: Client | undefined): Promise<Told | undefined> => {
  if (client === undefined && url.startsWith('https:')) return undefined;
  // Where it does not answer that way, its health says so by itself.
  const nothing = (): unknown[] => [];
  const [members, alarms] = await Promise.all([
    say(deadline, `${url}/v3/cluster/member/list`, client, '{}').then(listNamed('members')).catch(nothing),
    say(deadline, `${url}/v3/maintenance/alarm`, client, '{"action":"GET"}').then(listNamed('alarms')).catch(nothing),
  ]);
  const where = `${url}/v3/cluster/member/list`;
  return members.length === 0 ? undefined : { where, members: members.map(memberIn), alarms: alarms.map((one) => text(at(one, 'alarm'))) };
};

const quotedIds = (said: string): string => said.replace(/"id":(\d{1,20})(?=[,}])/g, '"id":"$1"');

/** A member that was started and has found no leader yet answers its peers alone: clients are taken and left waiting. */
const toldToPeers = async (deadline: Deadline, url: string | undefined, client: Client | undefined): Promise<Told | undefined> => {
  if (url === undefined || (client === undefined && url.startsWith('https:'))) return undefined;
  const where = `${url}/members`;
  const said = await say(deadline, where, client).catch(() => '[]');
  try {
    const members = list(JSON.parse(quotedIds(said))).map(memberIn);
    return members.length === 0 ? undefined : { where, members, alarms: [] };
  } catch {
    // Whoever answers there is no etcd.
    return undefined;
  }
};

export const askEtcd = async (place: Place, facts: Facts): Promise<Paper[]> => {
  const { deadline } = place;
  const member = valueOf(facts.etcdMember);
  const isHere = member !== undefined || valueOf(facts.layout)?.controlPlane === true;
  if (!isHere) return [];
  const metricsUrl = firstUrl(member?.flags['listen-metrics-urls']) ?? 'http://127.0.0.1:2381';
  const clientUrl = firstUrl(member?.flags['listen-client-urls']) ?? 'https://127.0.0.1:2379';
  const client = clientOf(place, facts);
  const [toClients, toPeers, seen] = await Promise.all([
    toldToClients(deadline, clientUrl, client),
    toldToPeers(deadline, firstUrl(member?.flags['listen-peer-urls']), client),
    Promise.all([say(deadline, `${metricsUrl}/health`), say(deadline, `${metricsUrl}/metrics`)])
      .then(([health, metrics]): EtcdSeen => seenIn(health, metrics))
      .catch((error: unknown) => messageOf(error)),
  ]);
  const told = toClients ?? toPeers;
  const peers = await peersOf(deadline, facts, told?.members ?? namedAtStart(facts));
  const where = `${metricsUrl}/metrics`;
  return [
    typeof seen === 'string'
      ? { id: 'etcd', where, text: undefined, why: seen }
      : answer('etcd', where, { ...seen, ...(told !== undefined && { alarms: told.alarms }) }),
    ...(told === undefined ? [] : [answer('etcd-members', told.where, told.members)]),
    ...peers,
  ];
};
