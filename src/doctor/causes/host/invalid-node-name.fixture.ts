// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'the API server refuses it',
      lines: [
        'kubelet_node_status.go:92] "Unable to register node with API server" err="Node \\"db_1\\" is invalid: metadata.name: Invalid value: \\"db_1\\": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters" node="db_1"',
      ],
    },
    { what: 'the override holds an underscore', lines: ['--hostname-override=app_server_3'] },
  ],
  nearMiss: [
    { what: 'an ordinary name that is not found', lines: ['kubelet.go:2448] "Error getting node" err="node \\"worker-3\\" not found"'] },
  ],
};
