// The chain in upstream's recommended order (pkg/kubeapiserver/options/plugins.go). RBAC's escalation check comes last of
// those that act before validation, as upstream makes it in storage, behind all of admission's changes.
import type { Authorizer } from '../attributes.ts';
import type { RbacPolicy } from '../authorize/rbac-policy.ts';
import type { Admission } from './admission.ts';
import { certificateApproval } from './certificate-approval.ts';
import { certificateSigning } from './certificate-signing.ts';
import { certificateSubjectRestriction, type OrganizationsOf } from './certificate-subject-restriction.ts';
import { defaultTolerationSeconds } from './default-toleration-seconds.ts';
import { namespaceLifecycle } from './namespace-lifecycle.ts';
import { priority } from './priority.ts';
import { rbacEscalation } from './rbac-escalation.ts';
import { runtimeClass } from './runtime-class.ts';
import { serviceAccount, type ServiceAccountPorts } from './service-account.ts';
import { taintNodesByCondition } from './taint-nodes-by-condition.ts';

export interface AdmissionParts {
  readonly policy: RbacPolicy;
  readonly authorizer: Authorizer;
  readonly organizationsOf: OrganizationsOf;
  readonly serviceAccounts: ServiceAccountPorts;
  /** What a cluster adds between service accounts and taints, where upstream has NodeRestriction. */
  readonly restrictions?: readonly Admission[];
}

export const standardAdmissions = (parts: AdmissionParts): readonly Admission[] => [
  namespaceLifecycle(),
  serviceAccount(parts.serviceAccounts),
  ...(parts.restrictions ?? []),
  taintNodesByCondition(),
  priority(),
  defaultTolerationSeconds(),
  runtimeClass(),
  certificateApproval(parts.authorizer),
  certificateSigning(parts.authorizer),
  certificateSubjectRestriction(parts.organizationsOf),
  rbacEscalation(parts.policy, parts.authorizer),
];
