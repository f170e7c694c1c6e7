// How long a deleted pod may linger while its kubelet stops it (CheckGracefulDelete in pkg/registry/core/pod/strategy.go).
import type { Pod } from '../../../../api/types/core.v1.generated.ts';
import type { Draft } from '../../draft.ts';

export const isTerminal = ({ status }: Draft<Pod>): boolean => status?.phase === 'Failed' || status?.phase === 'Succeeded';

/** Nobody has to stop a pod that no kubelet runs. A negative period means the shortest there is. */
export const gracePeriod = (pod: Draft<Pod>, requested: number | undefined): number => {
  if ((pod.spec?.nodeName ?? '') === '' || isTerminal(pod)) return 0;
  const seconds = requested ?? pod.spec?.terminationGracePeriodSeconds ?? 0;
  return seconds < 0 ? 1 : seconds;
};
