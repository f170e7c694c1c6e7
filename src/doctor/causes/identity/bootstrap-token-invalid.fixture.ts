// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { outside } from '../control-plane.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'the API server refuses the token that lies here',
      facts: { ...outside, bootstrapAnswer: known({ status: 401 }, { where: 'POST review' }) },
    },
    {
      what: 'the token has expired',
      facts: {
        ...outside,
        clock: known({ now: 1_700_000_000_000 }, { where: 'date' }),
        bootstrapTokens: known([{ id: 'abcdef', expires: 1_600_000_000_000, usages: ['authentication'], groups: [] }], {
          where: 'GET secrets',
        }),
      },
    },

    {
      what: 'kubeadm of 1.18',
      lines: [
        'error execution phase preflight: couldn\'t validate the identity of the API Server: could not find a JWS signature in the cluster-info ConfigMap for token ID "q1w2e3"',
      ],
    },
    {
      what: 'kubeadm of 1.10',
      lines: [
        '[discovery] Failed to connect to API Server "10.1.2.3:6443": token id "q1w2e3" is invalid for this cluster or it has expired. Use "kubeadm token create" on the master node to creating a new valid token',
      ],
    },
    {
      what: 'the API server',
      lines: ['E0606 12:00:00.000000 1 authentication.go:53] Unable to authenticate the request due to an error: invalid bearer token'],
    },
    {
      what: 'the token signs nothing, and the API server refuses it',
      facts: {
        bootstrapKubeconfig: known(
          { path: '/etc/kubernetes/bootstrap-kubelet.conf', present: true, tokenId: 'abcdef' },
          { where: '/etc/kubernetes/bootstrap-kubelet.conf' },
        ),
        clusterInfo: known({ present: true, signedBy: ['q1w2e3'] }, { where: 'GET cluster-info' }),
        clientCertificate: known(undefined, { where: '/var/lib/kubelet/pki' }),
        apiAnswer: known({ status: 401 }, { where: 'GET /api/v1/nodes/a' }),
      },
    },
  ],
  nearMiss: [
    {
      what: 'an agent of k3s, whose token is another',
      lines: ['level=error msg="Failed to configure agent: https://127.0.0.1:6444/v1-k3s/config: 401 Unauthorized, wrong token"'],
      facts: { layout: known({ flavour: 'k3s', controlPlane: false, how: {} }, { where: '/proc/7/cmdline' }) },
    },
    {
      what: 'the API server takes the token',
      lines: ['Unable to authenticate the request due to an error: invalid bearer token'],
      facts: { ...outside, bootstrapAnswer: known({ status: 201, mayRequest: true, isApproved: true }, { where: 'POST review' }) },
    },

    {
      what: 'the token is right and the CA is not the pinned one',
      lines: [
        'error execution phase preflight: couldn\'t validate the identity of the API Server: cluster CA found in cluster-info ConfigMap is invalid: none of the public keys "sha256:aa" are pinned',
      ],
    },
  ],
};
