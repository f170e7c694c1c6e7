// The kubelet calls the API server through a balancer on this machine, and that one does not run.
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';

const isLocal = (host: string): boolean => host === 'localhost' || host === '::1' || host.startsWith('127.');

const judge = (facts: Facts): Finding | undefined => {
  const endpoint = valueOf(facts.apiEndpoint);
  if (endpoint === undefined) return undefined;
  const source = sourceOf(facts.apiEndpoint);
  if (!isLocal(endpoint.host))
    return finding('excluded', source, `the API server is called at ${endpoint.host}`, `API 服务器地址为 ${endpoint.host}`);
  const isRefused = valueOf(facts.apiConnection)?.kind === 'refused';
  const layout = valueOf(facts.layout);
  // k3s and RKE2 balance within the agent's own process, and Muster's agent itself tries one server after the other.
  const isOwn = ['k3s', 'rke2', 'muster'].includes(layout?.flavour ?? '') || layout?.controlPlane === true;
  if (!isRefused || isOwn) return undefined;
  return finding('proved', source, `${endpoint.url} is this machine, and nothing listens there`, `${endpoint.url} 即本机，且没有进程监听`);
};

export const localBalancerMissing = cause({
  code: 'MU407',
  slug: 'local-balancer-missing',
  rung: 'reach',
  title: { en: 'the local balancer before the API server does not run', zh: '本机的 API 负载均衡器未运行' },
  frequency: 1,
  signs: {
    searched: { weight: 'names', phrases: [], together: ['no-local-balancer'] },
    named: {
      weight: 'suggests',
      phrases: [
        '[MU407]',
        'nginx-proxy * not running',
        'nginx-proxy * Exited',
        'haproxy * not running',
        'haproxy.service: Failed',
        'kube-lb.service: Failed',
        'kube-lb * failed',
        'kube-nginx * failed',
        '(haproxy|nginx|kube-lb|kubelb) * (is down|not started|not running|inactive|未启动|没启动)',
      ],
    },
    local: {
      weight: 'points',
      phrases: [
        'https://localhost:6443',
        'https://127.0.0.1:6443',
        'dial tcp 127.0.0.1:6443: connect: connection refused',
        'dial tcp [::1]:6443: connect: connection refused',
      ],
    },
    shown: { weight: 'mentions', phrases: ['nginx-proxy', 'haproxy', 'kube-lb'] },
  },
  state: judge,
  explains: ['connection-refused', 'list-failed', 'register-failed', 'node-not-found', 'lease-failed'],
  page: {
    en: {
      means:
        "Some installers (kubespray, kubeasz, RKE) give each worker a small balancer, and the kubelet's URL is https://localhost:6443. When that balancer (a static pod of the same kubelet, or a unit) does not come up, the kubelet finds nobody at its own address.",
      check:
        '    grep server: /etc/kubernetes/kubelet.conf\n    ss -ltnp | grep 6443\n    crictl ps -a | grep -E "nginx|haproxy"\n    ls /etc/kubernetes/manifests',
      cure: 'Find out why the balancer does not run (its manifest, image and sandbox; or its unit) and start it. Meanwhile the kubelet may be pointed to one control plane directly.',
    },
    zh: {
      means:
        '某些安装工具（kubespray、kubeasz、RKE）在每个工作节点上放置一个小型负载均衡器，kubelet 的 URL 为 https://localhost:6443。若该均衡器（同一 kubelet 的静态 Pod 或系统服务）未启动，kubelet 在本机地址上找不到任何服务。',
      check:
        '    grep server: /etc/kubernetes/kubelet.conf\n    ss -ltnp | grep 6443\n    crictl ps -a | grep -E "nginx|haproxy"\n    ls /etc/kubernetes/manifests',
      cure: '查明均衡器未运行的原因（manifest、镜像、沙箱，或其服务单元）并启动它。期间可让 kubelet 直接指向某个控制平面。',
    },
  },
});
