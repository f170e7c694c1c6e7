// Lines and states that are this cause, and those that only look like it.
import { known } from '../../facts/reading.ts';
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'nothing is here yet, and there is one processor',
      facts: {
        processors: known(1, { where: 'nproc' }),
        kubeconfig: known(
          { path: '/etc/kubernetes/kubelet.conf', present: false, credential: 'none', caHashes: [] },
          { where: '/etc/kubernetes' },
        ),
      },
    },
    { what: "kubeadm's check", lines: ['[ERROR NumCPU]: the number of available CPUs 1 is less than the required 2'] },
    {
      what: 'in another order',
      lines: [
        'error execution phase preflight: [preflight] Some fatal errors occurred: [ERROR NumCPU]: the number of available CPUs 1 is less than the required 2',
      ],
    },
  ],
  nearMiss: [
    { what: 'of another machine: this one has four', lines: ['单核'], facts: { processors: known(4, { where: 'nproc' }) } },
    { what: 'too little memory', lines: ['[ERROR Mem]: the system RAM (964 MB) is less than the minimum 1700 MB'] },
  ],
};
