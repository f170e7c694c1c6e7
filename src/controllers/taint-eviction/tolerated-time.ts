// How long a pod stays on a node with these taints (pkg/controller/nodelifecycle/scheduler/taint_manager.go).
import type { Taint, Toleration } from '../../api/types/core.v1.generated.ts';

const answers = ({ key = '', operator = '', value = '', effect = '' }: Toleration, taint: Taint): boolean => {
  if (effect !== '' && effect !== taint.effect) return false;
  if (key !== '' && key !== taint.key) return false;
  return operator === 'Exists' || ((operator === '' || operator === 'Equal') && value === (taint.value ?? ''));
};

/** Milliseconds, the shortest of all tolerations that are needed; infinite when none ends. */
export const toleratedTime = (taints: readonly Taint[], tolerations: readonly Toleration[] = []): number => {
  let shortest = Number.POSITIVE_INFINITY;
  for (const taint of taints) {
    if (taint.effect !== 'NoExecute') continue;
    const toleration = tolerations.find((each) => answers(each, taint));
    if (toleration === undefined) return 0;
    const { tolerationSeconds = Number.POSITIVE_INFINITY } = toleration;
    shortest = Math.min(shortest, Math.max(tolerationSeconds, 0) * 1000);
  }
  return shortest;
};
