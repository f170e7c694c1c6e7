// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { certificateOf } from '../certificate.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'a certificate made for servers, and 401',
      facts: { clientCertificate: certificateOf({ forClients: false }), apiAnswer: known({ status: 401 }, { where: 'GET node a' }) },
    },
    {
      what: 'a certificate without the group of nodes, and 403',
      facts: { clientCertificate: certificateOf({ organizations: [] }), apiAnswer: known({ status: 403 }, { where: 'GET node a' }) },
    },

    {
      what: 'a certificate made by hand without the group of nodes',
      lines: [
        'Unable to register node "w3" with API server: Unauthorized',
        '# openssl x509 -noout -subject -in /var/lib/kubelet/w3.crt',
        'subject=CN = system:node:w3',
      ],
    },
    {
      what: 'a certificate for servers only',
      lines: [
        'E0101 10:00:00.000000 1 authentication.go:63] Unable to authenticate the request due to an error: x509: certificate specifies an incompatible key usage',
      ],
    },
    {
      what: 'an old kubelet is not known',
      lines: [
        'reflector.go:125] k8s.io/kubernetes/pkg/kubelet/config/apiserver.go:47: Failed to list *v1.Pod: the server has asked for the client to provide credentials (get pods)',
      ],
    },
  ],
  nearMiss: [
    {
      what: 'a certificate as it should be, and 401',
      facts: { clientCertificate: certificateOf({ forClients: true }), apiAnswer: known({ status: 401 }, { where: 'GET node a' }) },
    },
    { what: 'the token is not known', lines: ['Unable to authenticate the request due to an error: invalid bearer token'] },
  ],
};
