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

const running: Pick<Facts, 'kubeconfig' | 'kubeletUnit'> = {
  kubeconfig: known(
    { path: '/etc/kubernetes/kubelet.conf', present: true, credential: 'file', caHashes: [] },
    { where: '/etc/kubernetes/kubelet.conf' },
  ),
  kubeletUnit: known(
    {
      name: 'kubelet.service',
      present: true,
      active: 'active',
      sub: 'running',
      enabled: 'enabled',
      restarts: 0,
      result: 'success',
      dropIns: [],
    },
    { where: 'systemctl show kubelet.service' },
  ),
};

export const cases: CauseCases = {
  positive: [
    { what: "the snap's own words", lines: ['Elevated permissions are needed for this operation. Please use sudo.'] },
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
    {
      what: 'a k3s that is still let in, in a container without every right',
      facts: { ...unit(), ...running },
      lines: ['E0101 10:00:00.055382 140 server.go:1180] "Failed to set rlimit on max file handles" err="operation not permitted"'],
    },
    { what: "the kernel's settings are closed in a container", lines: ['open /proc/sys/vm/overcommit_memory: permission denied'] },
  ],
};
