// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [{ what: 'the kubelet', lines: ['kubelet.go:2376] "Skipping pod synchronization" err="node is shutting down"'] }],
  nearMiss: [
    { what: 'it stopped over an error', lines: ['systemd[1]: kubelet.service: Main process exited, code=exited, status=1/FAILURE'] },
  ],
};
