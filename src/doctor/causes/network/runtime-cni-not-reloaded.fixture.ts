// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    { what: 'told in words', lines: ['NetworkReady=false, cni plugin not initialized; after restarting containerd the node became ready'] },
    { what: 'the watch is lost', lines: ['level=error msg="cni network conf syncer stopped" error="fsnotify watcher closed"'] },
  ],
  nearMiss: [
    {
      what: 'nothing is there',
      lines: [
        'level=error msg="failed to reload cni configuration after receiving fs change event" error="cni config load failed: no network config found in /etc/cni/net.d: cni plugin not initialized"',
      ],
    },
  ],
};
