// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { nodeWith } from '../node.fixture.ts';

export const cases: CauseCases = {
  positive: [
    { what: "Muster's own word", lines: ['[MU702] PLEG is not healthy: pleg was last seen active 4m2s ago; threshold is 3m0s'] },
    {
      what: 'the Ready condition says so',
      facts: {
        node: nodeWith({
          conditions: [
            {
              type: 'Ready',
              status: 'False',
              reason: 'KubeletNotReady',
              message: 'PLEG is not healthy: pleg was last seen active 4m0s ago',
              since: 0,
            },
          ],
        }),
      },
    },
  ],
  nearMiss: [
    {
      what: 'nothing was seen yet, right after the start',
      lines: [
        'kubelet.go:2361] "Skipping pod synchronization" err="[container runtime status check may not have completed yet, PLEG is not healthy: pleg has yet to be successful]"',
      ],
    },
  ],
};
