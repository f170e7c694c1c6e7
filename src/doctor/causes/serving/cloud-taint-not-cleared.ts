// The node waits for the external cloud controller to initialise it, and that one does not.
import { cause, type Finding, type HeardBySign, type Verdict } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';

const judge = (facts: Facts): Finding | undefined => {
  const node = valueOf(facts.node);
  if (node === undefined) return undefined;
  const source = sourceOf(facts.node);
  const taint = node.taints.find(({ key }) => key === 'node.cloudprovider.kubernetes.io/uninitialized');
  if (taint === undefined) return finding('excluded', source, 'the node has no such taint', '节点没有该污点');
  return finding('proved', source, `Node ${node.name} has the taint ${taint.key}`, `Node ${node.name} 带有污点 ${taint.key}`);
};

/** The taint is there, and the cloud controller ends, or cannot talk to its cloud. */
const judgeLines = ({ taint, fails, ofNetwork, ccm }: HeardBySign<'taint' | 'fails' | 'ofNetwork' | 'ccm'>): Verdict | undefined => {
  if (taint.length > 0 && fails.length > 0) return { weight: 'shows', because: [...taint, ...fails] };
  // What waits for the taint to go is the network, for which the cloud controller may be waiting.
  return ofNetwork.length > 0 && ofNetwork.length === taint.length && ccm.length <= ofNetwork.length
    ? { weight: 'points', because: taint }
    : undefined;
};

export const cloudTaintNotCleared = cause({
  code: 'MU904',
  slug: 'cloud-taint-not-cleared',
  rung: 'serving',
  title: { en: 'the cloud controller does not initialise the node', zh: '云控制器未初始化节点' },
  frequency: 2,
  signs: {
    searched: { weight: 'names', phrases: [], together: ['no-cloud-controller'] },
    taint: { weight: 'context', phrases: ['node.cloudprovider.kubernetes.io/uninitialized', 'uninitialized'] },
    ofNetwork: {
      weight: 'context',
      phrases: ['uninitialized'],
      when: (_, { text }) => /\b(?:tigera|calico|cilium|flannel|weave|canal|antrea|kube-router|multus)/i.test(text),
    },
    fails: {
      weight: 'context',
      phrases: [
        'cloud-controller-manager',
        'Cloud provider could not be initialized',
        'ccm',
        'cpi',
        'cloud-provider',
        'node_controller.go',
      ],
      when: (_, { text }) =>
        /CrashLoopBackOff|could not be initialized|ImagePull|Error |error syncing|Authentication failed|wrong (?:password|credentials|token|secret)|failed to log ?in|\b40[13]\b|credentials/.test(
          text,
        ),
    },
    named: { weight: 'names', phrases: ['uninitialized: true'] },
    ccm: {
      weight: 'names',
      phrases: [
        'never clear the taint',
        'uninitialized * remains',
        'uninitialized * never removed',
        'uninitialized * not removed',
        'cloud-controller-manager * CrashLoopBackOff',
        'cloud-controller-manager * not running',
        'failed to initialize node * cloud',
        'error initializing node',
        'failed to initialize node',
        'no external cloud controller',
        'no cloud controller',
        "(ccm|cloud controller|cloud controller manager|cloud-controller-manager) (is not|was not|not|never|does not|is missing|crashes|fails|failed|pods are not|is down|isn't)",
        '(no|without|missing) (ccm|cloud controller|cloud controller manager|cloud-controller-manager)',
        'uninitialized * (stays|remains|still|not removed|never removed|not cleared|never cleared)',
        'node.cloudprovider.kubernetes.io/uninitialized=true:NoSchedule',
        'untolerated taint {node.cloudprovider.kubernetes.io/uninitialized',
        '(没有|未) * (安装|部署) * (ccm|cloud-controller-manager)',
        '(CPI|CCM|cloud controller|cloud provider) (was |is |)(never|not) (added|installed|deployed)',
        '(chart|helm) * (CPI|CCM|cloud controller)* (never|not) (added|installed|deployed)',
      ],
    },
    shown: { weight: 'mentions', phrases: ['cloud-provider=external', 'cloud-controller-manager'] },
    hinted: {
      weight: 'points',
      phrases: [
        'coredns pods Pending',
        'uninitialized taint',
        'node.cloudprovider.kubernetes.io/uninitialized',
        'cloud controller',
        'tainted uninitialized',
      ],
    },
    usual: {
      weight: 'suggests',
      phrases: [
        '(cloud-controller-manager|ccm) * (CrashLoopBackOff|Error|ImagePullBackOff|not running|not installed|not deployed|unauthorized|credentials|secret not found|Pending)',

        'uninitialized: true',
      ],
    },
    rights: {
      weight: 'names',
      phrases: [
        'forbidden: User "system:serviceaccount:kube-system:cloud-controller-manager"',
        'forbidden* serviceaccount:kube-system:cloud-controller-manager',
      ],
    },
  },
  weigh: judgeLines,
  state: judge,
  explains: ['pods-pending', 'node-not-ready'],
  becauseOf: ['cloud-taint-blocks-cni', 'cloud-provider-external-missing', 'cloud-provider-empty-providerid', 'cloud-provider-node-name'],
  rivals: [
    {
      slug: 'cloud-taint-blocks-cni',
      question: {
        en: "does the network plugin's DaemonSet have pods on this node? (kubectl -n kube-system get pods -o wide) none: it does not tolerate the taint",
        zh: '网络插件的 DaemonSet 在该节点上有 Pod 吗？（kubectl -n kube-system get pods -o wide）没有：其不容忍该污点',
      },
    },
  ],
  page: {
    en: {
      means:
        "With --cloud-provider=external the kubelet registers its Node with the taint node.cloudprovider.kubernetes.io/uninitialized, and the cloud's controller takes it off once it has found the instance. It is not installed, does not run, has no rights at the cloud, or does not find the instance by name.",
      check:
        '    kubectl get pods -A | grep -i cloud-controller\n    kubectl logs -n kube-system -l k8s-app=cloud-controller-manager --tail=50\n    kubectl describe node NODE | grep -A3 Taints',
      cure: 'Install or mend the cloud controller manager (its version must fit, its credentials hold, it must tolerate the taint and use the host network). Without a cloud take --cloud-provider=external away, restart the kubelet, and remove the taint by hand once.',
    },
    zh: {
      means:
        '使用 --cloud-provider=external 时，kubelet 注册的 Node 带有污点 node.cloudprovider.kubernetes.io/uninitialized，由云控制器找到实例后移除。该控制器未安装、未运行、缺少云端权限，或按名称找不到实例。',
      check:
        '    kubectl get pods -A | grep -i cloud-controller\n    kubectl logs -n kube-system -l k8s-app=cloud-controller-manager --tail=50\n    kubectl describe node NODE | grep -A3 Taints',
      cure: '安装或修复 cloud-controller-manager（版本匹配、凭据有效、容忍该污点并使用主机网络）。若没有云环境，去掉 --cloud-provider=external，重启 kubelet，并手工移除该污点。',
    },
  },
});
