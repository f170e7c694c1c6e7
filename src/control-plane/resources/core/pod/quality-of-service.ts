// How dearly a pod holds its resources when a node runs short (pkg/apis/core/helper/qos/qos.go).
import type { PodSpec } from '../../../../api/types/core.v1.generated.ts';
import type { Draft } from '../../draft.ts';
import { addAmounts, compareAmounts, isPositive } from '../quantities.ts';

export type QualityOfService = 'BestEffort' | 'Burstable' | 'Guaranteed';

const counted = ['cpu', 'memory'] as const;
type Amounts = Map<string, string>;

const addTo = (sums: Amounts, amounts: Readonly<Record<string, string | undefined>> | undefined): number => {
  let found = 0;
  for (const name of counted) {
    const amount = amounts?.[name];
    if (amount === undefined || !isPositive(amount)) continue;
    found += 1;
    const sum = sums.get(name);
    sums.set(name, sum === undefined ? amount : addAmounts(sum, amount));
  }
  return found;
};

const equal = (requests: Amounts, limits: Amounts): boolean =>
  requests.size === limits.size &&
  [...requests].every(([name, request]) => {
    const limit = limits.get(name);
    return limit !== undefined && compareAmounts(limit, request) === 0;
  });

export const qualityOfService = ({ containers = [], initContainers = [] }: Draft<PodSpec>): QualityOfService => {
  const requests: Amounts = new Map();
  const limits: Amounts = new Map();
  let allLimited = true;
  for (const { resources } of [...containers, ...initContainers]) {
    addTo(requests, resources?.requests);
    if (addTo(limits, resources?.limits) < counted.length) allLimited = false;
  }
  if (requests.size === 0 && limits.size === 0) return 'BestEffort';
  return allLimited && equal(requests, limits) ? 'Guaranteed' : 'Burstable';
};
