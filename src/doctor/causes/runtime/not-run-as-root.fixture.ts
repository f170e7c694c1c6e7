// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    { what: "kubeadm's check", lines: ['[ERROR IsPrivilegedUser]: user is not running as root'] },
    {
      what: 'the socket refuses this user',
      lines: [
        "crictl: connect endpoint 'unix:///run/containerd/containerd.sock': dial unix /run/containerd/containerd.sock: connect: permission denied",
      ],
    },
  ],
  nearMiss: [
    { what: "the kernel's settings are closed in a container", lines: ['open /proc/sys/vm/overcommit_memory: permission denied'] },
  ],
};
