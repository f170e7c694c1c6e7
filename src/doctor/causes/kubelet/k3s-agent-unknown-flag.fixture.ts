// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    { what: 'an option of servers', lines: ['k3s[902]: Incorrect Usage: flag provided but not defined: -tls-san'] },
    { what: 'told in words', lines: ['cluster-cidr was set in config.yaml on the agent'] },
  ],
  nearMiss: [{ what: "the kubelet's own", lines: ['Error: failed to parse kubelet flag: unknown flag: --network-plugin'] }],
};
