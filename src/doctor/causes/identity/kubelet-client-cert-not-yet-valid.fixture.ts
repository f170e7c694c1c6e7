// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { certificateOf } from '../certificate.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: "Muster's own answer",
      lines: [
        'E0101 00:00:01.000000 9 kubelet_node_status.go:92] "Unable to register node with API server" err="Unauthorized [MU503] certificate valid from 2020-11-06T05:11:39Z, server time is 2020-11-06T01:24:21Z"',
      ],
    },
    {
      what: 'the certificate begins four hours from now',
      facts: {
        clientCertificate: certificateOf({ notBefore: Date.UTC(2025, 0, 10, 4) }),
        clock: known({ now: Date.UTC(2025, 0, 10) }, { where: 'date' }),
        apiAnswer: known({ status: 401 }, { where: 'GET /api/v1/nodes/a' }),
      },
    },
  ],
  nearMiss: [
    {
      what: "the server's certificate is the one that begins later",
      lines: [
        'level=info msg="Waiting to retrieve agent configuration; server is not ready: CA cert validation failed: x509: certificate has expired or is not yet valid: current time 2022-09-05T07:59:00Z is before 2022-09-05T08:16:15Z"',
      ],
    },
  ],
};
