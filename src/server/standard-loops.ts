// The loops every control plane runs.
import { planAggregation } from '../control-plane/authorize/aggregation.ts';
import type { Registry } from '../control-plane/served.ts';
import { defaultServiceAccount } from '../controllers/default-service-account.ts';
import { type ApiAddress, kubernetesService } from '../controllers/kubernetes-service.ts';
import { type Content, namespaceContent } from '../controllers/namespace-content.ts';
import { type PlanAggregation, roleAggregation } from '../controllers/role-aggregation.ts';
import { rootCa } from '../controllers/root-ca.ts';
import type { Loops } from './run-controllers.ts';

export interface LoopOptions {
  readonly registry: Registry;
  readonly caPem: string;
  readonly api: ApiAddress;
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

export const standardLoops = ({ registry, caPem, api }: LoopOptions): Loops => ({
  controllers: [
    namespaceContent(namespacedKinds(registry)),
    defaultServiceAccount(),
    rootCa(caPem),
    roleAggregation(planAggregation as PlanAggregation),
  ],
  own: [kubernetesService(api)],
});
