// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'kubeadm warns',
      lines: [
        '[WARNING HTTPProxy]: Connection to "https://10.5.0.2" uses proxy "http://10.1.1.1:3128". If that is not intended, adjust your proxy settings',
      ],
    },
    {
      what: 'a drop-in of the runtime',
      lines: ['/etc/systemd/system/containerd.service.d/http-proxy.conf: Environment="HTTPS_PROXY=http://proxy.example:3128"'],
    },
  ],
  nearMiss: [{ what: 'kube-proxy is something else', lines: ['kube-proxy: Failed to retrieve node info: nodes "a" not found'] }],
};
