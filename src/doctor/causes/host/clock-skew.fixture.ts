// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'two machines show two times',
      lines: [
        'api: authentication.go:73] Unable to authenticate the request: x509: certificate has expired or is not yet valid',
        'a$ date',
        'Wed Jun  5 21:40:12 UTC 2019',
        'b$ date',
        'Wed Jun  5 13:02:55 UTC 2019',
      ],
    },
    {
      what: 'two hours ahead of the API server, which refuses the certificate',
      facts: {
        clock: known({ now: 1e12, aheadOfServerMs: 7_200_000 }, { where: 'the Date header' }),
        apiAnswer: known({ status: 401 }, { where: 'GET /api/v1/nodes/a' }),
      },
    },
    {
      what: 'the dates say so',
      lines: [
        'join.go:217] unable to fetch the cluster-info: x509: certificate has expired or is not yet valid: current time 2024-03-01T08:00:00Z is before 2024-03-01T15:30:12Z',
      ],
    },
    { what: 'etcd measures it', lines: ['rafthttp: the clock difference against peer 8211f1d0f64f3269 is too high [4.285950016s > 1s]'] },
  ],
  nearMiss: [
    {
      what: 'the same moment in two zones',
      lines: [
        'x509: certificate has expired or is not yet valid: current time 2020-06-05T12:00:00Z is after 2020-06-05T11:00:00Z',
        'Fri Jun  5 12:00:03 UTC 2020',
        'Fri Jun  5 14:00:05 CEST 2020',
      ],
    },
    {
      what: 'the certificate is over',
      lines: ['x509: certificate has expired or is not yet valid: current time 2024-03-01T08:00:00Z is after 2023-12-31T23:59:59Z'],
    },
  ],
};
