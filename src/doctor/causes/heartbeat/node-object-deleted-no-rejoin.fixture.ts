// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'the Node that was deleted is not found',
      lines: ['node "blade7" deleted', 'kubelet.go:2448] "Error getting node" err="node \\"blade7\\" not found"'],
    },
    {
      what: 'an update that finds nothing',
      lines: [
        'kubelet_node_status.go:470] "Error updating node status, will retry" err="error getting node \\"w1\\": nodes \\"w1\\" not found"',
        'somebody ran kubectl delete node w1',
      ],
    },
    {
      what: 'the cloud controller did it',
      lines: ['Event: Deleting node w1 because it does not exist in the cloud provider; the kubelet does not register again'],
    },
    {
      what: 'no Node, a kubelet that runs and a credential that holds',
      facts: {
        node: known(undefined, { where: 'GET node a' }),
        kubeletRunning: known({ running: true }, { where: 'ps' }),
        apiAnswer: known({ status: 404 }, { where: 'GET node a' }),
      },
    },
  ],
  nearMiss: [
    {
      what: 'another Node was deleted',
      lines: ['node "blade9" deleted', 'kubelet.go:2448] "Error getting node" err="node \\"blade7\\" not found"'],
    },
    { what: 'it was never there', lines: ['Unable to register node "w1" with API server: Unauthorized'] },
  ],
};
