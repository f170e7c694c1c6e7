// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { componentWith } from '../control-plane.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'a flag that its release no longer has, and nobody listens',
      facts: {
        apiServer: componentWith({ 'insecure-port': '0', 'secure-port': '6443' }, 'v1.24.1'),
        apiConnection: known({ ok: false, kind: 'refused' }, { where: '192.0.2.1:6443' }),
      },
    },
    { what: 'after an upgrade to 1.24', lines: ['kube-apiserver: Error: unknown flag: --insecure-port'] },
  ],
  nearMiss: [
    {
      what: 'a release that still has it',
      facts: {
        apiServer: componentWith({ 'insecure-port': '0', 'secure-port': '6443' }, 'v1.20.2'),
        apiConnection: known({ ok: false, kind: 'refused' }, { where: '192.0.2.1:6443' }),
      },
    },

    {
      what: "the kubelet's own flag",
      lines: ['kubelet[9]: E0101 run.go:74] "command failed" err="failed to parse kubelet flag: unknown flag: --network-plugin"'],
    },
  ],
};
