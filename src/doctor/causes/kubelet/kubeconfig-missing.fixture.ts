// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'after the files were removed',
      lines: [
        '"command failed" err="failed to run kubelet: unable to load bootstrap kubeconfig: stat /etc/kubernetes/bootstrap-kubelet.conf: no such file or directory"',
      ],
    },
    {
      what: 'a hand-made kubelet',
      lines: ['failed to run Kubelet: invalid kubeconfig: stat /etc/kubernetes/kubelet.kubeconfig: no such file or directory'],
    },
  ],
  nearMiss: [
    {
      what: 'the configuration is missing, not the kubeconfig',
      lines: [
        'failed to load Kubelet config file /var/lib/kubelet/config.yaml, error failed to read kubelet config file: open /var/lib/kubelet/config.yaml: no such file or directory',
      ],
    },
  ],
};
