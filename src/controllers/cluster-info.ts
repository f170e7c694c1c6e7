// The ConfigMap kube-public/cluster-info: where the cluster is and whose certificates it shows, for machines that know
// nothing but a token. bootstrap-signer.ts vouches for it.
import { isIPv6 } from 'node:net';
import { type YamlMap, renderYaml } from '../base/yaml.ts';
import type { Controller } from './controller.ts';
import type { LiveServers } from './live-servers.ts';
import { keptConfigMaps } from './kept-config-maps.ts';

export interface ClusterAddress {
  /** `https://10.0.0.1:6443` */
  readonly server: string;
  readonly caPem: string;
}

export const clusterInfoName = 'cluster-info';
export const clusterInfoNamespace = 'kube-public';
export const clusterInfoKey = 'kubeconfig';

/** As `kubeadm init` writes it: one cluster without a name, and nobody in it. */
export const clusterInfoKubeconfig = ({ server, caPem }: ClusterAddress): string => {
  const cluster: YamlMap = { 'certificate-authority-data': Buffer.from(caPem).toString('base64'), server };
  return renderYaml({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name: '', cluster }],
    contexts: null,
    'current-context': '',
    preferences: {},
    users: null,
  });
};

/** All servers that are there, for agents that know several: kubeadm takes no kubeconfig with more than one cluster. */
const clusterInfoServersKey = 'servers';

const serversIn = (servers: LiveServers): string =>
  servers
    .addresses()
    .map(({ ip, port }) => `https://${isIPv6(ip) ? `[${ip}]` : ip}:${port}`)
    .sort()
    .join(',');

/** `servers`: of a cluster that may have several. */
export const clusterInfo = (at: ClusterAddress, servers?: LiveServers): Controller =>
  keptConfigMaps({
    controller: 'cluster-info-publisher',
    namespace: clusterInfoNamespace,
    wanted: () => [
      {
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: { name: clusterInfoName, namespace: clusterInfoNamespace },
        data: { [clusterInfoKey]: clusterInfoKubeconfig(at), ...(servers && { [clusterInfoServersKey]: serversIn(servers) }) },
      },
    ],
    ...(servers && { onChange: (changed) => servers.onChange(changed) }),
  });
