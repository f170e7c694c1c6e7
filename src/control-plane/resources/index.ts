// Every resource that is served; what is not listed here does not exist.
import { selfSubjectReviews } from './authentication/self-subject-review.ts';
import { tokenReviews } from './authentication/token-review.ts';
import { accessReviews } from './authorization/declarations.ts';
import { certificateSigningRequests } from './certificates/certificate-signing-request.ts';
import { leases } from './coordination/lease.ts';
import { configMaps } from './core/config-map.ts';
import { endpoints } from './core/endpoints.ts';
import { events } from './core/event.ts';
import { namespaces } from './core/namespace.ts';
import { nodes } from './core/node.ts';
import { pods } from './core/pod.ts';
import { secrets } from './core/secret.ts';
import { serviceAccounts } from './core/service-account.ts';
import { services } from './core/service.ts';
import { runtimeClasses } from './node/runtime-class.ts';
import { clusterRoleBindings } from './rbac/cluster-role-binding.ts';
import { clusterRoles } from './rbac/cluster-role.ts';
import { roleBindings } from './rbac/role-binding.ts';
import { roles } from './rbac/role.ts';
import { registrations } from './registration/registration.ts';
import type { ResourceDeclaration } from './resource.ts';
import { csiDrivers } from './storage/csi-driver.ts';
import { csiNodes } from './storage/csi-node.ts';

export const servedResources = (): readonly ResourceDeclaration[] => [
  configMaps,
  endpoints,
  events,
  namespaces,
  nodes,
  pods,
  secrets,
  serviceAccounts,
  services,
  tokenReviews,
  selfSubjectReviews,
  ...accessReviews,
  certificateSigningRequests,
  leases,
  clusterRoleBindings,
  clusterRoles,
  roleBindings,
  roles,
  registrations,
  csiDrivers,
  csiNodes,
  runtimeClasses,
];
