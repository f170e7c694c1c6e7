// What a node may write, beyond what its rights say: its own objects alone, and nothing in them by which it could gain more
// (plugin/pkg/admission/noderestriction/admission.go, whose words the refusals are).
import type { Authorizer } from '../../attributes.ts';
import { nodeNameOf } from '../../authorize/node/node-identity.ts';
import { quoted } from '../../authorize/quoted.ts';
import type { Admission } from '../admission.ts';
import { refused } from '../refused.ts';
import { restrictEvent } from './restrict-event.ts';
import { restrictNode } from './restrict-node.ts';
import { restrictCsiNode, restrictLease } from './restrict-own-object.ts';
import { restrictPod } from './restrict-pod.ts';
import { restrictToken } from './restrict-token.ts';
import type { Restriction } from './restriction.ts';

export const nodeRestriction = (authorizer: Authorizer): Admission => {
  const restrictions = new Map<string, Restriction>([
    ['/pods', restrictPod],
    ['/nodes', restrictNode],
    ['/serviceaccounts', restrictToken(authorizer)],
    ['/events', restrictEvent],
    ['coordination.k8s.io/leases', restrictLease],
    ['storage.k8s.io/csinodes', restrictCsiNode],
  ]);
  return {
    name: 'NodeRestriction',
    /** As sent, before anything is reset or filled in: upstream judges there too. */
    admit(request, cluster) {
      const node = nodeNameOf(request.user);
      if (node === undefined) return undefined;
      if (node === '') throw refused(request, `could not determine node from user ${quoted(request.user.name)}`);
      return restrictions.get(`${request.group}/${request.resource}`)?.({ node, request, cluster });
    },
  };
};
