// Written by npm run causes: every cause of the rung identity.
import type { Cause } from '../cause.ts';
import { adminIdentityInUse } from './admin-identity-in-use.ts';
import { agentCertKeyMismatch } from './agent-cert-key-mismatch.ts';
import { anonymousAuthDisabled } from './anonymous-auth-disabled.ts';
import { awsAuthRoleMismatch } from './aws-auth-role-mismatch.ts';
import { bootstrapSignerRbacMissing } from './bootstrap-signer-rbac-missing.ts';
import { bootstrapTokenInvalid } from './bootstrap-token-invalid.ts';
import { bootstrapsignerNotEnabled } from './bootstrapsigner-not-enabled.ts';
import { certFileCorrupt } from './cert-file-corrupt.ts';
import { clientCertOtherCa } from './client-cert-other-ca.ts';
import { clusterInfoCaWrong } from './cluster-info-ca-wrong.ts';
import { clusterInfoMissing } from './cluster-info-missing.ts';
import { criticalConfigMismatch } from './critical-config-mismatch.ts';
import { csrApproverRbacMissing } from './csr-approver-rbac-missing.ts';
import { csrNotApproved } from './csr-not-approved.ts';
import { csrSignerNotWorking } from './csr-signer-not-working.ts';
import { datastoreTokenConflict } from './datastore-token-conflict.ts';
import { discoveryCaHashMismatch } from './discovery-ca-hash-mismatch.ts';
import { k3sCaInSystemRoots } from './k3s-ca-in-system-roots.ts';
import { k3sTokenCaHashMismatch } from './k3s-token-ca-hash-mismatch.ts';
import { k3sTokenInvalid } from './k3s-token-invalid.ts';
import { kubeadmCertsExpired } from './kubeadm-certs-expired.ts';
import { kubeletClientCertExpired } from './kubelet-client-cert-expired.ts';
import { kubeletClientCertInvalid } from './kubelet-client-cert-invalid.ts';
import { kubeletClientCertNotYetValid } from './kubelet-client-cert-not-yet-valid.ts';
import { kubeletConfEmbeddedCert } from './kubelet-conf-embedded-cert.ts';
import { nodePasswordMismatch } from './node-password-mismatch.ts';
import { rotatedCertLost } from './rotated-cert-lost.ts';
import { staleStateOldCluster } from './stale-state-old-cluster.ts';
import { uploadCertsWithoutConfig } from './upload-certs-without-config.ts';

export const identityCauses: readonly Cause[] = [
  adminIdentityInUse,
  agentCertKeyMismatch,
  anonymousAuthDisabled,
  awsAuthRoleMismatch,
  bootstrapSignerRbacMissing,
  bootstrapTokenInvalid,
  bootstrapsignerNotEnabled,
  certFileCorrupt,
  clientCertOtherCa,
  clusterInfoCaWrong,
  clusterInfoMissing,
  criticalConfigMismatch,
  csrApproverRbacMissing,
  csrNotApproved,
  csrSignerNotWorking,
  datastoreTokenConflict,
  discoveryCaHashMismatch,
  k3sCaInSystemRoots,
  k3sTokenCaHashMismatch,
  k3sTokenInvalid,
  kubeadmCertsExpired,
  kubeletClientCertExpired,
  kubeletClientCertInvalid,
  kubeletClientCertNotYetValid,
  kubeletConfEmbeddedCert,
  nodePasswordMismatch,
  rotatedCertLost,
  staleStateOldCluster,
  uploadCertsWithoutConfig,
];
