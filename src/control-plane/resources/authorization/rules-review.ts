// Answering "what may I do here?" (`kubectl auth can-i --list`): the rules as they stand, not each action they allow.
import type { User } from '../../../api/exchange.ts';
import { badRequest } from '../../../api/status.ts';
import type { NonResourceRule, ResourceRule, SelfSubjectRulesReview } from '../../../api/types/authorization.v1.generated.ts';
import type { Authorizer, NonResourceRule as HeldPathRule, ResourceRule as HeldRule } from '../../attributes.ts';
import type { Draft } from '../draft.ts';

const resourceRule = ({ verbs, apiGroups, resources, resourceNames }: HeldRule): ResourceRule => ({
  verbs: [...verbs],
  ...(apiGroups === undefined ? {} : { apiGroups: [...apiGroups] }),
  ...(resources === undefined ? {} : { resources: [...resources] }),
  ...(resourceNames === undefined ? {} : { resourceNames: [...resourceNames] }),
});

const pathRule = ({ verbs, nonResourceURLs = [] }: HeldPathRule): NonResourceRule => ({
  verbs: [...verbs],
  nonResourceURLs: [...nonResourceURLs],
});

export const answerSelfSubjectRulesReview = (
  review: Draft<SelfSubjectRulesReview>,
  user: User,
  authorizer: Authorizer,
): SelfSubjectRulesReview => {
  const namespace = review.spec?.namespace ?? '';
  if (namespace === '') throw badRequest('no namespace on request');
  const held = authorizer.rulesFor?.(user, namespace) ?? { rules: [], nonResource: [] };
  return {
    apiVersion: 'authorization.k8s.io/v1',
    kind: 'SelfSubjectRulesReview',
    metadata: {},
    // Upstream answers with an empty spec, whatever was asked.
    spec: {},
    status: {
      resourceRules: held.rules.map(resourceRule),
      nonResourceRules: held.nonResource.map(pathRule),
      incomplete: held.incomplete ?? false,
      ...(held.error === undefined ? {} : { evaluationError: held.error }),
    },
  };
};
