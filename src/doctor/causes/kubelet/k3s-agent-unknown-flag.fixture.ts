// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'the configuration of a server on an agent',
      lines: [
        'server: https://10.1.0.2:6443',
        'service-cidr: 10.43.0.0/16',
        'level=fatal msg="flag provided but not defined: -service-cidr"',
      ],
    },
    { what: 'an option of servers', lines: ['k3s[902]: Incorrect Usage: flag provided but not defined: -tls-san'] },
    { what: 'told in words', lines: ['cluster-cidr was set in config.yaml on the agent'] },
  ],
  nearMiss: [{ what: "the kubelet's own", lines: ['Error: failed to parse kubelet flag: unknown flag: --network-plugin'] }],
};
