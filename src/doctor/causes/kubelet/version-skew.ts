// The versions do not go together: kubelet newer than the API server, kubeadm of another minor, a configuration of another age.
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { finding, sourceOf } from '../finding.ts';
import { minorOf } from '../kubelet-down.ts';
import { cause, type Finding, type Heard, type HeardBySign, type Verdict } from '../cause.ts';

/** Older by three minors is borne since 1.28, by two before. */
const judgeState = (facts: Facts): Finding | undefined => {
  const [kubelet, server] = [valueOf(facts.kubeletVersion), valueOf(facts.serverVersion)];
  const [own, its] = [minorOf(kubelet), minorOf(server)];
  if (own === undefined || its === undefined) return undefined;
  const source = sourceOf(facts.kubeletVersion);
  const [en, zh] = [`kubelet ${String(kubelet)}, API server ${String(server)}`, `kubelet ${String(kubelet)}，API 服务器 ${String(server)}`];
  if (own === its) return finding('excluded', source, en, zh);
  return own > its || its - own > (its >= 28 ? 3 : 2) ? finding('supported', source, en, zh) : finding('against', source, en, zh);
};

const versions =
  /\b(?:kubelet|kubeadm|agents?|workers?)(?: k3s| rke2| join| init)?(?: version| 版本)? ?v?1\.(\d{1,2})(?!\d).{0,60}?(?:api-?server|control[ -]planes?|masters?|servers?|cluster|控制平面|集群) ?(?:is |on |at |version |是|为|版本)?v?1\.(\d{1,2})(?!\d)/i;

const versionsOfServerFirst =
  /\b(?:control[ -]planes?|masters?|servers?|cluster|\u96c6\u7fa4) ?(?:is |on |at |version |\u662f|\u4e3a|\u7248\u672c)?(?:k3s |rke2 )?v?1\.(\d{1,2})(?!\d)[^>\u2192]{0,60}?\b(?:kubelet|kubeadm|agents?|workers?)(?: k3s| rke2| join)?(?: is| version)? ?v?1\.(\d{1,2})(?!\d)/i;

/** No kubelet may be newer than its API server. */
const isAhead = (text: string): boolean => {
  const found = versions.exec(text.slice(0, 400));
  if (found !== null) return Number(found[1]) > Number(found[2]);
  const other = versionsOfServerFirst.exec(text.slice(0, 400));
  return other !== null && Number(other[2]) > Number(other[1]);
};

const minorIn = (some: readonly Heard[]): number[] =>
  some.map(({ captures }) => Number(/^\d{1,2}/.exec(captures['minor'] ?? '')?.[0] ?? Number.NaN)).filter((minor) => minor > 5);

/** Newer than the server, or older by more than is borne. */
const weigh = ({ ofNode, ofServer, named, inOneLine }: HeardBySign<'ofNode' | 'ofServer' | 'named' | 'inOneLine'>): Verdict | undefined => {
  const servers = minorIn(ofServer);
  const isUnfit = minorIn(ofNode).some((own) => servers.some((its) => own > its || its - own > 3));
  return isUnfit && servers.length > 0 ? { weight: 'names', because: [...ofNode, ...ofServer, ...named, ...inOneLine] } : undefined;
};

/** A table of Nodes of which one is three minors from another. */
const isSpread = (text: string): boolean => {
  const minors = [...text.slice(0, 400).matchAll(/\bv1\.(\d{1,2})\.\d/g)].map(([, minor]) => Number(minor));
  return (
    minors.length > 1 && Math.max(...minors) - Math.min(...minors) >= 3 && !/upgrad|etcd|docker|runtime|containerd|coredns/i.test(text)
  );
};

export const versionSkew = cause({
  code: 'MU305',
  slug: 'version-skew',
  rung: 'kubelet',
  title: { en: 'the versions of kubelet, kubeadm and control plane do not go together', zh: 'kubelet、kubeadm 与控制平面的版本不兼容' },
  frequency: 3,
  signs: {
    spread: { weight: 'names', phrases: ['get nodes', 'nodes:', 'control-plane', 'master'], when: (_, { text }) => isSpread(text) },
    ofServer: {
      weight: 'context',
      phrases: [
        'Server Version: v1.{minor}',
        'apiserver v1.{minor}',
        'API server v1.{minor}',
        'API server 1.{minor}',
        'control plane v1.{minor}',
        'control plane 1.{minor}',
        'control plane is 1.{minor}',
        'control plane is v1.{minor}',
        'kubernetesVersion: v1.{minor}',
        'server v1.{minor}',
        'master v1.{minor}',
        'master 1.{minor}',
        'master 是 1.{minor}',
        'master 是 v1.{minor}',
        'cluster is 1.{minor}',
        'cluster is v1.{minor}',
        'cluster 1.{minor}',
        '集群是 1.{minor}',
        '集群 1.{minor}',
        'GitVersion:"v1.{minor}',
      ],
    },
    ofNode: {
      weight: 'context',
      phrases: [
        'kubelet v1.{minor}',
        'kubelet 1.{minor}',
        'kubelet version v1.{minor}',
        'kubelet --version: Kubernetes v1.{minor}',
        'agent v1.{minor}',
        'k3s agent 1.{minor}',
        'Kubelet Version: v1.{minor}',
        'worker v1.{minor}',
        'kubelet 版本 1.{minor}',
        'kubelet 版本 v1.{minor}',
        'kubelet-1.{minor}',
        'kubelet=1.{minor}',
      ],
    },
    inOneLine: {
      weight: 'names',
      phrases: ['kubelet', 'kubeadm', 'agent', 'worker'],
      when: (_, { text }) => isAhead(text),
    },
    named: {
      weight: 'names',
      phrases: [
        '[ERROR KubeletVersion]',
        'the kubelet version is higher than the control plane version',
        'kubelet-config-{v}" is forbidden',
        'kubelet-config-{v}" not found',
        'kubelet-config" is forbidden',
        'kubelet-config" not found',
        'configmaps "kubelet-config* cannot get',
        'supported version skew',
        'version skew',
        'this version of kubeadm only supports deploying clusters with the control plane version',
        '[ERROR KubernetesVersion]',
        '[ERROR UnsupportedVersion]',
        'your configuration file uses an old API spec',
        'your configuration file uses (a new|an unsupported|a deprecated) API spec',
        'no kind "(InitConfiguration|ClusterConfiguration|JoinConfiguration|MasterConfiguration)" is registered for version',
        'unknown API version kubeadm',
        'kubeadm.k8s.io/v1{rest} is not supported',
        'Specified version to (init|upgrade)',
        'specified version to upgrade to',
        'is higher than the kubeadm version',
        'is lower than the minimum supported',
        'failed to initialize CSINode* could not find the requested resource',
        'CSINode is not yet initialized',
        '(RuntimeClass|CSIDriver|CSINode|Lease): the server could not find the requested resource',
        'kubelet * (newer|higher|later) than * (control plane|apiserver|api server|master|server)',
        'agent * (newer|higher|later) than * server',
        "(version|versions) * (mismatch|mismatched|do not match|does not match|doesn't match|incompatible|not compatible|unsupported|differ)",
        '(mismatch|mismatched|different|incompatible|unsupported) (kubernetes |k8s |kubelet |kubeadm |minor |)(version|versions)',
        '(版本)*(不一致|不匹配|过高|不兼容|太高|不同|差太多|相差|跨度|太大)',
        'kubelet (v|)1.{a} (on|with|against) (a |an |the |)(v|)1.{b} (control plane|master|apiserver|server|cluster)',
        'kubeadm (version |)(v|)1.{a}* cluster (is |on |)(v|)1.{b}',
        '(control plane|master|cluster|server)* (older|lower) than (the |)(kubelet|node|agent|worker)',
        '版本(不一致|不匹配|过高|太高|比)',
        'kubelet*(版本高|高于|比*新)',
        'only supports (upgrading|deploying)',
        'Skipping (a |)minor version',
        'this version of kubeadm only supports',
        'unsupported API version v1beta',
        'unsupported apiVersion kubeadm',
      ],
      when: (_, { text }) => !/\bcni\b|config version|\btls\b|containerd|runtime|kernel|docker|registry/i.test(text),
    },
    some: {
      weight: 'points',
      phrases: [
        'the server could not find the requested resource',
        'Kubernetes version is greater than kubeadm version',
        'Kubelet version: "{a}" Control plane version',
        'no matches for kind',
        'no kind "{kind}" is registered for version',
        'kubeadm version v{a}-',
        'kubelet-config-1.{v}',
        'Downloading configuration for the kubelet from',
        '(upgraded|downgrade|downgraded|downgrading) (the |)(kubelet|kubeadm)',
      ],
    },
    mentioned: { weight: 'mentions', phrases: ['kubelet --version', 'kubeadm version', '[upgrade/versions]', 'kubeadm.k8s.io/v1'] },
  },
  weigh,
  state: judgeState,
  explains: ['waiting-timed-out', 'list-failed', 'node-not-found', 'register-failed'],
  page: {
    en: {
      means:
        "A kubelet may be older than its API server (three minors, before 1.28 two), never newer. kubeadm must be of the cluster's minor or one above to join: an older or newer one looks for a kubelet-config ConfigMap of its own minor and reports it as forbidden. It looks like a matter of rights and is not.",
      check: '    kubelet --version; kubeadm version -o short\n    kubectl version; kubectl -n kube-system get cm | grep kubelet-config',
      cure: "Install the kubelet and kubeadm of the cluster's version (`apt install kubeadm=1.29.* kubelet=1.29.*`, then hold them), or upgrade the control plane first.",
    },
    zh: {
      means:
        'kubelet 可以比 API 服务器旧（三个次版本，1.28 之前为两个），但不能更新。加入集群时 kubeadm 必须与集群同一次版本或高一个：否则它会查找自身次版本的 kubelet-config ConfigMap，并报告 forbidden。看似权限问题，其实不是。',
      check: '    kubelet --version; kubeadm version -o short\n    kubectl version; kubectl -n kube-system get cm | grep kubelet-config',
      cure: '安装与集群版本一致的 kubelet 与 kubeadm（`apt install kubeadm=1.29.* kubelet=1.29.*` 并锁定版本），或先升级控制平面。',
    },
  },
});
