// Pods that were bound to this node all the same: nothing runs them yet, which they are told, and they are let go when deleted.
import { StatusError } from '../api/status.ts';
import type { Pod, PodCondition } from '../api/types/core.v1.generated.ts';
import type { Client } from '../client/client.ts';
import { pods } from '../client/resources.ts';

export const noPodsReason = 'MusterNoPods';
const message = 'this node is run by a muster agent, which does not run pods yet';

export type PodStep = 'release' | 'explain' | undefined;

export const decidePod = ({ metadata, status }: Pod): PodStep => {
  if (metadata.deletionTimestamp !== undefined) return 'release';
  const told = status?.conditions?.some(({ type, reason }) => type === 'Ready' && reason === noPodsReason) === true;
  return told ? undefined : 'explain';
};

const conditionsAt = (now: string): PodCondition[] =>
  ['Ready', 'ContainersReady'].map((type) => ({ type, status: 'False', reason: noPodsReason, message, lastTransitionTime: now }));

export const takeStep = async (client: Client, pod: Pod, now: string): Promise<void> => {
  const { name = '', namespace, uid } = pod.metadata;
  try {
    switch (decidePod(pod)) {
      case 'release':
        await client.delete(pods, { name, namespace }, { gracePeriodSeconds: 0, ...(uid !== undefined && { uid }) });
        break;
      case 'explain': {
        // The uid guards against another pod of that name.
        const patch = { metadata: { uid }, status: { phase: 'Pending', conditions: conditionsAt(now) } };
        await client.patch(pods, { name, namespace }, 'strategic', patch, { subresource: 'status' });
        break;
      }
      case undefined:
    }
  } catch (error) {
    if (!(error instanceof StatusError) || (error.reason !== 'NotFound' && error.reason !== 'Conflict')) throw error;
  }
};
