// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { known } from '../../facts/reading.ts';

const certificateOf = (name: string) =>
  known(
    {
      path: '/var/lib/kubelet/pki/kubelet-client-current.pem',
      commonName: `system:node:${name}`,
      organizations: ['system:nodes'],
      issuer: 'kubernetes',
      notBefore: 0,
      notAfter: 4e12,
      serial: '1',
    },
    { where: '/var/lib/kubelet/pki/kubelet-client-current.pem' },
  );

export const cases: CauseCases = {
  positive: [
    {
      what: 'the audit log names both',
      lines: ['user.username=system:node:edge-4 verb=update objectRef.resource=nodes objectRef.name=edge-9 code=403'],
    },
    {
      what: 'the wording of 1.10',
      lines: [
        'kubelet_node_status.go:106] Unable to register node "web-7" with API server: nodes "web-7" is forbidden: node "web7.example.org" cannot modify node "web-7"',
      ],
    },
    {
      what: 'the wording of 1.20',
      lines: [
        'E0901 01:24:20.1 1 kubelet_node_status.go:93] "Unable to register node with API server" err="nodes \\"b\\" is forbidden: node \\"a\\" is not allowed to modify node \\"b\\"" node="b"',
      ],
    },
    { what: 'two names by state', facts: { clientCertificate: certificateOf('a'), nodeName: known('b', { where: 'hostname' }) } },
  ],
  nearMiss: [
    {
      what: 'the names agree and the certificate is refused',
      lines: ['kubelet_node_status.go:92] Unable to register node "a" with API server: Unauthorized'],
      facts: { clientCertificate: certificateOf('a'), nodeName: known('a', { where: 'hostname' }) },
    },
  ],
};
