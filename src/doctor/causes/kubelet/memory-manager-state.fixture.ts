// Lines and states that are this cause, and those that only look like it.
import { known } from '../../facts/reading.ts';
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'the checkpoint says None, the configuration Static, and the kubelet is down',
      facts: {
        memoryManagerState: known(
          { path: '/var/lib/kubelet/memory_manager_state', policy: 'None' },
          { where: '/var/lib/kubelet/memory_manager_state' },
        ),
        kubeletConfig: known(
          { path: '/var/lib/kubelet/config.yaml', present: true, values: { memoryManagerPolicy: 'Static' } },
          { where: '/var/lib/kubelet/config.yaml' },
        ),
        kubeletHealth: known({ ok: false, answer: 'connection refused' }, { where: ':10248/healthz' }),
      },
    },
    {
      what: 'the machine has other memory',
      lines: [
        '"Failed to start ContainerManager" err="start memory manager error: [memorymanager] the expected machine state is different from the real one"',
      ],
    },
    {
      what: 'the file',
      lines: ['could not restore state from checkpoint: /var/lib/kubelet/memory_manager_state: checkpoint is corrupted'],
    },
  ],
  nearMiss: [
    {
      what: 'both say Static',
      facts: {
        memoryManagerState: known(
          { path: '/var/lib/kubelet/memory_manager_state', policy: 'Static' },
          { where: '/var/lib/kubelet/memory_manager_state' },
        ),
        kubeletConfig: known(
          { path: '/var/lib/kubelet/config.yaml', present: true, values: { memoryManagerPolicy: 'Static' } },
          { where: '/var/lib/kubelet/config.yaml' },
        ),
        kubeletHealth: known({ ok: false, answer: 'connection refused' }, { where: ':10248/healthz' }),
      },
    },
    {
      what: "the CPU manager's",
      lines: ['configured policy "static" differs from state checkpoint policy "none": /var/lib/kubelet/cpu_manager_state'],
    },
  ],
};
