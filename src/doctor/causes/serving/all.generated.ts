// Written by npm run causes: every cause of the rung serving.
import type { Cause } from '../cause.ts';
import { cloudProviderExternalMissing } from './cloud-provider-external-missing.ts';
import { cloudRoutesNotCreated } from './cloud-routes-not-created.ts';
import { cloudTaintBlocksCni } from './cloud-taint-blocks-cni.ts';
import { cloudTaintNotCleared } from './cloud-taint-not-cleared.ts';
import { clusterDomainTrailingDot } from './cluster-domain-trailing-dot.ts';
import { kubeProxyHostnameMismatch } from './kube-proxy-hostname-mismatch.ts';
import { nodeCordonedOrTainted } from './node-cordoned-or-tainted.ts';
import { servingCsrNotApproved } from './serving-csr-not-approved.ts';

export const servingCauses: readonly Cause[] = [
  cloudProviderExternalMissing,
  cloudRoutesNotCreated,
  cloudTaintBlocksCni,
  cloudTaintNotCleared,
  clusterDomainTrailingDot,
  kubeProxyHostnameMismatch,
  nodeCordonedOrTainted,
  servingCsrNotApproved,
];
