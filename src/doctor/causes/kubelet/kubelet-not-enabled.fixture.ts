// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: "systemctl's answer",
      lines: ['Loaded: loaded (/usr/lib/systemd/system/kubelet.service; disabled; vendor preset: disabled)', 'Active: inactive (dead)'],
    },
    { what: 'masked', lines: ['Failed to start kubelet.service: Unit kubelet.service is masked.'] },
  ],
  nearMiss: [
    {
      what: 'it is the unit of the runtime',
      lines: [
        '● docker.service - Docker Application Container Engine',
        'Loaded: loaded (/lib/systemd/system/docker.service; disabled; vendor preset: enabled)',
        'Active: inactive (dead)',
      ],
    },
    {
      what: 'kubeadm warns and swap is on',
      lines: [
        "[WARNING Service-Kubelet]: kubelet service is not enabled, please run 'systemctl enable kubelet.service'",
        '[ERROR Swap]: running with swap on is not supported. Please disable swap',
      ],
    },
  ],
};
