// Lines and states that are this cause, and those that only look like it.
import { known } from '../../facts/reading.ts';
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'seven times, and nothing says why',
      facts: {
        kubeletUnit: known(
          {
            name: 'kubelet.service',
            present: true,
            active: 'activating',
            sub: 'auto-restart',
            enabled: 'enabled',
            restarts: 7,
            result: 'exit-code',
            dropIns: [],
          },
          { where: 'systemctl show' },
        ),
        kubeletHealth: known({ ok: false, answer: 'connection refused' }, { where: ':10248/healthz' }),
      },
    },
    { what: 'nothing else is told', lines: ['systemd[1]: kubelet.service: Scheduled restart job, restart counter is at 12.'] },
    { what: 'the service of k3s', lines: ['systemd[1]: k3s-agent.service: Main process exited, code=exited, status=1/FAILURE'] },
  ],
  nearMiss: [
    {
      what: 'it was started once',
      lines: ['kubelet.service: Scheduled restart job, restart counter is at 1.'],
      facts: {
        kubeletUnit: known(
          {
            name: 'kubelet.service',
            present: true,
            active: 'active',
            sub: 'running',
            enabled: 'enabled',
            restarts: 0,
            result: 'success',
            dropIns: [],
          },
          { where: 'systemctl show' },
        ),
      },
    },
    {
      what: 'the reason is told',
      lines: [
        'systemd[1]: kubelet.service: Scheduled restart job, restart counter is at 12.',
        'failed to run Kubelet: Running with swap on is not supported',
      ],
    },
  ],
};
