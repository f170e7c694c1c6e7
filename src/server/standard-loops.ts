// The loops every control plane runs.
import type { Clock } from '../base/clock.ts';
import { planAggregation } from '../control-plane/authorize/aggregation.ts';
import type { Registry } from '../control-plane/served.ts';
import { bootstrapSigner } from '../controllers/bootstrap-signer.ts';
import { clusterInfo } from '../controllers/cluster-info.ts';
import { defaultServiceAccount } from '../controllers/default-service-account.ts';
import { joinRights } from '../controllers/join-rights.ts';
import { kubeadmConfig } from '../controllers/kubeadm-config.ts';
import type { ClusterFacts } from '../controllers/kubeadm/cluster-configuration.ts';
import { kubeadmRights } from '../controllers/kubeadm/join-rights.ts';
import { type ApiAddress, kubernetesService } from '../controllers/kubernetes-service.ts';
import { type Content, namespaceContent } from '../controllers/namespace-content.ts';
import { roleAggregation } from '../controllers/role-aggregation.ts';
import { rootCa } from '../controllers/root-ca.ts';
import { tokenCleaner } from '../controllers/token-cleaner.ts';
import type { Loops } from './run-controllers.ts';

export interface LoopOptions {
  readonly registry: Registry;
  readonly clock: Clock;
  readonly caPem: string;
  readonly api: ApiAddress;
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

export const standardLoops = ({ registry, clock, caPem, api, facts }: LoopOptions): Loops => ({
  controllers: [
    namespaceContent(namespacedKinds(registry)),
    defaultServiceAccount(),
    rootCa(caPem),
    roleAggregation(planAggregation),
    clusterInfo({ server: `https://${facts.endpoint}`, caPem }),
    bootstrapSigner(clock),
    tokenCleaner(clock),
    kubeadmConfig(facts),
    joinRights(kubeadmRights(facts.kubeadm)),
  ],
  own: [kubernetesService(api)],
});
