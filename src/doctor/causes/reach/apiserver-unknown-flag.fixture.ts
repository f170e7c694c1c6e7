// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [{ what: 'after an upgrade to 1.24', lines: ['kube-apiserver: Error: unknown flag: --insecure-port'] }],
  nearMiss: [
    {
      what: "the kubelet's own flag",
      lines: ['kubelet[9]: E0101 run.go:74] "command failed" err="failed to parse kubelet flag: unknown flag: --network-plugin"'],
    },
  ],
};
