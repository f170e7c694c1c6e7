// Lines which every healthy component prints at its start, and which hold the names that causes are known by: nobody's sign.
const ordinary: readonly RegExp[] = [
  /\bflags?\.go:\d{1,5}\] "?FLAG: /,
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
];

export const isOrdinary = (text: string): boolean => ordinary.some((pattern) => pattern.test(text));
