// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'the service proxy ends',
      lines: ['server.go:490] "Error running ProxyServer" err="failed to create fsnotify watcher: too many open files"'],
    },
    {
      what: 'cAdvisor cannot watch',
      lines: ['kubelet.go:1344] Failed to start cAdvisor inotify_add_watch /sys/fs/cgroup/blkio: no space left on device'],
    },
  ],
  nearMiss: [
    {
      what: 'a container was gone before it could be watched',
      lines: [
        'W1121 15:43:59.313710 368 watcher.go:95] Error while processing event ("/sys/fs/cgroup/memory/kubepods/burstable/pod1/9ee4": 0x40000100 == IN_CREATE|IN_ISDIR): inotify_add_watch /sys/fs/cgroup/memory/kubepods/burstable/pod1/9ee4: no such file or directory',
      ],
    },
    {
      what: 'the limit of descriptors of a server',
      lines: ['http: Accept error: accept tcp [::]:6443: accept4: too many open files; retrying in 5ms'],
    },
  ],
};
