// Written by npm run causes: every cause of the rung network.
import type { Cause } from '../cause.ts';
import { cniBinDirMismatch } from './cni-bin-dir-mismatch.ts';
import { cniConfigInvalid } from './cni-config-invalid.ts';
import { cniConfigMissing } from './cni-config-missing.ts';
import { cniConfigUnreadable } from './cni-config-unreadable.ts';
import { cniIpAutodetectWrong } from './cni-ip-autodetect-wrong.ts';
import { cniPluginsMissing } from './cni-plugins-missing.ts';
import { dnsLoopStubResolver } from './dns-loop-stub-resolver.ts';
import { dualstackNodeMissingIpv6 } from './dualstack-node-missing-ipv6.ts';
import { flannelNetworkMismatch } from './flannel-network-mismatch.ts';
import { iptablesBackendMixed } from './iptables-backend-mixed.ts';
import { kubeletCniFlagMissing } from './kubelet-cni-flag-missing.ts';
import { multipleCni } from './multiple-cni.ts';
import { networkPluginFailing } from './network-plugin-failing.ts';
import { nodeIpWrongFamily } from './node-ip-wrong-family.ts';
import { nodeIpWrongNic } from './node-ip-wrong-nic.ts';
import { podCidrOverlap } from './pod-cidr-overlap.ts';
import { podcidrNotAllocated } from './podcidr-not-allocated.ts';
import { runtimeCniNotReloaded } from './runtime-cni-not-reloaded.ts';
import { staleCniConfig } from './stale-cni-config.ts';
import { staleCniState } from './stale-cni-state.ts';
import { vxlanPortBlocked } from './vxlan-port-blocked.ts';

export const networkCauses: readonly Cause[] = [
  cniBinDirMismatch,
  cniConfigInvalid,
  cniConfigMissing,
  cniConfigUnreadable,
  cniIpAutodetectWrong,
  cniPluginsMissing,
  dnsLoopStubResolver,
  dualstackNodeMissingIpv6,
  flannelNetworkMismatch,
  iptablesBackendMixed,
  kubeletCniFlagMissing,
  multipleCni,
  networkPluginFailing,
  nodeIpWrongFamily,
  nodeIpWrongNic,
  podCidrOverlap,
  podcidrNotAllocated,
  runtimeCniNotReloaded,
  staleCniConfig,
  staleCniState,
  vxlanPortBlocked,
];
