// Written by npm run causes: every cause of the rung kubelet.
import type { Cause } from '../cause.ts';
import { cpuManagerState } from './cpu-manager-state.ts';
import { interfaceMissing } from './interface-missing.ts';
import { k3sAgentUnknownFlag } from './k3s-agent-unknown-flag.ts';
import { kubeconfigMissing } from './kubeconfig-missing.ts';
import { kubeletConfigInvalid } from './kubelet-config-invalid.ts';
import { kubeletConfigMissing } from './kubelet-config-missing.ts';
import { kubeletNextStartRefused } from './kubelet-next-start-refused.ts';
import { kubeletNotEnabled } from './kubelet-not-enabled.ts';
import { kubeletRestartLoop } from './kubelet-restart-loop.ts';
import { kubeletUnitInvalid } from './kubelet-unit-invalid.ts';
import { kubeletUnknownFlag } from './kubelet-unknown-flag.ts';
import { memoryManagerState } from './memory-manager-state.ts';
import { portInUse } from './port-in-use.ts';
import { reservedCgroupMissing } from './reserved-cgroup-missing.ts';
import { resolvConfMissing } from './resolv-conf-missing.ts';
import { serviceNotEnabled } from './service-not-enabled.ts';
import { staleFilesAfterReset } from './stale-files-after-reset.ts';
import { versionSkew } from './version-skew.ts';

export const kubeletCauses: readonly Cause[] = [
  cpuManagerState,
  interfaceMissing,
  k3sAgentUnknownFlag,
  kubeconfigMissing,
  kubeletConfigInvalid,
  kubeletConfigMissing,
  kubeletNextStartRefused,
  kubeletNotEnabled,
  kubeletRestartLoop,
  kubeletUnitInvalid,
  kubeletUnknownFlag,
  memoryManagerState,
  portInUse,
  reservedCgroupMissing,
  resolvConfMissing,
  serviceNotEnabled,
  staleFilesAfterReset,
  versionSkew,
];
