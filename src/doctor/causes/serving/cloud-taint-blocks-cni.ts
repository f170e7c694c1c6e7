// The network plugin does not tolerate the cloud's taint, so neither it nor the cloud controller comes up.
import { cause, type Finding, type HeardBySign, type Verdict } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { lacksNetwork } from '../addresses.ts';

type Signs = 'unscheduled' | 'named' | 'network' | 'shown' | 'wantsNone' | 'cniWaits' | 'ccmWaits' | 'noNetwork' | 'pending';

/** The cloud controller waits for the network; the network's pods for the taint to go. A network that is not ready has many reasons; together with the taint of the cloud this is one of them. */
const weigh = ({ unscheduled, named, network, shown, wantsNone, cniWaits, ccmWaits, noNetwork, pending }: HeardBySign<Signs>): Verdict => {
  if (pending.length > 0 && shown.length > 0) return { weight: 'shows', because: [...pending, ...shown] };
  if (wantsNone.length > 0 && shown.length > 0) return { weight: 'shows', because: [...wantsNone, ...shown] };
  if (ccmWaits.length > 0 && noNetwork.length > 0) return { weight: 'shows', because: [...ccmWaits, ...noNetwork, ...cniWaits] };
  if (cniWaits.length > 0) return { weight: ccmWaits.length > 0 ? 'shows' : 'names', because: [...cniWaits, ...ccmWaits] };
  if (named.length + unscheduled.length > 0) return { weight: 'names', because: [...named, ...unscheduled] };
  if (shown.length > 0 && network.length > 0) return { weight: 'names', because: [...shown, ...network] };
  return { weight: shown.length > 0 ? 'mentions' : 'silent', because: shown };
};

const taint = 'node.cloudprovider.kubernetes.io/uninitialized';
const plugins = /^(?:kube-flannel|calico-node|cilium|weave-net|canal|antrea-agent|kube-router|kindnet)/;

const judge = (facts: Facts): Finding | undefined => {
  const node = valueOf(facts.node);
  if (node === undefined) return undefined;
  const source = sourceOf(facts.node);
  if (!node.taints.some(({ key }) => key === taint)) return finding('excluded', source, 'the node has no such taint', '节点没有该污点');
  const system = valueOf(facts.systemPods);
  const own = valueOf(facts.networkPods);
  if (system === undefined || own === undefined || !lacksNetwork(facts)) return undefined;
  const everywhere = own.some(({ node: where }) => where !== '' && where !== node.name);
  const here = [...system, ...own.filter(({ node: where }) => where === node.name)].some(({ name }) => plugins.test(name));
  if (here) return finding('excluded', source, "the network plugin's pod is on it", '网络插件的 Pod 已在该节点上');
  const en = 'it has the taint, no pod of the network plugin, and no network';
  return finding(everywhere ? 'proved' : 'supported', source, en, '节点带有该污点，没有网络插件的 Pod，也没有网络');
};

export const cloudTaintBlocksCni = cause({
  code: 'MU905',
  slug: 'cloud-taint-blocks-cni',
  rung: 'serving',
  title: { en: "the network plugin does not tolerate the cloud's taint", zh: '网络插件不容忍云污点' },
  frequency: 1,
  signs: {
    pending: {
      weight: 'context',
      phrases: ['tigera-operator', 'calico', 'cilium', 'flannel', 'weave', 'canal', 'antrea'],
      when: (_, { text }) => /\bPending\b|FailedScheduling|\b0\/1\b/.test(text),
    },
    noNetwork: {
      weight: 'context',
      phrases: [
        'network not ready',
        'network is not ready',
        'NetworkPluginNotReady',
        'cni plugin not initialized',
        'cni config uninitialized',
        'no CNI',
        'not-ready',
        'waits for the (CNI|network)',
        'hostNetwork',
      ],
    },
    ccmWaits: {
      weight: 'context',
      phrases: ['ccm', 'cloud-controller', 'cloud controller', 'cpi'],
      when: (_, { text }) =>
        /Pending|ContainerCreating|FailedScheduling|\bwaits?\b|waiting|hostNetwork|untolerated|had taint|等待/i.test(text),
    },
    cniWaits: {
      weight: 'context',
      phrases: ['uninitialized'],
      when: (_, { text }) =>
        /\b(?:tigera|calico|cilium|flannel|weave|canal|antrea|kube-router|multus|cni)/i.test(text) &&
        /untolerated|not tolerate|Pending|taint|FailedScheduling/i.test(text),
    },
    named: {
      weight: 'names',
      phrases: [
        '(cilium|calico|flannel|cni|weave|canal)*(没有容忍|不容忍|未容忍|无容忍|缺少容忍)',

        'not tolerate * uninitialized',
        'tolerate * node.cloudprovider.kubernetes.io/uninitialized',
        'tolerate the uninitialized',
        'uninitialized * CNI',
        'CNI * uninitialized taint',
        'tolerations * uninitialized',
        'weave * uninitialized',
        'calico * uninitialized',
        'flannel * uninitialized',
        'cilium * uninitialized',
        '(cni|calico|flannel|weave|cilium|antrea|kube-router|canal) * (tolerate|toleration|tolerations) * (cloud|uninitialized|taint)',
        '(toleration|tolerations) * (cni|calico|flannel|weave|cilium|daemonset)',
      ],
    },
    network: {
      weight: 'points',
      phrases: [
        'NetworkPluginNotReady',
        'node.kubernetes.io/not-ready:NoSchedule',
        'cni config uninitialized',
        'cni plugin not initialized',
      ],
    },
    wantsNone: {
      weight: 'context',
      phrases: ['flannel', 'calico-node', 'cilium', 'weave-net', 'canal', 'kube-router', 'antrea', 'kindnet'],
      when: (_, { text }) => /^(?:\S+\s)?\S+\s+0\s+0\s+0\b|desired(?: |: ?)0|Desired Number of Nodes Scheduled: 0/i.test(text),
    },
    shown: { weight: 'mentions', phrases: ['uninitialized taint', 'node.cloudprovider.kubernetes.io/uninitialized'] },
    unscheduled: {
      weight: 'names',
      phrases: ['(daemonset|ds) * (DESIRED 0|0 desired|no pods|not tolerate)'],
      when: (_, { text }) => !/cloud-controller-manager|\bccm\b/i.test(text),
    },
  },
  weigh,
  state: judge,
  explains: ['network-not-ready', 'pods-pending', 'node-not-ready'],
  rivals: [
    {
      slug: 'cloud-taint-not-cleared',
      question: {
        en: "does the network plugin's DaemonSet have pods on this node? (kubectl -n kube-system get pods -o wide) none: it does not tolerate the taint",
        zh: '网络插件的 DaemonSet 在该节点上有 Pod 吗？（kubectl -n kube-system get pods -o wide）没有：其不容忍该污点',
      },
    },
  ],
  page: {
    en: {
      means:
        'A node with an external cloud begins with the taint uninitialized. A network plugin whose DaemonSet does not tolerate it gets no pod there; without a network the node is not ready, and a cloud controller that does not tolerate that (or is not on the host network) never starts: each waits for the other.',
      check: '    kubectl get ds -A -o yaml | grep -A3 tolerations\n    kubectl describe node NODE | grep -A4 Taints',
      cure: "Let the network plugin's DaemonSet tolerate everything (`operator: Exists`), and the cloud controller run on the host network, tolerating uninitialized and not-ready.",
    },
    zh: {
      means:
        '使用外部云的节点初始带有 uninitialized 污点。若网络插件的 DaemonSet 不容忍它，就没有 Pod 在该节点运行；没有网络则节点未就绪，而不容忍未就绪（或未使用主机网络）的云控制器也无法启动：二者互相等待。',
      check: '    kubectl get ds -A -o yaml | grep -A3 tolerations\n    kubectl describe node NODE | grep -A4 Taints',
      cure: '让网络插件的 DaemonSet 容忍所有污点（`operator: Exists`），并让云控制器使用主机网络且容忍 uninitialized 与 not-ready。',
    },
  },
});
