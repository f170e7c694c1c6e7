// Files of an earlier installation are still there and kubeadm does not overwrite them.
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import type { Remedy } from '../../remedies/remedy.ts';
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import { isBeingSetUp } from '../way-in.ts';

const judge = (facts: Facts): Finding | undefined => {
  const left = valueOf(facts.leftovers);
  const flavour = valueOf(facts.layout)?.flavour;
  if (left === undefined || isBeingSetUp(facts) || (flavour !== undefined && flavour !== 'kubeadm')) return undefined;
  const source = sourceOf(facts.leftovers);
  if (left.paths.length === 0) return finding('excluded', source, 'nothing of an earlier installation is there', '没有之前安装留下的文件');
  // A machine may be there for etcd alone.
  const isEtcdAlone = left.paths.length === 1 && left.paths[0] === '/var/lib/etcd' && flavour === undefined;
  if (isEtcdAlone || valueOf(facts.kubeletHealth)?.ok === true) return undefined;
  const paths = left.paths.join(', ');
  return finding('supported', source, `no kubelet.conf, and of before: ${paths}`, `没有 kubelet.conf，但残留有：${paths}`);
};

/** By hand: nobody can tell from here whether they are the last copies of a cluster that somebody wants back. */
const remedies = (facts: Facts): readonly Remedy[] => {
  const left = valueOf(facts.leftovers);
  if (left === undefined || left.paths.length === 0) return [];
  return [
    {
      name: 'aside',
      title: { en: `move aside what is left: ${left.paths.join(', ')}`, zh: `移开残留内容：${left.paths.join('、')}` },
      applicability: 'manual',
      steps: [],
      commands: [
        ...left.paths.map((path) => `mv ${path} ${path}.before`),
        'kubeadm reset -f   # in place of it, when nothing of it is wanted',
      ],
    },
  ];
};

export const staleFilesAfterReset = cause({
  code: 'MU314',
  slug: 'stale-files-after-reset',
  rung: 'kubelet',
  title: { en: 'files of an earlier installation are still there', zh: '残留有之前安装的文件' },
  frequency: 2,
  signs: {
    again: {
      weight: 'names',
      phrases: ['already exists* kubeadm'],
      when: (_, { text }) => !/etcdserver|Peer URLs|Node with name/.test(text),
    },
    named: {
      weight: 'names',
      // What other things left behind is of them.
      when: (_, { text }) => !/learner|etcd 成员|\bcni0?\b|net\.d|flannel\.1/i.test(text) || /FileAvailable|DirAvailable/.test(text),
      phrases: [
        '[ERROR FileAvailable-',
        '[ERROR DirAvailable-',
        '/etc/kubernetes/{rest} already exists',
        '/var/lib/etcd is not empty',
        '/etc/kubernetes/{rest} is not empty',
        'pki/{rest} already exists',
        '(leftover|left over|left-over|residual|remaining|stale) (file|files|data|config|configuration|certificates|certs|state|manifests|installation|directory|install)',
        'files (were |are |)(left|remaining)',
        '(残留|旧文件|没有清理|未清理|没清理|清理干净)',
        'exists already but has got the wrong',
        'exists but has got the wrong',
        'a kubeconfig file {file} exists already',
        '(second|again|re-run|rerun|another) kubeadm (init|join)',
        'kubeadm (init|join) (again|twice|a second time)',
        '再次*kubeadm (init|join)',
        '已存在*kubeadm',
        '(kubelet.conf|ca.crt|kube-apiserver.yaml|etcd.yaml) already exists',
        '(FileAvailable|DirAvailable) (errors|error)',
        '/var/lib/etcd is from the (first|old|previous|earlier)',
        'k3s-uninstall.sh left',
        '(uninstall|reset) left',
        'data dir (is |)not empty',
        'data-dir (is |)not empty',
        '(/var/lib/kubelet|/etc/kubernetes/manifests|/var/lib/etcd) is not empty',
        'pod-manifests/ still (holds|has|contains)',
        'pod-manifests still (holds|has|contains)',
      ],
    },
    some: {
      weight: 'points',
      phrases: [
        '(rm -rf|rm -fr|rm -r|removed|deleted|clean|wipe)* (/etc/kubernetes|/var/lib/etcd)',
        '(previous|earlier|former|failed) (installation|install|join|init|attempt)',
        'kubeadm reset',
        'The reset process does not clean',
        'k3s-uninstall.sh',
        'k3s-agent-uninstall.sh',
        'Using existing ca certificate authority',
        'Using the existing CA',
        '(second|next) (try|attempt)',
        '(init|join) again',
      ],
    },
    mentioned: { weight: 'mentions', phrases: ['already exists', 'is not empty'] },
  },
  state: judge,
  remedies,
  explains: ['waiting-timed-out'],
  page: {
    en: {
      means:
        'kubeadm stops when /etc/kubernetes/manifests, kubelet.conf, pki/ca.crt or /var/lib/etcd are there from before. `kubeadm reset` removes most; it leaves CNI configuration, iptables and IPVS rules and ~/.kube/config.',
      check: '    ls -la /etc/kubernetes /etc/kubernetes/manifests /var/lib/etcd /etc/cni/net.d',
      cure: 'See that the machine is not part of a living cluster. Then `kubeadm reset -f`, and remove what it leaves: /etc/cni/net.d, $HOME/.kube/config. Join again.',
    },
    zh: {
      means:
        '若 /etc/kubernetes/manifests、kubelet.conf、pki/ca.crt 或 /var/lib/etcd 已存在，kubeadm 会停止。`kubeadm reset` 会删除大部分，但会留下 CNI 配置、iptables 与 IPVS 规则以及 ~/.kube/config。',
      check: '    ls -la /etc/kubernetes /etc/kubernetes/manifests /var/lib/etcd /etc/cni/net.d',
      cure: '先确认该机器不属于仍在使用的集群。然后执行 `kubeadm reset -f`，并删除其余残留：/etc/cni/net.d、$HOME/.kube/config。再重新加入。',
    },
  },
});
