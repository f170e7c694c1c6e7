// The settings of a cluster from their papers: each was brought down to what a diagnosis needs when it was asked for.
import { parse } from 'yaml';
import type { Binding, BootstrapToken, ClusterSettings, ExposedAddress, NetworkPod, Networks, Webhook } from '../facts/cluster-settings.ts';
import { known, type Reading, unknown } from '../facts/reading.ts';
import type { Papers } from '../papers/paper.ts';
import { at, list, moment, text, texts } from './objects.ts';

const read = <T>(papers: Papers, id: string, make: (value: unknown) => T | undefined): Reading<T> => {
  const paper = papers.read(id);
  if (paper === undefined) return unknown(papers.all(id).length === 0 ? 'the API server was not asked' : papers.whyNot(id));
  try {
    const value = make(JSON.parse(paper.text));
    return value === undefined ? unknown(`${paper.where} does not say it`) : known(value, { where: paper.where });
  } catch (error) {
    return unknown(`${paper.where}: ${error instanceof Error ? error.message : String(error)}`);
  }
};

const yamlIn = (value: unknown): unknown => parse(text(value), { maxAliasCount: 20 });

const binding = (one: unknown): Binding => ({
  name: text(at(one, 'metadata', 'name')),
  role: text(at(one, 'roleRef', 'name')),
  subjects: list(at(one, 'subjects')).map((subject) => `${text(at(subject, 'kind'))} ${text(at(subject, 'name'))}`),
});

const token = (one: unknown): BootstrapToken => {
  const expires = moment(at(one, 'expires'));
  return {
    id: text(at(one, 'id')),
    usages: texts(at(one, 'usages')),
    groups: texts(at(one, 'groups')),
    ...(expires !== 0 && { expires }),
  };
};

const webhook = (one: unknown): Webhook => {
  const service = text(at(one, 'service'));
  const answering = at(one, 'answering');
  return {
    name: text(at(one, 'name')),
    path: text(at(one, 'path')),
    asks: texts(at(one, 'asks')),
    failsClosed: at(one, 'failsClosed') === true,
    ...(service !== '' && { service }),
    ...(typeof answering === 'number' && { answering }),
  };
};

const exposed = (one: unknown): ExposedAddress => ({
  service: text(at(one, 'service')),
  path: text(at(one, 'path')),
  address: text(at(one, 'address')),
  externalIps: texts(at(one, 'externalIps')),
});

const networkPod = (one: unknown): NetworkPod => ({
  name: text(at(one, 'name')),
  node: text(at(one, 'node')),
  ready: at(one, 'ready') === true,
  waiting: text(at(one, 'waiting')),
});

const ranges = (value: unknown): string[] =>
  text(value)
    .split(',')
    .filter((one) => one !== '');

const networks = (value: unknown): Networks | undefined => {
  const configuration = yamlIn(at(value, 'data', 'ClusterConfiguration'));
  if (at(configuration, 'networking') === undefined) return undefined;
  return {
    pods: ranges(at(configuration, 'networking', 'podSubnet')),
    services: ranges(at(configuration, 'networking', 'serviceSubnet')),
    externalEtcd: at(configuration, 'etcd', 'external') !== undefined,
  };
};

const proxySettings = (value: unknown): { mode: string; clusterCidr: string } | undefined => {
  const configuration = at(value, 'data', 'config.conf');
  if (configuration === undefined) return undefined;
  const said = yamlIn(configuration);
  return { mode: text(at(said, 'mode')), clusterCidr: text(at(said, 'clusterCIDR')) };
};

const flannelNetwork = (value: unknown): string | undefined => {
  const configuration: unknown = JSON.parse(text(at(value, 'data', 'net-conf.json')) || '{}');
  return text(at(configuration, 'Network')) || undefined;
};

export const readClusterSettings = (papers: Papers): ClusterSettings => ({
  controllerManagerHeard: read(papers, 'controller-manager-lease', (value) => moment(value) || undefined),
  networkPods: read(papers, 'network-pods', (value) => list(value).map(networkPod)),
  clusterBindings: read(papers, 'cluster-bindings', (value) => list(at(value, 'items')).map(binding)),
  publicRoles: read(papers, 'public-roles', texts),
  bootstrapTokens: read(papers, 'bootstrap-tokens', (value) => list(value).map(token)),
  webhooks: read(papers, 'webhooks', (value) => list(value).map(webhook)),
  exposedAddresses: read(papers, 'exposed-addresses', (value) => list(value).map(exposed)),
  proxySettings: read(papers, 'proxy-settings', proxySettings),
  flannelNetwork: read(papers, 'flannel-network', flannelNetwork),
  networks: read(papers, 'kubeadm-config', networks),
  uploadedCertificates: read<readonly string[] | undefined | null>(papers, 'uploaded-certificates', (value) =>
    value === null ? null : texts(value),
  ) as ClusterSettings['uploadedCertificates'],
});
