// Lines and states that are this cause, and those that only look like it.
import { known } from '../../facts/reading.ts';
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'the kubelet is down, and conntrack is not there',
      facts: {
        programs: known({ conntrack: false, ip: true, iptables: true, mount: true, nsenter: true }, { where: 'PATH' }),
        kubeletHealth: known({ ok: false, answer: 'connection refused' }, { where: ':10248/healthz' }),
      },
    },
    { what: "kubeadm's check of another tool", lines: ['[ERROR FileExisting-crictl]: crictl not found in system path'] },
    {
      what: 'the service proxy',
      lines: ['proxier.go:701] "Failed to list conntrack entries" err="exec: \\"conntrack\\": executable file not found in $PATH"'],
    },
  ],
  nearMiss: [
    {
      what: 'the kubelet is down, and only what is not needed is not there',
      facts: {
        programs: known(
          { conntrack: true, ip: true, iptables: true, mount: true, nsenter: true, socat: false, ethtool: false },
          { where: 'PATH' },
        ),
        kubeletHealth: known({ ok: false, answer: 'connection refused' }, { where: ':10248/healthz' }),
      },
    },
    { what: 'the tool of AppArmor', lines: ['get apparmor_parser version: exec: "apparmor_parser": executable file not found in $PATH'] },
    {
      what: 'only a warning',
      lines: [
        '[WARNING FileExisting-socat]: socat not found in system path',
        '[ERROR Swap]: running with swap on is not supported. Please disable swap',
      ],
    },
  ],
};
