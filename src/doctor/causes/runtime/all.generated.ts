// Written by npm run causes: every cause of the rung runtime.
import type { Cause } from '../cause.ts';
import { apparmorParserMissing } from './apparmor-parser-missing.ts';
import { cgroupDriverMismatch } from './cgroup-driver-mismatch.ts';
import { containerRuntimeHung } from './container-runtime-hung.ts';
import { containerRuntimeNotRunning } from './container-runtime-not-running.ts';
import { containerdCgroupDriver } from './containerd-cgroup-driver.ts';
import { containerdConfigInvalid } from './containerd-config-invalid.ts';
import { containerdStateCorrupt } from './containerd-state-corrupt.ts';
import { criPluginDisabled } from './cri-plugin-disabled.ts';
import { criSocketStaleAnnotation } from './cri-socket-stale-annotation.ts';
import { dataDirNoexec } from './data-dir-noexec.ts';
import { dockershimRemoved } from './dockershim-removed.ts';
import { imageRegistryBlocked } from './image-registry-blocked.ts';
import { multipleCriSockets } from './multiple-cri-sockets.ts';
import { notRunAsRoot } from './not-run-as-root.ts';
import { overlayfsUnsupportedFs } from './overlayfs-unsupported-fs.ts';
import { runtimeTooOldForCriV1 } from './runtime-too-old-for-cri-v1.ts';
import { sandboxImageUnavailable } from './sandbox-image-unavailable.ts';
import { selinuxDenied } from './selinux-denied.ts';

export const runtimeCauses: readonly Cause[] = [
  apparmorParserMissing,
  cgroupDriverMismatch,
  containerRuntimeHung,
  containerRuntimeNotRunning,
  containerdCgroupDriver,
  containerdConfigInvalid,
  containerdStateCorrupt,
  criPluginDisabled,
  criSocketStaleAnnotation,
  dataDirNoexec,
  dockershimRemoved,
  imageRegistryBlocked,
  multipleCriSockets,
  notRunAsRoot,
  overlayfsUnsupportedFs,
  runtimeTooOldForCriV1,
  sandboxImageUnavailable,
  selinuxDenied,
];
