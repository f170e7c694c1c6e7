// The paths beside the resources: discovery, OpenAPI, health, version, metrics, and the index of them all.
import type { ApiAnswer } from '../../api/exchange.ts';
import { methodNotAllowed } from '../../api/status.ts';
import { answerValue } from '../answer/object-answer.ts';
import { answerBytes, type Typed } from '../answer/encode.ts';
import { aggregatedVersion, groupDiscoveryList } from '../discovery/aggregated.ts';
import { apiGroup, apiGroupList, apiResourceList, apiVersions, type Document } from '../discovery/legacy.ts';
import type { DiscoveredVersion } from '../discovery/resource-list.ts';
import type { Exchange } from '../exchange.ts';
import { negotiate } from '../negotiate/accept.ts';
import { answerHealth, type Check } from '../health/checks.ts';
import { answerMetrics, type Measured } from './metrics.ts';
import { versionDocument } from './version.ts';

export interface BesideParts extends Measured {
  readonly versions: readonly DiscoveredVersion[];
  readonly checks: readonly Check[];
  readonly musterVersion: string;
  readonly openApi: (exchange: Exchange) => ApiAnswer | Promise<ApiAnswer> | undefined;
  /** host:port that clients are told to dial. */
  readonly address: () => string;
}

type Answered = ApiAnswer | Promise<ApiAnswer> | undefined;

const health = new Set(['healthz', 'livez', 'readyz']);

const plainJson = (value: object): ApiAnswer =>
  answerBytes({ data: `${JSON.stringify(value, null, 2)}\n`, contentType: 'application/json' }, 200);

const answerRoots = (parts: BesideParts, exchange: Exchange, core: boolean): ApiAnswer => {
  const asked = aggregatedVersion(exchange.request.headers.accept);
  if (asked === undefined) return answerValue(exchange, core ? apiVersions(parts.versions, parts.address()) : apiGroupList(parts.versions));
  const data = `${JSON.stringify(groupDiscoveryList(parts.versions, core, asked))}\n`;
  const contentType = `application/json;g=apidiscovery.k8s.io;v=${asked};as=APIGroupDiscoveryList`;
  return answerBytes({ data, contentType }, 200);
};

const documentAnswer = (exchange: Exchange, document: Document | undefined): ApiAnswer | undefined =>
  document === undefined ? undefined : answerValue(exchange, document satisfies Typed);

const resourcesOf = (parts: BesideParts, group: string, version: string): Document | undefined => {
  const found = parts.versions.find((each) => each.group === group && each.version === version);
  return found === undefined ? undefined : apiResourceList(found);
};

const answerDiscovery = (parts: BesideParts, exchange: Exchange, segments: readonly string[]): Answered => {
  if (aggregatedVersion(exchange.request.headers.accept) === undefined) negotiate(exchange.request.headers.accept);
  const [root = '', first, second, more] = segments;
  if (root === 'api') {
    if (first === undefined) return answerRoots(parts, exchange, true);
    return second === undefined ? documentAnswer(exchange, resourcesOf(parts, '', first)) : undefined;
  }
  if (first === undefined) return answerRoots(parts, exchange, false);
  if (second === undefined) return documentAnswer(exchange, apiGroup(parts.versions, first));
  return more === undefined ? documentAnswer(exchange, resourcesOf(parts, first, second)) : undefined;
};

const indexOf = (parts: BesideParts): object => {
  const groups = parts.versions
    .filter(({ group }) => group !== '')
    .flatMap(({ group, version }) => [`/apis/${group}`, `/apis/${group}/${version}`]);
  const checks = parts.checks.flatMap(({ name }) => [`/healthz/${name}`, `/livez/${name}`, `/readyz/${name}`]);
  const own = ['/api', '/api/v1', '/apis', '/healthz', '/livez', '/metrics', '/openapi/v2', '/openapi/v3', '/readyz', '/version'];
  return { paths: [...new Set([...own, ...groups, ...checks])].sort() };
};

export const createBeside =
  (parts: BesideParts) =>
  (exchange: Exchange): Answered => {
    const { path, method } = exchange.request;
    if (path.includes('//')) return undefined;
    const segments = path.split('/').filter((segment) => segment !== '');
    const [root = ''] = segments;
    if (method !== 'GET' && method !== 'HEAD') throw methodNotAllowed();
    if (root === '') return plainJson(indexOf(parts));
    if (health.has(root)) return answerHealth(root, segments.slice(1).join('/'), parts.checks, exchange.query);
    if (root === 'api' || root === 'apis') return answerDiscovery(parts, exchange, segments);
    if (root === 'version') return plainJson(versionDocument(parts.musterVersion));
    if (root === 'metrics') return answerMetrics(parts);
    return parts.openApi(exchange);
  };
