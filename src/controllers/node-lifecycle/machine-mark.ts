// What of a Node's status tells one machine from another.
import type { Node } from '../../api/types/core.v1.generated.ts';
import type { MachineMark } from '../../registration/clone.ts';

export const machineMark = ({ status }: Node): MachineMark => ({
  machineId: status?.nodeInfo?.machineID ?? '',
  bootId: status?.nodeInfo?.bootID ?? '',
  address: status?.addresses?.find(({ type }) => type === 'InternalIP')?.address ?? '',
});
