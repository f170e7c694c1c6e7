// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { k3sAgent } from '../k3s-facts.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: "the agent's words",
      lines: [
        'level=fatal msg="starting kubernetes: preparing server: failed to validate token: token CA hash does not match the Cluster CA certificate hash: 1111 != 2222"',
      ],
    },
    {
      what: 'kubeadm of 1.22',
      lines: [
        'error execution phase preflight: couldn\'t validate the identity of the API Server: cluster CA found in cluster-info ConfigMap is invalid: none of the public keys "sha256:51d2" are pinned',
      ],
    },
    {
      what: 'kubeadm of 1.9',
      lines: [
        '[discovery] Failed to request cluster info, will try again: cluster CA found in cluster-info configmap is invalid: public key sha256:51d2 not pinned',
      ],
    },
  ],
  nearMiss: [
    {
      what: 'on a machine of k3s its own token is compared, and is right',
      lines: ['failed to validate token: token CA hash does not match the Cluster CA certificate hash: 1111 != 2222'],
      facts: { k3s: known(k3sAgent({ tokenCaHash: 'aa11', servedCaHash: 'aa11' }), { where: '/etc/rancher/k3s/config.yaml' }) },
    },
    {
      what: 'an old line of a machine that has joined since',
      lines: ['none of the public keys "sha256:aa" are pinned'],
      facts: { apiAnswer: known({ status: 200 }, { where: 'GET node a' }) },
    },

    {
      what: 'the token is not known',
      lines: [
        'error execution phase preflight: couldn\'t validate the identity of the API Server: could not find a JWS signature in the cluster-info ConfigMap for token ID "q1w2e3"',
      ],
    },
  ],
};
