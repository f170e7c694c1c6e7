// Lines and states that are this cause, and those that only look like it.
import { known } from '../../facts/reading.ts';
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'it is on, and the program is not there',
      facts: {
        programs: known({ apparmor_parser: false }, { where: 'PATH' }),
        appArmor: known(true, { where: '/sys/module/apparmor/parameters/enabled' }),
      },
    },
    {
      what: "the kubelet's event",
      lines: [
        'Warning  Failed  kubelet  Error: failed to create containerd container: get apparmor_parser version: exec: "apparmor_parser": executable file not found in $PATH',
      ],
    },
    { what: 'told in words', lines: ['after installing the apparmor-parser package the pods started'] },
  ],
  nearMiss: [
    {
      what: 'the program is there',
      lines: ['apparmor_parser: executable file not found in $PATH'],
      facts: {
        programs: known({ apparmor_parser: true }, { where: 'PATH' }),
        appArmor: known(true, { where: '/sys/module/apparmor/parameters/enabled' }),
      },
    },
    { what: 'another program', lines: ['exec: "conntrack": executable file not found in $PATH'] },
  ],
};
