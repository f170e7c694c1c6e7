// Written by npm run causes: every cause of the rung admission.
import type { Cause } from '../cause.ts';
import { bootstrapRbacMissing } from './bootstrap-rbac-missing.ts';
import { cloudProviderNodeName } from './cloud-provider-node-name.ts';
import { duplicateHostname } from './duplicate-hostname.ts';
import { duplicateProductUuid } from './duplicate-product-uuid.ts';
import { kubeletForbiddenNodeLabels } from './kubelet-forbidden-node-labels.ts';
import { nodeAuthorizerMissing } from './node-authorizer-missing.ts';
import { nodeFqdnWrongDomain } from './node-fqdn-wrong-domain.ts';
import { nodeNameCertMismatch } from './node-name-cert-mismatch.ts';
import { registerNodeDisabled } from './register-node-disabled.ts';
import { webhookBlocksRegistration } from './webhook-blocks-registration.ts';

export const admissionCauses: readonly Cause[] = [
  bootstrapRbacMissing,
  cloudProviderNodeName,
  duplicateHostname,
  duplicateProductUuid,
  kubeletForbiddenNodeLabels,
  nodeAuthorizerMissing,
  nodeFqdnWrongDomain,
  nodeNameCertMismatch,
  registerNodeDisabled,
  webhookBlocksRegistration,
];
