// Written by npm run causes: every cause of the rung host.
import type { Cause } from '../cause.ts';
import { architectureMismatch } from './architecture-mismatch.ts';
import { cgroupSystemdHierarchyMissing } from './cgroup-systemd-hierarchy-missing.ts';
import { cgroupV1Unsupported } from './cgroup-v1-unsupported.ts';
import { cgroupV2UnsupportedInContainer } from './cgroup-v2-unsupported-in-container.ts';
import { clockSkew } from './clock-skew.ts';
import { clockSyncBlocked } from './clock-sync-blocked.ts';
import { diskPressure } from './disk-pressure.ts';
import { hostnameChanged } from './hostname-changed.ts';
import { hostnameUnresolvable } from './hostname-unresolvable.ts';
import { hostnameUppercase } from './hostname-uppercase.ts';
import { inotifyLimit } from './inotify-limit.ts';
import { invalidNodeName } from './invalid-node-name.ts';
import { kernelNetPrereq } from './kernel-net-prereq.ts';
import { kernelTooOld } from './kernel-too-old.ts';
import { kernelVxlanMissing } from './kernel-vxlan-missing.ts';
import { kubeletOomKilled } from './kubelet-oom-killed.ts';
import { lxcKmsgMissing } from './lxc-kmsg-missing.ts';
import { memoryCgroupDisabled } from './memory-cgroup-disabled.ts';
import { missingHostTool } from './missing-host-tool.ts';
import { mountPointGone } from './mount-point-gone.ts';
import { nodeIpChanged } from './node-ip-changed.ts';
import { nodeMemoryExhausted } from './node-memory-exhausted.ts';
import { readonlyFilesystem } from './readonly-filesystem.ts';
import { swapEnabled } from './swap-enabled.ts';
import { tooFewCpus } from './too-few-cpus.ts';

export const hostCauses: readonly Cause[] = [
  architectureMismatch,
  cgroupSystemdHierarchyMissing,
  cgroupV1Unsupported,
  cgroupV2UnsupportedInContainer,
  clockSkew,
  clockSyncBlocked,
  diskPressure,
  hostnameChanged,
  hostnameUnresolvable,
  hostnameUppercase,
  inotifyLimit,
  invalidNodeName,
  kernelNetPrereq,
  kernelTooOld,
  kernelVxlanMissing,
  kubeletOomKilled,
  lxcKmsgMissing,
  memoryCgroupDisabled,
  missingHostTool,
  mountPointGone,
  nodeIpChanged,
  nodeMemoryExhausted,
  readonlyFilesystem,
  swapEnabled,
  tooFewCpus,
];
