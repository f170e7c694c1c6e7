// Lines and states that are this cause, and those that only look like it.
import type { Facts } from '../../facts/facts.ts';
import { known } from '../../facts/reading.ts';
import type { CauseCases } from '../cases.fixture.ts';
import { outside } from '../control-plane.fixture.ts';
import { machineOf } from '../k3s-facts.fixture.ts';

const kernel = (release: string): Pick<Facts, 'system'> => ({
  system: known({ ...machineOf('m', 'b'), kernel: release }, { where: '/proc/sys/kernel/osrelease' }),
});
const kubelet = (version: string): Pick<Facts, 'kubeletVersion'> => ({ kubeletVersion: known(version, { where: 'kubelet --version' }) });

export const cases: CauseCases = {
  positive: [
    {
      what: 'before it has joined, by a kubeadm that wants a later one',
      lines: ['[ERROR SystemVerification]: failed to parse kernel config'],
      facts: { ...outside, ...kernel('3.10.0-1160.el7.x86_64'), ...kubelet('v1.33.1') },
    },
    { what: "kubeadm's check", lines: ['[ERROR SystemVerification]: unsupported kernel release: 3.10.0-327.el7.x86_64'] },
    {
      what: 'a plugin that needs a newer one',
      lines: ['level=fatal msg="minimal supported kernel version is 4.9.17; kernel version that is running is: 3.10.0"'],
    },
  ],
  nearMiss: [
    { what: 'what kubeadm of that time takes', facts: { ...outside, ...kernel('3.10.0-1160.el7.x86_64'), ...kubelet('v1.28.2') } },
    {
      what: 'somebody says so, and it is new enough for everything',
      lines: ['FATAL: kernel too old'],
      facts: { ...outside, ...kernel('6.1.0-18-amd64') },
    },
    {
      what: 'a mere warning beside an error',
      lines: [
        '[WARNING SystemVerification]: kernel release 6.8.0-40-generic is unsupported. Supported LTS versions are 6.1 and 6.6',
        '[ERROR Swap]: running with swap on is not supported',
      ],
    },
  ],
};
