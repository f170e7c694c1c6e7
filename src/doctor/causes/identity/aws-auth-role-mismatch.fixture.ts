// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: "the authenticator's log",
      lines: [
        'time="2023-05-01T10:00:00Z" level=warning msg="access denied" arn="arn:aws:iam::111:role/nodes" error="ARN is not mapped: arn:aws:iam::111:role/nodes"',
      ],
    },
    { what: 'the map', lines: ['- rolearn: arn:aws:iam::111122223333:instance-profile/workers'] },
  ],
  nearMiss: [
    {
      what: 'a cluster that is none of EKS',
      lines: ['Unable to register node "a" with API server: Unauthorized (is the role in aws-auth?)'],
      facts: { serverVersion: known('v1.28.9', { where: 'GET /version' }) },
    },
    { what: 'a token of kubeadm', lines: ['Unable to authenticate the request due to an error: invalid bearer token'] },
  ],
};
