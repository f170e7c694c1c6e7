// Lines which every healthy component prints at its start, and which hold the names that causes are known by: nobody's sign.
import type { Line } from './line.ts';

const ordinary: readonly RegExp[] = [
  // All of its flags, most of them as they are by default.
  /\bflags?\.go:\d{1,5}\] "?FLAG: (?!--register-node="false")/,
  // A container was gone before cAdvisor could watch its groups.
  /\bwatcher\.go:\d{1,5}\] Error while processing event \(.{0,300}: no such file or directory/,
  /\bstorage_rbac\.go:\d{1,5}\] created /,
  /\] Monitoring \S{1,200} count at /,
  /syncing garbage collector with updated resources/,
  /\bccResolverWrapper: sending /,
  /\] "Creating Container Manager object based on Node Config" /,
  /PLEG is not healthy: pleg has yet to be successful/,
  /msg="error in remotedialer server /,
  /\] kube-proxy running in dual-stack mode, /,
  /\] creating dualStackProxier for iptables/,
  /\] detect-local-mode set to ClusterCIDR, but no IPv[46] cluster CIDR defined/,
];

/** `      --flag type      What it does`: a program that was told a wrong flag lists those that it knows. */
const usage = /(?:^|:)\s{4,16}(?:-\w, )?--[a-z][\w.-]{1,80}(?: \S{1,64})?\s{3,128}\S/;

export const isOrdinary = ({ text, raw }: Line): boolean => ordinary.some((pattern) => pattern.test(text)) || usage.test(raw);
