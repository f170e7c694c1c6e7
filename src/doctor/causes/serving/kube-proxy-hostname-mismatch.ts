// kube-proxy looks for a Node of another name than the kubelet registered.
import { cause } from '../cause.ts';

export const kubeProxyHostnameMismatch = cause({
  code: 'MU903',
  slug: 'kube-proxy-hostname-mismatch',
  rung: 'serving',
  title: { en: 'kube-proxy uses another node name than the kubelet', zh: 'kube-proxy 与 kubelet 使用的节点名称不同' },
  frequency: 2,
  signs: {
    named: {
      weight: 'names',
      phrases: [
        'Failed to retrieve node info: nodes "{node}" not found',
        'Failed to retrieve node info',
        'Failed to retrieve node IP: nodes',
        "can't determine whether to use iptables proxy",
        'kube-proxy * hostname-override',
        'kube-proxy * uname -n',
        'kube-proxy * node name',
        'proxy * node name differs',
        'Kube-proxy * no local endpoints',
        'Unable to get node * kube-proxy',
        'failed to get node * hostname',
      ],
    },
    names: { weight: 'points', phrases: ["can't determine this node's IP", 'node name in API', 'uname -n'] },
    shown: { weight: 'mentions', phrases: ['--hostname-override', 'hostnameOverride', 'kube-proxy'] },
  },
  explains: ['connection-timeout', 'connection-refused'],
  page: {
    en: {
      means:
        "kube-proxy finds its own Node by the host name, unless it is told by --hostname-override. When the kubelet registers another name, kube-proxy cannot learn the node's address and its local endpoints: it takes 127.0.0.1, services with local traffic policy and node ports fail.",
      check: '    kubectl -n kube-system logs -l k8s-app=kube-proxy | grep -i "node info"\n    hostname\n    kubectl get nodes',
      cure: "Give kube-proxy the same name: `--hostname-override=NAME` (kubeadm's DaemonSet passes NODE_NAME already; keep it), or hostnameOverride in its configuration, and restart it.",
    },
    zh: {
      means:
        'kube-proxy 通过主机名查找自己的 Node，除非用 --hostname-override 指定。若 kubelet 以其他名称注册，kube-proxy 无法得知节点地址与本地端点：它会使用 127.0.0.1，本地流量策略的 Service 与 NodePort 会失败。',
      check: '    kubectl -n kube-system logs -l k8s-app=kube-proxy | grep -i "node info"\n    hostname\n    kubectl get nodes',
      cure: '为 kube-proxy 设置相同的名称：`--hostname-override=NAME`（kubeadm 的 DaemonSet 已传入 NODE_NAME，应保留），或在其配置中设置 hostnameOverride，然后重启。',
    },
  },
});
