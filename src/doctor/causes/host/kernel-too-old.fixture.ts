// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    { what: "kubeadm's check", lines: ['[ERROR SystemVerification]: unsupported kernel release: 3.10.0-327.el7.x86_64'] },
    {
      what: 'a plugin that needs a newer one',
      lines: ['level=fatal msg="minimal supported kernel version is 4.9.17; kernel version that is running is: 3.10.0"'],
    },
  ],
  nearMiss: [
    {
      what: 'a mere warning beside an error',
      lines: [
        '[WARNING SystemVerification]: kernel release 6.8.0-40-generic is unsupported. Supported LTS versions are 6.1 and 6.6',
        '[ERROR Swap]: running with swap on is not supported',
      ],
    },
  ],
};
