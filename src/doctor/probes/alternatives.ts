// When the way to the API server is broken: other ways that this machine knows of, tried with the authority it trusts. What answers
// here with a good certificate is a proof, and what a repair may lead to.
import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Facts } from '../facts/facts.ts';
import type { ApiCertificate, ApiEndpoint } from '../facts/reach.ts';
import { valueOf } from '../facts/reading.ts';
import type { Paper, Papers } from '../papers/paper.ts';
import { certificatesOf } from '../reading/certificates.ts';
import { authoritiesOf } from '../reading/identity.ts';
import { tlsEndpointOf } from '../reading/reach.ts';
import type { Deadline } from './deadline.ts';
import type { Place } from './gather.ts';
import { pinnedAuthorities } from './pinned.ts';
import { tryHandshake } from './reach.ts';

/** kubeadm, load balancers and clouds, their second choice, MicroK8s. */
const usualPorts = [6443, 443, 8443, 16443];

const most = 8;

export const urlOf = (host: string, port: number): string => `https://${host.includes(':') ? `[${host}]` : host}:${String(port)}`;

/** Names within the cluster lead nowhere from outside of it. */
const isOutside = (name: string): boolean => name !== '' && !/^(?:kubernetes(?:\.|$)|localhost$|127\.|::1$)/.test(name);

const candidatesOf = (facts: Facts, endpoint: ApiEndpoint, knownServers: readonly string[]): ApiEndpoint[] => {
  const bootstrap = valueOf(facts.bootstrapKubeconfig)?.server;
  const served = valueOf(facts.apiCertificate);
  const urls = [
    ...knownServers,
    ...(bootstrap === undefined ? [] : [bootstrap]),
    ...(served?.coversEndpoint === false ? served.names.filter(isOutside).map((name) => urlOf(name, endpoint.port)) : []),
    ...usualPorts.filter((port) => port !== endpoint.port).map((port) => urlOf(endpoint.host, port)),
  ];
  return [...new Set(urls)]
    .filter((url) => url !== endpoint.url)
    .flatMap((url) => tlsEndpointOf(url) ?? [])
    .slice(0, most);
};

export const otherPlaces = (urls: readonly string[]): Paper => ({
  id: 'api-alternatives',
  where: 'other addresses of the API server',
  text: JSON.stringify({ urls }),
});

/** By what the cluster is known: its authorities, or their pins when a machine has only begun to join. */
interface Trusted {
  readonly ca: readonly string[];
  readonly pins?: readonly string[];
}

const certificateIn = (paper: Paper): ApiCertificate | undefined =>
  paper.text === undefined ? undefined : (JSON.parse(paper.text) as ApiCertificate);

export const isSound = async (endpoint: ApiEndpoint, { ca, pins = [] }: Trusted, deadline: Deadline): Promise<boolean> => {
  if (ca.length === 0 && pins.length > 0) {
    const pinned = await pinnedAuthorities(endpoint, pins, deadline);
    return pinned.length > 0 && (await isSound(endpoint, { ca: pinned }, deadline));
  }
  const served = certificateIn(await tryHandshake(endpoint, ca, deadline));
  return served?.verified === true && served.coversEndpoint;
};

const authorityFile = '/etc/kubernetes/pki/ca.crt';

/** An authority beside, which signed both what the server shows and what this machine shows: then it is this cluster's. */
const trust = async (place: Place, facts: Facts, endpoint: ApiEndpoint): Promise<Paper[]> => {
  const path = valueOf(facts.clientCertificate)?.path;
  if (path === undefined) return [];
  try {
    const pem = readFileSync(join(place.root, authorityFile), 'utf8');
    const [authority] = certificatesOf(pem);
    const [own] = certificatesOf(readFileSync(join(place.root, path), 'utf8'));
    if (authority === undefined || own?.verify(authority.publicKey) !== true) return [];
    const text = JSON.stringify({ path: authorityFile, data: Buffer.from(new X509Certificate(pem).toString()).toString('base64') });
    return (await isSound(endpoint, { ca: [pem] }, place.deadline)) ? [{ id: 'api-trust', where: authorityFile, text }] : [];
  } catch {
    // It is not there, or not ours to read: then there is no other authority.
    return [];
  }
};

/** `knownServers`: of a kubeconfig that somebody gave. */
export const alternatives = async (place: Place, facts: Facts, papers: Papers, knownServers: readonly string[]): Promise<Paper[]> => {
  const endpoint = valueOf(facts.apiEndpoint);
  const served = valueOf(facts.apiCertificate);
  if (endpoint === undefined || (served?.verified === true && served.coversEndpoint)) return [];
  const ca = authoritiesOf(papers, valueOf(facts.layout)).map((authority) => authority.toString());
  const trusted = { ca, pins: valueOf(facts.joining)?.pins ?? [] };
  const tried = await Promise.all(
    candidatesOf(facts, endpoint, knownServers).map(async (one) => ({ url: one.url, sound: await isSound(one, trusted, place.deadline) })),
  );
  const sound = tried.filter((one) => one.sound).map(({ url }) => url);
  return [otherPlaces(sound), ...(served?.verified === false && served.coversEndpoint ? await trust(place, facts, endpoint) : [])];
};
