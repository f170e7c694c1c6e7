// Lines and states that are this cause, and those that only look like it.
import { known } from '../../facts/reading.ts';
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'it is not there, and the kubelet is down',
      facts: {
        kernelMessages: known(false, { where: '/dev/kmsg' }),
        kubeletHealth: known({ ok: false, answer: 'connection refused' }, { where: ':10248/healthz' }),
      },
    },
    {
      what: 'a container of Proxmox',
      lines: [
        'kubelet[88]: "command failed" err="failed to run Kubelet: failed to create kubelet: open /dev/kmsg: operation not permitted"',
      ],
    },
    {
      what: "the kernel's settings are closed",
      lines: [
        'kubelet.go:1511] "Failed to start ContainerManager" err="[open /proc/sys/vm/overcommit_memory: permission denied, open /proc/sys/kernel/panic: permission denied]"',
      ],
    },
  ],
  nearMiss: [
    {
      what: 'it is there',
      lines: ['open /dev/kmsg: no such file or directory'],
      facts: { kernelMessages: known(true, { where: '/dev/kmsg' }) },
    },
    { what: 'another device is missing', lines: ['open /dev/fuse: no such file or directory'] },
  ],
};
