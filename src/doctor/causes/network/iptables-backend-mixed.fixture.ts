// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    { what: 'the warning of iptables', lines: ['# Warning: iptables-legacy tables present, use iptables-legacy-save to see them'] },
    {
      what: 'the kernel lacks one',
      lines: ["iptables v1.8.3 (legacy): can't initialize iptables table `nat': Table does not exist (do you need to insmod?)"],
    },
  ],
  nearMiss: [{ what: 'a closed port', lines: ['sudo ufw status: Status: active; 22/tcp ALLOW Anywhere'] }],
};
