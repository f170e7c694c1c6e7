// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'the file of the resolver is not there',
      facts: {
        resolver: known(
          { path: '/run/systemd/resolve/resolv.conf', present: false, nameservers: [] },
          { where: '/var/lib/kubelet/config.yaml' },
        ),
      },
    },
    {
      what: "the kubelet's event",
      lines: ['Failed to create pod sandbox: open /run/systemd/resolve/resolv.conf: no such file or directory'],
    },
    {
      what: 'at start',
      lines: ['dns.go:150] "Could not open resolv conf file." err="open /etc/kubernetes/resolv.conf: no such file or directory"'],
    },
  ],
  nearMiss: [{ what: 'DNS goes round in a circle', lines: ['[FATAL] plugin/loop: Loop (127.0.0.1:34536 -> :53) detected for zone "."'] }],
};
