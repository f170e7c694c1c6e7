// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'a file is listed, its pod runs, the runtime sees none',
      lines: [
        '-rw------- 1 root root 292 May 2 10:02 10-flannel.conflist',
        'kube-flannel-ds-8l2kd 1/1 Running 0 40m',
        'NetworkReady=false reason:NetworkPluginNotReady message:Network plugin returns error: cni plugin not initialized',
      ],
    },
    { what: 'told in words', lines: ['NetworkReady=false, cni plugin not initialized; after restarting containerd the node became ready'] },
    { what: 'the watch is lost', lines: ['level=error msg="cni network conf syncer stopped" error="fsnotify watcher closed"'] },
  ],
  nearMiss: [
    {
      what: 'the file is broken',
      lines: [
        '-rw------- 1 root root 292 May 2 10:02 10-flannel.conflist',
        'kube-flannel-ds-8l2kd 1/1 Running 0 40m',
        'cni config load failed: error parsing configuration list: invalid character: cni plugin not initialized',
      ],
    },
    {
      what: 'nothing is there',
      lines: [
        'level=error msg="failed to reload cni configuration after receiving fs change event" error="cni config load failed: no network config found in /etc/cni/net.d: cni plugin not initialized"',
      ],
    },
  ],
};
