// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    { what: 'the journal tells of it', lines: ["systemd-hostnamed[411]: Changed host name to 'web-2'"] },
    { what: 'told in words', lines: ['after the reboot the hostname was changed by DHCP and the node registers as another one'] },
  ],
  nearMiss: [{ what: 'the name is fine and the node is down', lines: ['worker-2   NotReady   <none>   16h   v1.29.4'] }],
};
