// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    { what: "kubeadm's check", lines: ['[ERROR NumCPU]: the number of available CPUs 1 is less than the required 2'] },
    {
      what: 'in another order',
      lines: [
        'error execution phase preflight: [preflight] Some fatal errors occurred: [ERROR NumCPU]: the number of available CPUs 1 is less than the required 2',
      ],
    },
  ],
  nearMiss: [{ what: 'too little memory', lines: ['[ERROR Mem]: the system RAM (964 MB) is less than the minimum 1700 MB'] }],
};
