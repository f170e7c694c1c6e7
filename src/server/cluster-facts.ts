// What machines that join are told of this cluster.
import { hostname } from 'node:os';
import type { ClusterFacts } from '../controllers/kubeadm/cluster-configuration.ts';
import { hostAndPort, joinAddress } from './addresses.ts';
import type { ServerOptions } from './server-options.ts';

/** `port`: where it listens, which is not in the options when any port will do. */
export const clusterFacts = (options: ServerOptions, port: number): ClusterFacts => ({
  kubeadm: options.kubeadmVersion,
  endpoint: hostAndPort(joinAddress(options), port),
  // As kubeadm makes a node's name of it.
  nodeName: hostname().trim().toLowerCase(),
  advertiseAddress: joinAddress(options),
  port,
  serviceCidr: options.serviceCidr,
  clusterCidr: options.clusterCidr,
  clusterDomain: 'cluster.local',
});
