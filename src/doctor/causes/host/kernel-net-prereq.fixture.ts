// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    { what: 'the kernel does not forward', facts: { sysctls: known({ 'net.ipv4.ip_forward': '0' }, { where: 'sysctl' }) } },
    {
      what: "kubeadm's check",
      lines: ['[ERROR FileContent--proc-sys-net-ipv4-ip_forward]: /proc/sys/net/ipv4/ip_forward contents are not set to 1'],
    },
    { what: 'what sysctl says', lines: ['sysctl: cannot stat /proc/sys/net/bridge/bridge-nf-call-iptables: No such file or directory'] },
  ],
  nearMiss: [
    {
      what: 'the module is there',
      lines: [
        'level=info msg="module br_netfilter was already loaded"',
        'level=fatal msg="Failed to find memory cgroup, you may need to add \\"cgroup_memory=1 cgroup_enable=memory\\" to your linux cmdline"',
      ],
    },
  ],
};
