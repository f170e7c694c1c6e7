// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: "the kubelet's event",
      lines: [
        'Warning  Failed  kubelet  Error: failed to create containerd container: get apparmor_parser version: exec: "apparmor_parser": executable file not found in $PATH',
      ],
    },
    { what: 'told in words', lines: ['after installing the apparmor-parser package the pods started'] },
  ],
  nearMiss: [{ what: 'another program', lines: ['exec: "conntrack": executable file not found in $PATH'] }],
};
