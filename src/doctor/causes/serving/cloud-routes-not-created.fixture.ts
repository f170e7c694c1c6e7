// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { nodeWith } from '../node.fixture.ts';

export const cases: CauseCases = {
  positive: [
    { what: 'the condition', lines: ['NetworkUnavailable   True    NoRouteCreated    RouteController failed to create a route'] },
    {
      what: 'the controller',
      lines: [
        "E0101 10:00:00.000000 1 route_controller.go:124] Couldn't reconcile node routes: error listing routes: unable to find route table for AWS cluster",
      ],
    },
    {
      what: 'the condition says so',
      facts: {
        node: nodeWith({
          conditions: [
            {
              type: 'NetworkUnavailable',
              status: 'True',
              reason: 'NoRouteCreated',
              message: 'RouteController failed to create a route',
              since: 0,
            },
          ],
        }),
      },
    },
  ],
  nearMiss: [
    {
      what: 'no CNI configuration',
      lines: [
        'container runtime network not ready: NetworkReady=false reason:NetworkPluginNotReady message:Network plugin returns error: cni plugin not initialized',
      ],
    },
  ],
};
