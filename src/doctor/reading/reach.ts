// Rung 4 from its papers: where the API server is, and how each step of the way to it ended.
import type { IdentityFacts } from '../facts/identity.ts';
import type { Joining } from '../facts/joining.ts';
import type { OfK3s } from '../facts/k3s.ts';
import type { ApiAnswer, ApiCertificate, ApiConnection, ApiEndpoint, BootstrapAnswer, ReachFacts } from '../facts/reach.ts';
import { known, type Reading, unknown, valueOf } from '../facts/reading.ts';
import type { Papers } from '../papers/paper.ts';
import { answerIn } from './answers.ts';
import { nftRulesIn } from './nft.ts';
import { fromPaper, linesIn } from './from-paper.ts';

const has =
  <T>(...names: readonly string[]) =>
  (value: unknown): value is T =>
    typeof value === 'object' && value !== null && names.every((name) => name in value);

export const endpointOf = (server: string): ApiEndpoint | undefined => {
  if (!URL.canParse(server)) return undefined;
  const url = new URL(server);
  const port = url.port === '' ? (url.protocol === 'http:' ? 80 : 443) : Number(url.port);
  return { url: server, host: url.hostname.replace(/^\[|\]$/g, ''), port };
};

/** Of what is spoken to over TLS alone. */
export const tlsEndpointOf = (server: string): ApiEndpoint | undefined =>
  URL.canParse(server) && new URL(server).protocol === 'https:' ? endpointOf(server) : undefined;

/** The kubelet of k3s calls a balancer within its own process: when that leads nowhere, the way is the one to the server itself. */
const serverOfK3s = (identity: IdentityFacts & OfK3s): { path: string; server: string } | undefined => {
  const k3s = valueOf(identity.k3s);
  const isAlone = k3s?.balancerLeads === false || valueOf(identity.kubeconfig)?.present !== true;
  return k3s?.server === undefined || !isAlone ? undefined : { path: k3s.places['server'] ?? k3s.configFile, server: k3s.server };
};

const apiEndpoint = (identity: IdentityFacts & OfK3s, joining: Reading<Joining>): Reading<ApiEndpoint> => {
  const alone = serverOfK3s(identity);
  const config = alone ?? valueOf(identity.kubeconfig) ?? valueOf(identity.bootstrapKubeconfig);
  const given = valueOf(joining)?.servers[0];
  const server = given ?? alone?.server ?? valueOf(identity.kubeconfig)?.server ?? valueOf(identity.bootstrapKubeconfig)?.server;
  const endpoint = server === undefined ? undefined : endpointOf(server);
  if (endpoint === undefined) return unknown('no kubeconfig names an API server');
  return known(endpoint, { where: given === undefined ? (config?.path ?? '') : 'muster join', says: endpoint.url });
};

/** curl(1), EXIT CODES. */
const curlKinds: Readonly<Record<number, ApiConnection['kind']>> = { 6: 'other', 7: 'refused', 28: 'timeout', 56: 'reset' };

/** Where no program of ours looked: what curl told the collector. */
const looked = (papers: Papers): Reading<ApiConnection> => {
  const look = papers.read('api-look');
  if (look?.status === undefined) return unknown(papers.whyNot('api-connection'));
  const kind = curlKinds[look.status];
  const value: ApiConnection = kind === undefined ? { ok: true } : { ok: false, kind, problem: look.text.trim().split('\n').at(-1) ?? '' };
  return known(value, { where: look.where });
};

const alternativesIn = (papers: Papers): Reading<readonly string[]> => {
  const found = answerIn(papers, 'api-alternatives', has<{ urls: readonly string[] }>('urls'));
  return found.known ? known(found.value.urls, found.source) : found;
};

export const readReach = (papers: Papers, identity: IdentityFacts & OfK3s, joining: Reading<Joining>): ReachFacts => ({
  apiEndpoint: apiEndpoint(identity, joining),
  apiName: answerIn(
    papers,
    'api-name',
    has<{ resolves: boolean; addresses: readonly string[]; problem?: string }>('resolves', 'addresses'),
  ),
  apiConnection:
    papers.read('api-connection') === undefined ? looked(papers) : answerIn(papers, 'api-connection', has<ApiConnection>('ok')),
  apiCertificate: answerIn(papers, 'api-certificate', has<ApiCertificate>('verified', 'names')),
  apiAnswer: answerIn(papers, 'api-answer', has<ApiAnswer>('status')),
  apiAlternatives: alternativesIn(papers),
  apiTrust: answerIn(papers, 'api-trust', has<{ path: string; data: string }>('path', 'data')),
  firewallRules: fromPaper(papers, 'firewall', (text) => linesIn(text).filter((line) => line.startsWith('-A '))),
  nftRules: fromPaper(papers, 'nft-output', (text, { status }) => (status === 0 ? nftRulesIn(text) : undefined)),
  anonymousAnswer: answerIn(papers, 'anonymous-answer', has<ApiAnswer>('status')),
  bootstrapAnswer: answerIn(papers, 'bootstrap-answer', has<BootstrapAnswer>('status')),
});
