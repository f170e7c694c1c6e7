// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    { what: 'in the words of a structured log', lines: ['"Eviction manager: attempting to reclaim" resourceName="inodes"'] },
    {
      what: 'not a byte is left',
      facts: {
        disks: known(
          [
            {
              folder: '/var/lib/kubelet',
              mount: '/',
              type: 'ext4',
              options: ['rw'],
              bytes: 1e10,
              freeBytes: 0,
              inodes: 1e6,
              freeInodes: 1e5,
            },
          ],
          { where: 'statfs' },
        ),
      },
    },
    {
      what: 'the eviction manager',
      lines: [
        'eviction_manager.go:350] "Eviction manager: must evict pod(s) to reclaim" resourceName="ephemeral-storage"',
        'Node worker-3 status is now: NodeHasDiskPressure',
      ],
    },
    {
      what: 'a container that cannot be made',
      lines: [
        'failed to create containerd container: mkdir /var/lib/containerd/io.containerd.snapshotter.v1.overlayfs/snapshots/new-1: no space left on device',
      ],
    },
  ],
  nearMiss: [
    { what: 'a DaemonSet bears the taint', lines: ['Tolerations: node.kubernetes.io/disk-pressure:NoSchedule op=Exists'] },
    { what: 'no room for watches', lines: ['Failed to start cAdvisor: inotify_add_watch /sys/fs/cgroup/cpu: no space left on device'] },
    { what: 'no room in the quota of etcd', lines: ['etcdserver: mvcc: database space exceeded'] },
  ],
};
