// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'CoreDNS asks the stub',
      lines: ['coredns 0/1 CrashLoopBackOff', '/etc/resolv.conf -> ../run/systemd/resolve/stub-resolv.conf'],
    },
    {
      what: 'the stub of systemd-resolved, and CoreDNS that ends again and again',
      facts: {
        resolver: known({ path: '/etc/resolv.conf', present: true, nameservers: ['127.0.0.53'] }, { where: '/etc/resolv.conf' }),
        systemPods: known([{ name: 'coredns-5d78c9869d-x2x7p', phase: 'Running', ready: false, waiting: 'CrashLoopBackOff' }], {
          where: 'GET pods',
        }),
      },
    },

    {
      what: 'CoreDNS ends',
      lines: [
        '[FATAL] plugin/loop: Loop (127.0.0.1:55953 -> :1053) detected for zone ".", see https://coredns.io/plugins/loop#troubleshooting. Query: "HINFO 4547991504243258144.3688648895315093531."',
      ],
    },
    { what: 'told in words', lines: ['coredns crashes with a forwarding loop because of the local stub resolver'] },
  ],
  nearMiss: [
    {
      what: 'the probe of CoreDNS gets no answer',
      lines: ['[ERROR] plugin/errors: 2 7712345.990. HINFO: read udp 10.244.1.4:40120->1.1.1.1:53: i/o timeout'],
    },
    {
      what: 'CoreDNS ends, and pods are told a real server',
      facts: {
        resolver: known(
          { path: '/run/systemd/resolve/resolv.conf', present: true, nameservers: ['192.0.2.53'] },
          { where: '/run/systemd/resolve/resolv.conf' },
        ),
        systemPods: known([{ name: 'coredns-5d78c9869d-x2x7p', phase: 'Running', ready: false, waiting: 'CrashLoopBackOff' }], {
          where: 'GET pods',
        }),
      },
    },
    { what: 'the resolver file is missing', lines: ['open /run/systemd/resolve/resolv.conf: no such file or directory'] },
  ],
};
