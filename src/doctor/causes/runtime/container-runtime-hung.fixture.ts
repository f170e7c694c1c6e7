// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'the socket is there and nobody answers',
      facts: { runtimeAnswer: known({ answers: false, problem: 'no answer in 5 s', kind: 'timeout' }, { where: 'CRI Version' }) },
    },
    {
      what: 'calls time out',
      lines: [
        'remote_runtime.go:334] "ListContainers with filter from runtime service failed" err="rpc error: code = DeadlineExceeded desc = context deadline exceeded" filter="nil"',
      ],
    },
    { what: 'the kernel tells', lines: ['kernel: INFO: task runc:[2:INIT]:30211 blocked for more than 120 seconds.'] },
  ],
  nearMiss: [
    {
      what: 'the runtime is not there',
      lines: [
        'GenericPLEG: Unable to retrieve pods: rpc error: code = Unavailable desc = dial unix /run/containerd/containerd.sock: connect: no such file or directory',
      ],
    },
  ],
};
