// Written by npm run causes: every cause of the rung reach.
import type { Cause } from '../cause.ts';
import { apiserverCaNotTrusted } from './apiserver-ca-not-trusted.ts';
import { apiserverNameUnresolvable } from './apiserver-name-unresolvable.ts';
import { apiserverNotRunning } from './apiserver-not-running.ts';
import { apiserverSanMissing } from './apiserver-san-missing.ts';
import { apiserverUnknownFlag } from './apiserver-unknown-flag.ts';
import { defaultRouteWrongNic } from './default-route-wrong-nic.ts';
import { etcdDataCorrupt } from './etcd-data-corrupt.ts';
import { etcdLearnerNotSynced } from './etcd-learner-not-synced.ts';
import { etcdLearnerStuck } from './etcd-learner-stuck.ts';
import { etcdNospace } from './etcd-nospace.ts';
import { etcdQuorumLost } from './etcd-quorum-lost.ts';
import { etcdRemovedMemberRejoin } from './etcd-removed-member-rejoin.ts';
import { etcdStaleMember } from './etcd-stale-member.ts';
import { firewallApiserverPort } from './firewall-apiserver-port.ts';
import { firewallEtcdPort } from './firewall-etcd-port.ts';
import { firewallJoinPort } from './firewall-join-port.ts';
import { firewallSupervisorPort } from './firewall-supervisor-port.ts';
import { httpProxyIntercepts } from './http-proxy-intercepts.ts';
import { ipvsModulesMissing } from './ipvs-modules-missing.ts';
import { localBalancerMissing } from './local-balancer-missing.ts';
import { mdnsLocalName } from './mdns-local-name.ts';
import { mtuMismatch } from './mtu-mismatch.ts';
import { nmCloudSetupRouting } from './nm-cloud-setup-routing.ts';
import { noDefaultRoute } from './no-default-route.ts';
import { serverAddressUnreachable } from './server-address-unreachable.ts';
import { serverDatastoreNotJoinable } from './server-datastore-not-joinable.ts';
import { serviceExternalipStealsNodeIp } from './service-externalip-steals-node-ip.ts';
import { staleApiserverConnection } from './stale-apiserver-connection.ts';
import { vipMisassigned } from './vip-misassigned.ts';
import { vmNatNetwork } from './vm-nat-network.ts';
import { wrongServerPort } from './wrong-server-port.ts';

export const reachCauses: readonly Cause[] = [
  apiserverCaNotTrusted,
  apiserverNameUnresolvable,
  apiserverNotRunning,
  apiserverSanMissing,
  apiserverUnknownFlag,
  defaultRouteWrongNic,
  etcdDataCorrupt,
  etcdLearnerNotSynced,
  etcdLearnerStuck,
  etcdNospace,
  etcdQuorumLost,
  etcdRemovedMemberRejoin,
  etcdStaleMember,
  firewallApiserverPort,
  firewallEtcdPort,
  firewallJoinPort,
  firewallSupervisorPort,
  httpProxyIntercepts,
  ipvsModulesMissing,
  localBalancerMissing,
  mdnsLocalName,
  mtuMismatch,
  nmCloudSetupRouting,
  noDefaultRoute,
  serverAddressUnreachable,
  serverDatastoreNotJoinable,
  serviceExternalipStealsNodeIp,
  staleApiserverConnection,
  vipMisassigned,
  vmNatNetwork,
  wrongServerPort,
];
