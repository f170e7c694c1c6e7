// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'the configuration',
      lines: ['[plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc.options]', 'SystemdCgroup = false'],
    },
    {
      what: 'pods are made again and again',
      lines: ['Normal  SandboxChanged  2m (x14 over 30m)  kubelet  Pod sandbox changed, it will be killed and re-created.'],
    },
  ],
  nearMiss: [
    {
      what: "Docker's driver",
      lines: ['misconfiguration: kubelet cgroup driver: "cgroupfs" is different from docker cgroup driver: "systemd"'],
    },
  ],
};
