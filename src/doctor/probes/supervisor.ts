// Asks the port at which machines join k3s or RKE2 what it shows to everybody, and whether it takes this machine's token: what the
// agent itself asks, and nothing that is kept there. The token is read by path, sent where its owner sends it, and kept nowhere.
import { createHash } from 'node:crypto';
import type { Facts } from '../facts/facts.ts';
import type { K3sFacts } from '../facts/k3s.ts';
import type { ApiEndpoint } from '../facts/reach.ts';
import { valueOf } from '../facts/reading.ts';
import { k3sConfigReadings } from '../papers/k3s-readings.ts';
import { type Paper, Papers } from '../papers/paper.ts';
import type { Reading } from '../papers/reading.ts';
import { readingList } from '../papers/reading-list.ts';
import { certificatesIn } from '../papers/redact.ts';
import { certificatesOf } from '../reading/certificates.ts';
import { toldTo } from '../reading/k3s-settings.ts';
import { tlsEndpointOf } from '../reading/reach.ts';
import type { Deadline } from './deadline.ts';
import { type Answered, fetchText } from './fetch-text.ts';
import { gatherList, type Place } from './gather.ts';
import { tryConnection, tryHandshake } from './reach.ts';

const patienceMs = 2_500;
const mostBytes = 262_144;

/** Without an authority only what is public is asked for. */
const ask = (
  deadline: Deadline,
  url: string,
  { ca, authorization }: { readonly ca?: string; readonly authorization?: string },
): Promise<Answered> =>
  fetchText(
    url,
    { patience: deadline.patience(patienceMs), mostBytes },
    {
      rejectUnauthorized: ca !== undefined,
      ...(ca !== undefined && { ca }),
      ...(authorization !== undefined && { headers: { authorization } }),
    },
  );

const sha256 = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** The file itself, as it is served; of a chain, its root alone. */
export const hashesOf = (pem: string): string[] => {
  const root = certificatesOf(pem).findLast((one) => one.subject === one.issuer);
  return [sha256(pem), ...(root === undefined ? [] : [sha256(root.raw)])];
};

const namesToken = ({ id }: Reading): boolean => ['k3s-config', 'k3s-environment', 'unit-texts'].includes(id);

/** As it stands there. What is read here stays here. */
const tokenAt = async (place: Place, k3s: K3sFacts): Promise<string | undefined> => {
  const tokenFile = k3s.settings['token-file'];
  const list = [...readingList, ...k3sConfigReadings(k3s.configFile)].filter(namesToken);
  const standsIn = k3s.places['token'];
  const named: readonly Reading[] = [
    ...(tokenFile === undefined ? [] : [{ kind: 'file', id: 'token-file', path: tokenFile } as const]),
    // The unit may name a file that no list knows.
    ...(standsIn?.endsWith('.service') === false && !standsIn.startsWith('/proc/')
      ? [{ kind: 'file', id: 'k3s-environment', path: standsIn } as const]
      : []),
  ];
  const plain = [...list, ...named].map((reading): Reading => ('keep' in reading ? { ...reading, keep: 'all' } : reading));
  const papers = new Papers(await gatherList(place, plain));
  return toldTo(papers, k3s.program).settings['token'] ?? papers.read('token-file')?.text.trim();
};

const authorizationOf = (token: string): string => {
  const password = token.startsWith('K10') ? token.slice(token.indexOf('::') + 2) : token;
  if (/^[a-z0-9]{6}\.[a-z0-9]{16}$/.test(password)) return `Bearer ${password}`;
  // Whoever joins as an agent is the user `node`, whatever user the token names.
  return `Basic ${Buffer.from(`node:${password.slice(password.lastIndexOf(':') + 1)}`).toString('base64')}`;
};

/** Undefined when nobody asked: without a token, or of a server that is not the one which the token names. */
const tokenStatus = async (place: Place, k3s: K3sFacts, served: string, hashes: readonly string[]): Promise<number | undefined> => {
  const isForeign = k3s.tokenCaHash !== undefined && !hashes.includes(k3s.tokenCaHash);
  const token = k3s.role === 'server' || isForeign ? undefined : await tokenAt(place, k3s);
  if (token === undefined || token === '' || k3s.server === undefined) return undefined;
  try {
    const url = new URL(`/v1-${k3s.program}/config`, k3s.server);
    return (await ask(place.deadline, url.href, { ca: served, authorization: authorizationOf(token) })).status;
  } catch {
    // The way is judged by other papers.
    return undefined;
  }
};

/** What a server shows to everybody who comes to join. */
export const askServed = async (server: string, deadline: Deadline): Promise<string | undefined> => {
  try {
    const { status, text } = await ask(deadline, new URL('/cacerts', server).href, {});
    return status === 200 && certificatesOf(text).length > 0 ? text : undefined;
  } catch {
    // Something else answers there, or nothing: then no authority is shown.
    return undefined;
  }
};

const atServer = async (place: Place, k3s: K3sFacts, server: string, endpoint: ApiEndpoint): Promise<Paper[]> => {
  const where = new URL('/cacerts', server).href;
  const connection = await tryConnection(endpoint, place.deadline);
  if (connection === undefined) return [{ id: 'k3s-supervisor', where, text: undefined, why: 'no answer in time' }];
  const served = connection.ok ? await askServed(server, place.deadline) : undefined;
  const caHashes = served === undefined ? [] : hashesOf(served);
  const status = served === undefined ? undefined : await tokenStatus(place, k3s, served, caHashes);
  const supervisor = { url: server, connection, caHashes, ...(status !== undefined && { tokenStatus: status }) };
  return [
    { id: 'k3s-supervisor', where, text: JSON.stringify(supervisor) },
    ...(served !== undefined ? [{ id: 'k3s-authority', where, text: certificatesIn(served) }] : []),
  ];
};

/** Whether the balancer within the agent leads to a server: one that leads nowhere takes a connection, and ends it. */
const atBalancer = async ({ deadline }: Place, facts: Facts): Promise<Paper[]> => {
  const server = valueOf(facts.kubeconfig)?.server;
  const endpoint = server === undefined ? undefined : tlsEndpointOf(server);
  if (server === undefined || endpoint === undefined) return [];
  const leads = (await tryHandshake(endpoint, [], deadline)).text !== undefined;
  return [{ id: 'k3s-balancer-look', where: server, text: JSON.stringify({ leads }) }];
};

export const askSupervisor = async (place: Place, facts: Facts): Promise<Paper[]> => {
  const k3s = valueOf(facts.k3s);
  if (k3s === undefined) return [];
  const endpoint = k3s.server === undefined ? undefined : tlsEndpointOf(k3s.server);
  const papers = await Promise.all([
    atBalancer(place, facts),
    k3s.server === undefined || endpoint === undefined ? [] : atServer(place, k3s, k3s.server, endpoint),
  ]);
  return papers.flat();
};
