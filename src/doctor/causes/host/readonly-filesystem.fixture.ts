// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    { what: 'the kubelet cannot write', lines: ['kubelet[7]: failed to run Kubelet: mkdir /var/lib/kubelet/pki: read-only file system'] },
    { what: 'the kernel gave up on the disk', lines: ['kernel: EXT4-fs (sda1): Remounting filesystem read-only'] },
  ],
  nearMiss: [
    {
      what: 'the read-only /proc of a container',
      lines: ['failed to start ContainerManager: open /proc/sys/vm/overcommit_memory: read-only file system'],
    },
  ],
};
