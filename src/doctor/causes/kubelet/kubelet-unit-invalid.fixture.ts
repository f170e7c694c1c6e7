// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import type { RefusedUnit } from '../../facts/kubelet.ts';
import { known } from '../../facts/reading.ts';

const source = { where: 'systemctl show' };
const refused: RefusedUnit = { name: 'kubelet.service', load: 'bad-setting', active: 'inactive', enabled: 'enabled' };
const stopped = known({ running: false }, { where: '/proc' });

export const cases: CauseCases = {
  positive: [
    {
      what: 'what systemctl says of a start',
      lines: ['Failed to restart kubelet.service: Unit kubelet.service has a bad unit file setting.'],
    },
    {
      what: 'the journal: a drop-in starts it once more',
      lines: [
        'systemd[1]: kubelet.service: Service has more than one ExecStart= setting, which is only allowed for Type=oneshot services. Refusing.',
      ],
    },
    { what: 'CentOS 7', lines: ['Failed to start kubelet.service: Unit is not loaded properly: Invalid argument.'] },
    {
      what: 'a path that is not absolute, as systemd-analyze verify has it',
      lines: [
        '/etc/systemd/system/kubelet.service:7: Neither a valid executable name nor an absolute path: ./kubelet',
        'kubelet.service: Unit configuration has fatal error, unit will not be started.',
      ],
    },
    { what: 'it is not loaded', facts: { kubeletUnitRefused: known(refused, source), kubeletRunning: stopped } },
    { what: 'it is masked', facts: { kubeletUnitRefused: known({ ...refused, load: 'masked' }, source), kubeletRunning: stopped } },
  ],
  nearMiss: [
    {
      what: "it is another program's unit",
      lines: ['Failed to start node-exporter.service: Unit node-exporter.service has a bad unit file setting.'],
    },
    { what: 'the kubelet runs on', facts: { kubeletUnitRefused: known({ ...refused, active: 'active' }, source) } },
    {
      what: 'it was mended since',
      lines: ['systemd[1]: kubelet.service: Service has no ExecStart=, ExecStop=, or SuccessAction=. Refusing.'],
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
          source,
        ),
      },
    },
  ],
};
