// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'the program is listed in another folder',
      lines: [
        'failed to find plugin "portmap" in path [/opt/cni/bin]',
        '# ls /usr/lib/cni',
        'bandwidth bridge firewall host-local loopback portmap ptp',
      ],
    },
    { what: 'another folder', lines: ['failed to find plugin "bridge" in path [/usr/libexec/cni/]'] },
    {
      what: 'the kubelet of old',
      lines: ['could not locate kubenet required CNI plugins [bridge host-local loopback] at "/usr/lib/cni" or "/opt/kubernetes/bin"'],
    },
  ],
  nearMiss: [
    {
      what: 'it is listed nowhere',
      lines: [
        'failed to find plugin "calico" in path [/opt/cni/bin]',
        '# ls /usr/lib/cni',
        'bandwidth bridge firewall host-local loopback portmap ptp',
      ],
    },
    { what: 'the usual folder', lines: ['failed to find plugin "bridge" in path [/opt/cni/bin]'] },
  ],
};
