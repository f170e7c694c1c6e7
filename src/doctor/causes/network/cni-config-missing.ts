// No network configuration lies in the CNI folder: no network plugin was installed, or its pod does not run on this node.
import { isGenerated, setNetworkFolder } from '../../remedies/containerd-value.ts';
import { restartContainerd } from '../../remedies/services.ts';
import type { Remedy } from '../../remedies/remedy.ts';
import { cause, type Finding, type HeardBySign, type Verdict } from '../cause.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';

const told =
  /\b(?:no|without|missing|install(?:ed)?|forgot|deploy(?:ed)?|apply|applied)\s+(?:a |the |any |to install )?(?:cni(?: plugin)?|network plugin|pod network|network add-?on|flannel|calico|cilium|weave)\b(?![-.]|\s+(?:binar|bin\b|version|config|plugins? (?:version|binar)))/i;

const judgeState = (facts: Facts): Finding | undefined => {
  const config = valueOf(facts.cniConfig);
  const answer = valueOf(facts.runtimeAnswer);
  if (config === undefined || !facts.cniConfig.known) return undefined;
  const { source } = facts.cniConfig;
  if (config.files.length > 0) {
    return {
      is: 'excluded',
      seen: [{ text: { en: `${config.folder} holds a configuration`, zh: `${config.folder} 中已有配置` }, source }],
    };
  }
  // k3s writes its own when it starts, beside that of its containerd.
  const isOfK3s = facts.k3s.known && !facts.containerdConfig.known;
  if (isOfK3s) return undefined;
  const isDown = answer?.answers === true && answer.networkReady === false;
  return {
    is: isDown ? 'proved' : 'supported',
    seen: [{ text: { en: `${config.folder} is empty`, zh: `${config.folder} 为空` }, source }],
  };
};

const remedies = (facts: Facts): readonly Remedy[] => {
  const containerd = valueOf(facts.containerdConfig);
  const other = valueOf(facts.cniElsewhere)?.configuration[0];
  if (containerd === undefined || isGenerated(containerd)) return [];
  const commands = ['kubectl apply -f <manifest of the network plugin>', 'kubectl -n kube-system get pods -o wide'];
  const install = { en: 'install a network plugin in the cluster', zh: '在集群中安装网络插件' };
  if (other === undefined) return [{ name: 'install-plugin', title: install, applicability: 'manual', steps: [], commands }];
  return [
    {
      name: 'use-folder',
      title: {
        en: `let containerd read ${other.folder}, which holds ${other.names.join(', ')}`,
        zh: `让 containerd 读取 ${other.folder}，其中有 ${other.names.join('、')}`,
      },
      applicability: 'safe',
      steps: [setNetworkFolder(containerd, other.folder), restartContainerd],
    },
  ];
};

type Signs = 'listed' | 'named' | 'told' | 'cured' | 'uninitialized' | 'blocked';

/** A configuration that is listed is not missing; and a node that does not reach its API server has none because of that. */
const judge = ({ listed, named, told: said, cured, uninitialized, blocked }: HeardBySign<Signs>): Verdict | undefined => {
  if (cured.length > 0) return undefined;
  if (listed.length > 0) return { weight: 'mentions', because: [...named, ...said, ...uninitialized] };
  if (said.length > 0) return undefined;
  return named.length === 0 && blocked.length > 0 && uninitialized.length > 0 ? { weight: 'mentions', because: uninitialized } : undefined;
};

export const cniConfigMissing = cause({
  code: 'MU801',
  slug: 'cni-config-missing',
  rung: 'network',
  title: { en: 'no network configuration in the CNI folder', zh: 'CNI 目录中没有网络配置' },
  frequency: 3,
  signs: {
    k3sNone: {
      weight: 'suggests',
      phrases: ['--flannel-backend=none', 'flannel-backend: none', 'flannel-backend none', '--flannel-backend none'],
      when: (_, { text }) =>
        !/calico|cilium|tigera|canal|weave|kube-router|antrea|without --flannel-backend|not (?:set|given)|cured|fixe[sd]|helped|solved/i.test(
          text,
        ),
    },
    notFollowed: {
      weight: 'names',
      phrases: ['should now deploy a pod network'],
      when: (_, { text }) => /not followed|skipped|overlooked|missed|did not|忘|没/i.test(text),
    },
    searched: { weight: 'names', phrases: [], together: ['no-network-plugin'] },
    listed: {
      weight: 'context',
      phrases: ['.conflist', '.conf'],
      when: (_, { text }) =>
        /(?:^|\s|net\.d\/)\d\d-[a-z0-9-]+\.conf(?:list)?(?:[\s,;，]|$)/.test(text) && !/level=|error|fail|invalid|rm |mv /i.test(text),
    },
    blocked: {
      weight: 'context',
      phrases: [
        ':6443',
        'Failed to ensure lease exists',
        'Unable to register node',
        'policy drop',
        'Pending',
        'Unauthorized',
        'is forbidden',
      ],
      when: (_, { text }) =>
        /timeout|timed out|no route|refused|deadline|certificate|policy drop|kube-apiserver-client|Unauthorized|is forbidden/i.test(text),
    },
    named: {
      weight: 'names',
      when: (_, { text }) => !text.includes('Has your network provider started'),
      phrases: [
        '(no|missing|empty) (cni |)(config|configuration|conf|file|files)* /etc/cni/net.d',
        '/etc/cni/net.d (is |was |)(empty|missing|does not exist|not found)',
        '/etc/cni/net.d: (No such file|total 0|empty)',
        'ls /etc/cni/net.d* (empty|No such file|total 0)',
        '(没有|未|缺少)*(安装|部署)*(cni|网络插件|flannel|calico)',
        '网络插件*(未安装|没有安装|没装)',
        'no pods (with|of) (calico|flannel|cilium|weave)',
        'no (network add-on|network addon|cni pods|cni pod|CNI daemonset|pod of a network)',
        'cni: none',
        '--cni=none',
        'no DaemonSet in kube-system',
        'get ds* only kube-proxy',
        'shows only kube-proxy',
        'kube-system* no (network|CNI|flannel|calico)',
        'cluster.network.cni.name: none',
        '(aws-node|calico-node|kube-flannel|cilium|weave-net|vpc-cni) (is gone|was removed|was deleted|is missing)',
      ],
    },
    told: {
      weight: 'names',
      phrases: ['cni', 'network plugin', 'pod network', 'flannel', 'calico', 'cilium', 'weave'],
      when: (_, { text }) =>
        told.test(text) &&
        !/\bno CNI yet\b|\b(?:not|never) (?:been )?installed\b|uninstall|not clean|should now deploy a pod network/i.test(text),
    },
    cured: {
      weight: 'names',
      phrases: ['(apply|install|deploy)* (flannel|calico|cilium|weave|canal|cni|network)* (fix|solv|help|ready|work)'],
      when: (_, { text }) => !/uninstall|should now deploy a pod network/i.test(text),
    },
    uninitialized: {
      weight: 'points',
      phrases: [
        'cni plugin not initialized',
        'cni config uninitialized',
        'failed to load cni during init',
        'cni config load failed',
        'runtime network not ready: NetworkReady=false',
        'No CNI configuration file in',
        'Has your network provider started',
        'apply -f * (flannel|calico|cilium|weave|canal|cni)',
        'kubectl apply* (flannel|calico|tigera|cilium|weave)',
        'helm install* (flannel|calico|tigera|cilium)',
        'cilium install',
      ],
    },
    mentioned: {
      weight: 'mentions',
      phrases: ['NetworkPluginNotReady', '/etc/cni/net.d', 'network plugin is not ready', 'container runtime network not ready'],
    },
    usual: {
      weight: 'suggests',
      phrases: ['No networks found in', 'no network config found in'],
    },
  },
  weigh: judge,
  state: judgeState,
  explains: ['network-not-ready', 'node-not-ready', 'sandbox-failed', 'pods-pending'],
  becauseOf: ['podcidr-not-allocated'],
  remedies: remedies,
  page: {
    en: {
      means:
        "The kubelet reports NetworkPluginNotReady until the runtime finds a configuration in /etc/cni/net.d. The network plugin's pod writes it: it was never applied, cannot be pulled, cannot reach the API server or is kept off this node by a taint.",
      check:
        '    ls -l /etc/cni/net.d; crictl info | grep -A3 NetworkReady\n    kubectl get pods -A -o wide --field-selector spec.nodeName=NODE',
      cure: 'Install one network plugin for the cluster (and only one), with the pod network that the cluster has. If it is installed: see why its pod on this node does not run (image, taint, Service address not reached).',
    },
    zh: {
      means:
        '在运行时于 /etc/cni/net.d 中找到配置之前，kubelet 会一直报告 NetworkPluginNotReady。该文件由网络插件的 Pod 写入：可能从未部署、镜像拉取失败、无法访问 API 服务器，或被污点挡在该节点之外。',
      check:
        '    ls -l /etc/cni/net.d; crictl info | grep -A3 NetworkReady\n    kubectl get pods -A -o wide --field-selector spec.nodeName=NODE',
      cure: '为集群安装一个（且仅一个）网络插件，并使用与集群一致的 Pod 网段。若已安装：查明该节点上插件 Pod 未运行的原因（镜像、污点、Service 地址不可达）。',
    },
  },
});
