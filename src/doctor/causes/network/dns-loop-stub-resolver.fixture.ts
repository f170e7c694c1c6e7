// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'CoreDNS ends',
      lines: [
        '[FATAL] plugin/loop: Loop (127.0.0.1:55953 -> :1053) detected for zone ".", see https://coredns.io/plugins/loop#troubleshooting. Query: "HINFO 4547991504243258144.3688648895315093531."',
      ],
    },
    { what: 'told in words', lines: ['coredns crashes with a forwarding loop because of the local stub resolver'] },
  ],
  nearMiss: [{ what: 'the resolver file is missing', lines: ['open /run/systemd/resolve/resolv.conf: no such file or directory'] }],
};
