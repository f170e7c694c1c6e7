// kube-proxy looks for a Node of another name than the kubelet registered.
import { nameProxy } from '../../remedies/proxy-name.ts';
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';

const judge = (facts: Facts): Finding | undefined => {
  const proxy = valueOf(facts.kubeProxy);
  const name = valueOf(facts.nodeName);
  // One program runs both, and gives both its own name.
  if (facts.k3s.known) return finding('excluded', sourceOf(facts.k3s), 'one program runs both', '两者由同一程序运行');
  if (proxy === undefined || name === undefined || !proxy.running) return undefined;
  const used = proxy.hostnameOverride ?? valueOf(facts.hostName)?.running.toLowerCase();
  if (used === undefined) return undefined;
  const source = sourceOf(facts.kubeProxy);
  if (used === name) return finding('excluded', source, `both use ${name}`, `两者都使用 ${name}`);
  // Its configuration file, which we did not read, may name the node.
  if (proxy.hostnameOverride === undefined && proxy.configFile !== undefined && proxy.isConfigRead !== true) return undefined;
  return finding('proved', source, `kube-proxy looks for "${used}", the Node is "${name}"`, `kube-proxy 查找 "${used}"，Node 为 "${name}"`);
};

export const kubeProxyHostnameMismatch = cause({
  code: 'MU903',
  slug: 'kube-proxy-hostname-mismatch',
  rung: 'serving',
  title: { en: 'kube-proxy uses another node name than the kubelet', zh: 'kube-proxy 与 kubelet 使用的节点名称不同' },
  frequency: 2,
  signs: {
    override: {
      weight: 'names',
      phrases: ['hostname-override', 'hostnameOverride'],
      when: (_, { text }) =>
        /kube-proxy/.test(text) && /lacks|without|missing|differ|不一致|不同|没改|没有|拷贝|copied|other|while|kubelet/i.test(text),
    },
    named: {
      weight: 'names',
      phrases: [
        'kubelet (registers|registered|is registered) as',
        'kubelet 注册*kube-proxy',

        'kube-proxy: E node.go * Failed to retrieve node info',
        'kube-proxy * nodes "{name}" not found',
        'kube-proxy * (hostname|node name|name) * (differs|different|mismatch|not match|does not match|wrong)',
        'Failed to retrieve node info: nodes "{node}" not found',
        'Failed to retrieve node info',
        'Failed to retrieve node IP: nodes',
        "can't determine whether to use iptables proxy",
        'kube-proxy * uname -n',
        'kube-proxy * node name',
        'proxy * node name differs',
        'Kube-proxy * no local endpoints',
        'Unable to get node * kube-proxy',
        'failed to get node * hostname',
        'kube-proxy * (--hostname-override|hostnameOverride) * (missing|other|differs|not|wrong|without)',
        '(missing|other|wrong|without) * (--hostname-override|hostnameOverride) * kube-proxy',
        'failed to retrieve node info',
        "Can't determine this node's IP, assuming",
        "can't determine this node's IP, assuming 127.0.0.1",
        'kube-proxy * nodes "{node}" (not found|is forbidden)',
        'no valid (ip|node ip|nodeIP)',
        'kube-proxy * 节点名',
        'Node IP: 127.0.0.1',
        "Can't get Node * assuming iptables proxy",
        'kube-proxy (watches|looks for|asks for|uses|queries)* (metadata.name|node name|nodes)',
      ],
    },
    ofProxy: {
      weight: 'names',
      phrases: ['nodes "{node}" not found', 'node "{node}" not found', 'retrieve node (info|IP)'],
      when: (_, { text, component }) => component === 'kube-proxy' || /retrieve node (?:info|IP)/i.test(text),
    },
    names: {
      weight: 'points',
      phrases: ['kube-proxy * not found', "can't determine this node's IP", 'node name in API', 'uname -n', 'no matching node found'],
    },
    shown: { weight: 'mentions', phrases: ['kube-proxy * hostname-override', '--hostname-override', 'hostnameOverride', 'kube-proxy'] },
    given: { weight: 'points', phrases: ['kube-proxy.exe --hostname-override', 'kube-proxy --hostname-override'] },
  },
  state: judge,
  remedies: nameProxy,
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
