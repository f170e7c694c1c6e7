// Lines and states that are this cause, and those that only look like it.
import type { Facts } from '../../facts/facts.ts';
import { known } from '../../facts/reading.ts';
import type { CauseCases } from '../cases.fixture.ts';

const unit = (user?: string): Pick<Facts, 'kubeletStart' | 'kubeletHealth'> => ({
  kubeletStart: known(
    {
      unit: 'kubelet.service',
      command: '/usr/bin/kubelet --config=/var/lib/kubelet/config.yaml',
      environment: {},
      environmentFiles: [],
      dropIns: [],
      ...(user !== undefined && { user }),
    },
    { where: 'systemctl cat kubelet.service' },
  ),
  kubeletHealth: known({ ok: false, answer: 'ECONNREFUSED' }, { where: 'http://127.0.0.1:10248/healthz' }),
});

export const cases: CauseCases = {
  positive: [
    { what: 'a unit with a user of its own', facts: unit('kube') },
    { what: "kubeadm's check", lines: ['[ERROR IsPrivilegedUser]: user is not running as root'] },
    {
      what: 'the socket refuses this user',
      lines: [
        "crictl: connect endpoint 'unix:///run/containerd/containerd.sock': dial unix /run/containerd/containerd.sock: connect: permission denied",
      ],
    },
  ],
  nearMiss: [
    { what: 'a unit of root that does not run', facts: unit() },
    { what: "the kernel's settings are closed in a container", lines: ['open /proc/sys/vm/overcommit_memory: permission denied'] },
  ],
};
