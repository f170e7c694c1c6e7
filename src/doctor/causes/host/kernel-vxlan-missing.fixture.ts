// Lines and states that are this cause, and those that only look like it.
import { known } from '../../facts/reading.ts';
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'flannel is used, and the kernel finds no such module',
      lines: ['Error registering network: operation not supported'],
      facts: {
        vxlan: known(false, { where: 'modprobe -n vxlan' }),
        cniConfig: known(
          { folder: '/etc/cni/net.d', files: [{ name: '10-flannel.conflist', plugins: ['flannel'] }] },
          { where: '/etc/cni/net.d' },
        ),
      },
    },
    { what: 'flannel in k3s', lines: ['level=fatal msg="flannel exited: operation not supported"'] },
    { what: 'the module is not there', lines: ['modprobe: FATAL: Module vxlan not found in directory /lib/modules/5.13.0-1008-raspi'] },
  ],
  nearMiss: [
    {
      what: 'the kernel has it',
      lines: ['Error registering network: operation not supported'],
      facts: { vxlan: known(true, { where: 'modprobe -n vxlan' }) },
    },
    {
      what: 'flannel has no network yet',
      lines: ['Error registering network: failed to acquire lease: node "pi-2" pod cidr not assigned'],
    },
  ],
};
