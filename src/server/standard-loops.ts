// The loops of a control plane, and where each runs when several servers share one store.
import type { Clock } from '../base/clock.ts';
import { planAggregation } from '../control-plane/authorize/aggregation.ts';
import type { FrontDesk } from '../control-plane/front-desk/front-desk.ts';
import type { NodeAddresses } from '../control-plane/front-desk/node-addresses.ts';
import type { Registry } from '../control-plane/served.ts';
import { bootstrapSigner } from '../controllers/bootstrap-signer.ts';
import { certificateController } from '../controllers/certificate-controller.ts';
import { clusterInfo } from '../controllers/cluster-info.ts';
import type { NameClaims } from '../controllers/csr/name-claims.ts';
import { defaultServiceAccount } from '../controllers/default-service-account.ts';
import { joinRights } from '../controllers/join-rights.ts';
import { kubeadmConfig } from '../controllers/kubeadm-config.ts';
import type { ClusterFacts } from '../controllers/kubeadm/cluster-configuration.ts';
import { kubeadmRights } from '../controllers/kubeadm/join-rights.ts';
import { type ApiAddress, kubernetesService } from '../controllers/kubernetes-service.ts';
import { type Content, namespaceContent } from '../controllers/namespace-content.ts';
import type { LiveServers } from '../controllers/live-servers.ts';
import { nodeFindings } from '../controllers/node-findings.ts';
import { nodeLifecycle } from '../controllers/node-lifecycle.ts';
import { type OwnedKind, ownerGarbage } from '../controllers/owner-garbage.ts';
import { podGarbage } from '../controllers/pod-garbage.ts';
import { podCidr } from '../controllers/pod-cidr.ts';
import type { RangeIntents } from '../controllers/pod-cidr/range-intents.ts';
import { nodeRoles } from '../controllers/node-roles.ts';
import { registrationKeeper } from '../controllers/registrations.ts';
import { PendingNews } from '../controllers/registrations/pending-news.ts';
import { roleAggregation } from '../controllers/role-aggregation.ts';
import { rootCa } from '../controllers/root-ca.ts';
import { taintEviction } from '../controllers/taint-eviction.ts';
import { tokenCleaner } from '../controllers/token-cleaner.ts';
import type { Keys } from './keys.ts';
import type { LoopsByPlace } from './take-turns.ts';

export interface LoopOptions {
  readonly registry: Registry;
  readonly frontDesk: FrontDesk;
  readonly nodeAddresses: Pick<NodeAddresses, 'nodesAt'>;
  readonly names: NameClaims;
  readonly clock: Clock;
  readonly keys: Keys;
  readonly api: ApiAddress;
  /** These of a cluster that may have several servers. */
  readonly servers: LiveServers | undefined;
  readonly intents: RangeIntents | undefined;
  readonly nodeMonitorGraceSeconds: number;
  readonly nodeStartupGraceSeconds: number;
  readonly nodeMonitorPeriodSeconds: number;
  readonly clusterSigningSeconds: number;
  /** What machines that join are told. */
  readonly facts: ClusterFacts;
}

/** Everything that lives in namespaces. */
const namespacedKinds = (registry: Registry): Content[] =>
  [...registry.everyStored()]
    .map(({ declaration }) => declaration)
    .filter(({ namespaced }) => namespaced)
    .map(({ group, version, resource, kind, namespaced, verbs }) => ({
      of: { group, version, resource, kind, namespaced },
      collectively: verbs?.includes('deletecollection') !== false,
    }));

/** Kept whole by other loops anyway, which share what they keep. */
const keptWhole: ReadonlySet<string> = new Set(['nodes', 'leases', 'pods', 'certificatesigningrequests', 'registrations']);

/** Events are many, soon forgotten, and own nothing. */
const ownedKinds = (registry: Registry): OwnedKind[] =>
  [...registry.everyStored()]
    .map(({ declaration }) => declaration)
    .filter(
      ({ resource, verbs }) => resource !== 'events' && (verbs === undefined || (verbs.includes('watch') && verbs.includes('delete'))),
    )
    .map(({ group, version, resource, kind, namespaced }) => ({
      of: { group, version, resource, kind, namespaced },
      shared: keptWhole.has(resource),
    }));

const rangesOf = (cidrs: string | undefined): readonly string[] => cidrs?.split(',') ?? [];

export const standardLoops = (options: LoopOptions): LoopsByPlace => {
  const { registry, frontDesk, nodeAddresses, names, intents, clock, keys, api, servers, facts } = options;
  const registrations = {
    clock,
    knockers: () => frontDesk.take(),
    news: new PendingNews(),
    allocatesPodCidrs: facts.clusterCidr !== undefined,
    startupGraceMilliseconds: options.nodeStartupGraceSeconds * 1000,
  };
  const controllers = [
    namespaceContent(namespacedKinds(registry)),
    defaultServiceAccount(),
    rootCa(keys.authority.bundlePem),
    roleAggregation(planAggregation),
    clusterInfo({ server: `https://${facts.endpoint}`, caPem: keys.authority.bundlePem }, servers),
    bootstrapSigner(clock),
    tokenCleaner(clock),
    kubeadmConfig(facts),
    joinRights(kubeadmRights(facts.kubeadm)),
    certificateController({
      clock,
      authority: keys.authority,
      longestMilliseconds: options.clusterSigningSeconds * 1000,
      apiNames: () => {
        const { dns, ip } = keys.names();
        return [...dns, ...ip];
      },
      serviceCidr: facts.serviceCidr,
      names,
      nodesAt: (address) => nodeAddresses.nodesAt(address),
    }),
    nodeRoles(),
    nodeLifecycle({
      clock,
      monitorGraceSeconds: options.nodeMonitorGraceSeconds,
      startupGraceSeconds: options.nodeStartupGraceSeconds,
      monitorPeriodSeconds: options.nodeMonitorPeriodSeconds,
    }),
    taintEviction({ clock }),
    podGarbage({ clock }),
    podCidr({ clock, clusterCidrs: rangesOf(facts.clusterCidr), serviceCidr: facts.serviceCidr, intents }),
    registrationKeeper(registrations),
    nodeFindings({ clock }),
    ownerGarbage(ownedKinds(registry)),
  ];
  return {
    // Each server says where it is.
    everywhere: { controllers: [], own: [kubernetesService(api)] },
    onLeader: { controllers, own: [] },
    // Machines knock at any server, and only that server knows of it.
    onOthers: { controllers: [registrationKeeper({ ...registrations, assisting: true })], own: [] },
  };
};
