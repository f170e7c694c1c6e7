// SelfSubjectReviews: who the server takes the caller for (`kubectl auth whoami`).
import type { VirtualResource } from '../resource.ts';

export const selfSubjectReviews: VirtualResource = {
  storage: 'virtual',
  group: 'authentication.k8s.io',
  version: 'v1',
  kind: 'SelfSubjectReview',
  resource: 'selfsubjectreviews',
  singular: 'selfsubjectreview',
  namespaced: false,
  schema: 'authentication.v1.SelfSubjectReview',
};
