// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'a file that was cut off',
      lines: [
        'Error loading CNI config list file /etc/cni/net.d/10-weave.conflist: error parsing configuration list: unexpected end of JSON input',
      ],
    },
    {
      what: 'the versions',
      lines: [
        'plugin type="bridge" failed (add): incompatible CNI versions; config is "1.0.0", plugin supports ["0.1.0" "0.2.0" "0.3.0" "0.3.1" "0.4.0"]',
      ],
    },
  ],
  nearMiss: [{ what: 'nothing there at all', lines: ['Unable to update cni config: No networks found in /etc/cni/net.d'] }],
};
