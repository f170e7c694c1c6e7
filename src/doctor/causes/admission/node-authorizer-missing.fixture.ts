// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { certificateOf } from '../certificate.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'the right name and group, and 403 for its own Node',
      facts: {
        nodeName: known('a', { where: 'hostname' }),
        clientCertificate: certificateOf({}),
        apiAnswer: known({ status: 403, reason: 'Forbidden' }, { where: 'GET node a' }),
      },
    },

    {
      what: 'RBAC alone',
      lines: [
        'reflector.go:138] failed to list *v1.Node: nodes "w1" is forbidden: User "system:node:w1" cannot list resource "nodes" in API group "" at the cluster scope',
        'kube-apiserver --authorization-mode=RBAC',
      ],
    },
  ],
  nearMiss: [
    {
      what: 'a certificate of another name, and 403',
      facts: {
        nodeName: known('a', { where: 'hostname' }),
        clientCertificate: certificateOf({ commonName: 'system:node:b' }),
        apiAnswer: known({ status: 403, reason: 'Forbidden' }, { where: 'GET node a' }),
      },
    },

    {
      what: 'no certificate yet',
      lines: ['nodes "w1" is forbidden: User "system:anonymous" cannot list resource "nodes" in API group "" at the cluster scope'],
    },
  ],
};
