// The machine still holds the CA, certificates or data of a cluster it was in before.
import { bootstrapAgain } from '../../remedies/bootstrap-again.ts';
import { cause, type Finding, type HeardBySign, type Verdict } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';

const judge = (facts: Facts): Finding | undefined => {
  const served = valueOf(facts.apiCertificate);
  const client = valueOf(facts.clientCertificate);
  if (served === undefined || served.verified || !served.coversEndpoint || client?.signedByClusterCa !== true) return undefined;
  const en = `the CA here signed this machine's certificate and not the API server's (${served.issuer})`;
  return finding('supported', sourceOf(facts.apiCertificate), en, `本机 CA 签发了本机证书，却未签发 API 服务器证书（${served.issuer}）`);
};

/** An authority that nobody knows, on a machine that was not cleaned before it was used again. */
const weigh = ({
  compared = [],
  verify = [],
  unknown = [],
  signature = [],
  uncleaned = [],
  told = [],
}: HeardBySign): Verdict | undefined => {
  const refused = [...unknown, ...signature];
  // What a person remembers of a former cluster is background to any fault but this one.
  if (told.length > 0 && [...compared, ...verify, ...refused].length === 0) return { weight: 'suggests', because: told };
  return compared.length === 0 && refused.length > 0 && uncleaned.length > 0
    ? { weight: 'shows', because: [...uncleaned, ...refused] }
    : undefined;
};

/** It trusts what cluster-info says of the cluster, and has no state of another. */
const ofJoining = /cluster[- ]info|kubeadm join|phase preflight|\[discovery\]/;

export const staleStateOldCluster = cause({
  code: 'MU520',
  slug: 'stale-state-old-cluster',
  rung: 'identity',
  title: { en: 'the machine holds the state of a former cluster', zh: '机器保留着旧集群的状态' },
  frequency: 2,
  signs: {
    twoAuthorities: {
      weight: 'shows',
      phrases: [
        'k3s-server-ca@{made} * k3s-server-ca@{other}',
        'rke2-server-ca@{made} * rke2-server-ca@{other}',
        'k3s-client-ca@{made} * k3s-client-ca@{other}',
      ],
      when: ({ made, other }) => made !== other,
    },
    authority: {
      weight: 'context',
      phrases: ['k3s-server-ca@{made}', 'k3s-client-ca@{made}', 'rke2-server-ca@{made}', 'rke2-client-ca@{made}'],
    },
    usual: { weight: 'suggests', phrases: ['以前 * (集群|k3s|rke2)', '(第二次|重新|再次) * (init|初始化|安装|加入)'] },
    compared: { weight: 'shows', phrases: [], together: ['authorities-differ'] },
    verify: { weight: 'names', phrases: ['parent certificate cannot sign this kind of certificate'] },
    told: {
      weight: 'names',
      // What somebody typed from another cluster is not what the machine holds.
      when: (_, { text }) => !/\btoken\b|ca-cert-hash|join command|K3S_TOKEN|cluster-info/i.test(text),
      phrases: [
        '(leave|reset|uninstall|cleanup) was never run',
        'credentials of the (old|former|previous)',

        '(backup|copy) of /etc/kubernetes * (before|old|former|previous)',

        'request cluster ID mismatch',
        'cluster ID mismatch',
        'cluster * (torn down|decommissioned|dismantled|scrapped|thrown away|does not exist any more)',

        '(reset|清理|删除) * (重新|再次)',
        '(kubeadm reset|uninstall) * (left|does not remove|not remove|remains|leaves)',
        '(old|previous|former|earlier|stale) * (ca|certificate|certs|kubeconfig|install|installation|state|data) * (left|remain|still|lay|was|were|exist)',
        'previous cluster',
        'former cluster',
        'earlier cluster',
        'previous installation',
        'previous install',
        'old installation',
        'previously * another cluster',
        'joined to another cluster',
        'leftover * cluster',
        'old certificates',
        'stale certificates',
        'previous kubeadm init',
        '旧集群',
        '之前的集群',
        '旧的证书',
        '旧证书',
        'belonged to (another|a different|an other|the old|some other) cluster',
        '(machine|node|host|vm|server|box) * (was|were|had been|used to be|came from) * (another|other|old|previous|former|earlier) (cluster|k3s|rke2|install|installation|server)',
        '(another|other|old|previous|former|earlier) (cluster|k3s|rke2|install|installation) * (left|before|still there|in place)',
        'was left in place',
        '(kubectl|kubeconfig) * (old|previous|former) (cluster|admin.conf|config)',
        '$HOME/.kube/config * (old|previous|former|still)',
        '(上一个|上次|之前|原来|老) * (集群|安装)',
        '(second|repeated|new|again) kubeadm init',
      ],
    },
    signature: {
      weight: 'names',
      phrases: [
        'possibly because of "x509: invalid signature',
        'possibly because of "x509: ECDSA verification failure',
        'possibly because of "crypto/rsa: verification error',
      ],
      // Who asks for cluster-info has no state yet: it trusts what cluster-info itself says.
      when: (_, { text }) => !/webhook|verifying certificate|Unable to authenticate/.test(text) && !ofJoining.test(text),
    },
    uncleaned: {
      weight: 'mentions',
      phrases: [
        '(没有|没|未|忘记) * (清理|清除|删除|reset)',
        '(without|no|never|forgot|not) * (kubeadm reset|reset|cleaning|cleaned|clean|uninstall|uninstalled)',
        '(重装|重建|重新初始化) * (master|集群|控制平面)',
        '(rebuilt|reinstalled|recreated) the (master|cluster|control plane|server)',
      ],
    },
    hinted: {
      weight: 'points',
      phrases: [
        'FileAvailable--etc-kubernetes-pki-ca.crt',
        'FileAvailable--etc-kubernetes-kubelet.conf',

        'tls: unknown certificate authority',
        '残留',
        'old CA',
        'old cluster',
        'candidate authority certificate',
        'belonged to another cluster',
      ],
      when: (_, { text }) => !ofJoining.test(text),
    },
    unknown: {
      weight: 'points',
      phrases: [
        'k3s-agent-uninstall.sh',
        'k3s-uninstall.sh',
        'rm -rf /var/lib/rancher',
        'rm -rf $HOME/.kube',
        'x509: certificate signed by unknown authority',
      ],
      when: (_, { text }) => !text.includes('Unable to authenticate') && !ofJoining.test(text),
    },
    folders: {
      weight: 'mentions',
      phrases: [
        '.kube/config',
        'kubeadm reset',
        '/var/lib/rancher',
        '$HOME/.kube',
        'k3s-uninstall',
        'k3s-agent-uninstall',
        'rm -rf /var/lib/etcd',
      ],
    },
  },
  weigh,
  state: judge,
  remedies: bootstrapAgain,
  explains: [
    'certificate-unknown',
    'unauthorized',
    'list-failed',
    'register-failed',
    'lease-failed',
    'node-not-found',
    'server-not-ready',
    'waiting-timed-out',
  ],
  page: {
    en: {
      means:
        "A machine that was in a cluster before (or whose cluster was made anew) still has that cluster's CA, kubelet certificate, kubeconfig, node password or etcd data. It then trusts the wrong API server or shows a certificate that the new one does not know. kubeadm reset does not clean everything: CNI files, kubeconfigs at home and rules stay.",
      check:
        '    openssl x509 -noout -fingerprint -in /etc/kubernetes/pki/ca.crt\n    openssl s_client -connect SERVER:6443 -showcerts </dev/null\n    ls -la /etc/kubernetes /var/lib/kubelet/pki /var/lib/etcd /var/lib/rancher ~/.kube',
      cure: 'Take the machine out cleanly and join again: `kubeadm reset -f`, then remove /etc/cni/net.d and ~/.kube/config and join; on k3s run k3s-agent-uninstall.sh (or move /var/lib/rancher/k3s/agent aside) and install again. For kubectl alone: copy the new admin.conf.',
    },
    zh: {
      means:
        '曾属于其他集群的机器（或集群重建后的机器）仍保留旧集群的 CA、kubelet 证书、kubeconfig、节点密码或 etcd 数据，因此信任错误的 API 服务器，或出示新集群不认识的证书。kubeadm reset 不会清理全部内容：CNI 文件、用户目录下的 kubeconfig 与规则会保留。',
      check:
        '    openssl x509 -noout -fingerprint -in /etc/kubernetes/pki/ca.crt\n    openssl s_client -connect SERVER:6443 -showcerts </dev/null\n    ls -la /etc/kubernetes /var/lib/kubelet/pki /var/lib/etcd /var/lib/rancher ~/.kube',
      cure: '彻底清理后重新加入：执行 `kubeadm reset -f`，删除 /etc/cni/net.d 与 ~/.kube/config，再加入；k3s 执行 k3s-agent-uninstall.sh（或移走 /var/lib/rancher/k3s/agent）后重新安装。若只是 kubectl 的问题，复制新的 admin.conf。',
    },
  },
});
