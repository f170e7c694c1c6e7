// Lines and states that are this cause, and those that only look like it.
import type { CauseCases } from '../cases.fixture.ts';
import { known } from '../../facts/reading.ts';

export const cases: CauseCases = {
  positive: [
    {
      what: 'an answer that only a proxy gives',
      lines: [
        'failed to request the cluster-info ConfigMap: Get "https://172.16.4.2:6443/api/v1/namespaces/kube-public/configmaps/cluster-info": Service Unavailable',
      ],
    },
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
    {
      what: 'a proxy that does not spare the API server',
      facts: {
        proxies: known([{ of: 'kubelet.service', name: 'HTTPS_PROXY', value: 'http://proxy:3128' }], { where: 'systemctl show kubelet' }),
        apiEndpoint: known({ url: 'https://10.0.0.4:6443', host: '10.0.0.4', port: 6443 }, { where: 'kubelet.conf' }),
      },
    },
  ],
  nearMiss: [{ what: 'kube-proxy is something else', lines: ['kube-proxy: Failed to retrieve node info: nodes "a" not found'] }],
};
