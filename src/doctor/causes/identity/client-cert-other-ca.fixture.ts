// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { certificateOf } from '../certificate.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: "the API server's log",
      lines: [
        'E0401 10:00:00.000000 1 authentication.go:73] "Unable to authenticate the request" err="[x509: certificate signed by unknown authority, verifying certificate SN=5, SKID=, AKID= failed]"',
      ],
    },
    {
      what: "Muster's own answer",
      lines: [
        'Unable to register node "a" with API server: Unauthorized [MU504] the certificate is not signed by an authority of this cluster',
      ],
    },
    {
      what: 'the signature is that of another CA of the same name',
      facts: {
        clientCertificate: certificateOf({ signedByClusterCa: false }),
        apiAnswer: known({ status: 401 }, { where: 'GET /api/v1/nodes/a' }),
      },
    },
  ],
  nearMiss: [
    {
      what: 'the certificate has expired',
      lines: [
        'E0401 10:00:00.000000 1 authentication.go:73] "Unable to authenticate the request" err="[x509: certificate has expired or is not yet valid: current time 2025-01-10T09:30:00Z is after 2025-01-01T00:00:00Z, verifying certificate SN=5, SKID=, AKID= failed]"',
      ],
    },
  ],
};
