// Questions about rights: asked with a POST, answered in access-review.ts and rules-review.ts, and not kept.
import type { VirtualResource } from '../resource.ts';

const review = (kind: string, namespaced: boolean): VirtualResource => ({
  storage: 'virtual',
  group: 'authorization.k8s.io',
  version: 'v1',
  kind,
  resource: `${kind.toLowerCase()}s`,
  singular: kind.toLowerCase(),
  namespaced,
  schema: `authorization.v1.${kind}`,
});

export const accessReviews: readonly VirtualResource[] = [
  review('SubjectAccessReview', false),
  review('LocalSubjectAccessReview', true),
  review('SelfSubjectAccessReview', false),
  review('SelfSubjectRulesReview', false),
];
