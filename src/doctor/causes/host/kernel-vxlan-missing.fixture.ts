// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    { what: 'flannel in k3s', lines: ['level=fatal msg="flannel exited: operation not supported"'] },
    { what: 'the module is not there', lines: ['modprobe: FATAL: Module vxlan not found in directory /lib/modules/5.13.0-1008-raspi'] },
  ],
  nearMiss: [
    {
      what: 'flannel has no network yet',
      lines: ['Error registering network: failed to acquire lease: node "pi-2" pod cidr not assigned'],
    },
  ],
};
