// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'the cloud calls it otherwise',
      lines: ['deleting node since it is no longer present in cloud provider: w-eu-1', 'instance name in the console: prod-w-eu-1'],
    },
    {
      what: 'AWS names the node by its private DNS name',
      lines: [
        '"Unable to register node with API server" err="nodes \\"worker-0\\" is forbidden: node \\"ip-10-0-1-9.us-east-2.compute.internal\\" is not allowed to modify node \\"worker-0\\"" node="worker-0"',
      ],
    },
    {
      what: 'OpenStack does not know the name',
      lines: [
        'kubelet_node_status.go:70] Unable to construct v1.Node object for kubelet: failed to get instance ID from cloud provider: instance not found',
      ],
    },
  ],
  nearMiss: [
    {
      what: 'a kubelet without a cloud',
      lines: [
        'Unable to register node "a" with API server: nodes "a" is forbidden: node "ip-10-0-0-5.ec2.internal" cannot modify node "a"',
      ],
      facts: {
        kubeletSettings: known({ flags: { config: '/var/lib/kubelet/config.yaml' }, fromProcess: true }, { where: '/proc/1/cmdline' }),
      },
    },
    { what: 'no cloud in it', lines: ['nodes "web-7" is forbidden: node "web7.example.org" cannot modify node "web-7"'] },
  ],
};
