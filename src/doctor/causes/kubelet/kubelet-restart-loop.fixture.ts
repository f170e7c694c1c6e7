// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    { what: 'nothing else is told', lines: ['systemd[1]: kubelet.service: Scheduled restart job, restart counter is at 12.'] },
    { what: 'the service of k3s', lines: ['systemd[1]: k3s-agent.service: Main process exited, code=exited, status=1/FAILURE'] },
  ],
  nearMiss: [
    {
      what: 'the reason is told',
      lines: [
        'systemd[1]: kubelet.service: Scheduled restart job, restart counter is at 12.',
        'failed to run Kubelet: Running with swap on is not supported',
      ],
    },
  ],
};
