// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { nodeWith } from '../node.fixture.ts';

export const cases: CauseCases = {
  positive: [
    { what: 'the kubelet', lines: ['kubelet.go:2376] "Skipping pod synchronization" err="node is shutting down"'] },
    {
      what: 'the Ready condition says so',
      facts: {
        node: nodeWith({
          conditions: [{ type: 'Ready', status: 'False', reason: 'KubeletNotReady', message: 'node is shutting down', since: 0 }],
        }),
      },
    },
  ],
  nearMiss: [
    { what: 'it stopped over an error', lines: ['systemd[1]: kubelet.service: Main process exited, code=exited, status=1/FAILURE'] },
  ],
};
