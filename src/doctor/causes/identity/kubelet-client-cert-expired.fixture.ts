// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { certificateOf } from '../certificate.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'a kubelet that was off for a year',
      lines: [
        'kubelet[771]: E0302 08:11:02.120012     771 bootstrap.go:265] part of the existing bootstrap client certificate in /etc/kubernetes/kubelet.conf is expired: 2024-02-27 10:01:33 +0000 UTC',
      ],
    },
    {
      what: 'the API server says so',
      lines: [
        'E0110 09:30:00.000000       1 authentication.go:63] "Unable to authenticate the request" err="[x509: certificate has expired or is not yet valid: current time 2025-01-10T09:30:00Z is after 2025-01-01T00:00:00Z, verifying certificate SN=77, SKID=, AKID= failed]"',
      ],
    },
    {
      what: 'a table of kubeadm, on the day on which the certificate of the kubelet ends too',
      lines: [
        'front-proxy-client         Jan 01, 2025 00:00 UTC   <invalid>       front-proxy-ca          no',
        'lrwxrwxrwx 1 root root 59 Jan  1  2024 kubelet-client-current.pem -> /var/lib/kubelet/pki/kubelet-client-2024-01-01-00-00-10.pem',
      ],
    },
    {
      what: 'the dates of the certificate',
      facts: {
        clientCertificate: certificateOf({ notAfter: Date.UTC(2025, 0, 1) }),
        clock: known({ now: Date.UTC(2025, 0, 10) }, { where: 'date' }),
      },
    },
  ],
  nearMiss: [
    {
      what: 'the certificate begins in the future',
      lines: ['x509: certificate has expired or is not yet valid: current time 2022-01-01T00:00:00Z is before 2022-01-01T03:00:00Z'],
    },
    {
      what: 'it is valid and refused',
      lines: ['x509: certificate has expired or is not yet valid'],
      facts: { clientCertificate: certificateOf({}), clock: known({ now: Date.UTC(2025, 0, 10) }, { where: 'date' }) },
    },
  ],
};
