// TokenReviews: whose a bearer token is. Webhooks of kubelets and others ask; nothing is kept.
import type { VirtualResource } from '../resource.ts';

export const tokenReviews: VirtualResource = {
  storage: 'virtual',
  group: 'authentication.k8s.io',
  version: 'v1',
  kind: 'TokenReview',
  resource: 'tokenreviews',
  singular: 'tokenreview',
  namespaced: false,
  schema: 'authentication.v1.TokenReview',
};
