// The kubelet is told to give itself labels that a node may not set.
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';

/** Keys of kubernetes.io and k8s.io that a kubelet may give itself. */
const allowed =
  /^(?:[\w.-]+\.)?(?:kubelet|node)\.kubernetes\.io\/|^(?:beta\.)?kubernetes\.io\/(?:hostname|os|arch|instance-type)$|^(?:topology|failure-domain\.beta)\.kubernetes\.io\/(?:zone|region)$|^(?:beta|node)\.kubernetes\.io\/instance-type$/;

const isForbidden = (key: string): boolean => /(?:^|\.)(?:kubernetes|k8s)\.io\//.test(key) && !allowed.test(key);

const judge = (facts: Facts): Finding | undefined => {
  const labels = valueOf(facts.kubeletSettings)?.flags['node-labels'];
  if (labels === undefined) return undefined;
  const source = sourceOf(facts.kubeletSettings);
  const bad = labels
    .split(',')
    .map((label) => label.split('=')[0] ?? '')
    .find(isForbidden);
  if (bad === undefined)
    return finding('excluded', source, 'the kubelet may give itself all of its labels', '这些标签 kubelet 均可自行设置');
  return finding('supported', source, `--node-labels holds ${bad}`, `--node-labels 包含 ${bad}`);
};

export const kubeletForbiddenNodeLabels = cause({
  code: 'MU605',
  slug: 'kubelet-forbidden-node-labels',
  rung: 'admission',
  title: { en: 'the kubelet may not set these labels on itself', zh: 'kubelet 无权为自己设置这些标签' },
  frequency: 2,
  signs: {
    named: {
      weight: 'names',
      phrases: [
        "unknown 'kubernetes.io' or 'k8s.io' labels specified with --node-labels",
        "--node-labels in the 'kubernetes.io' namespace must begin with an allowed prefix",
        'is not allowed to set the following labels',
        'is not allowed to modify labels',
        'is not allowed to set * labels',
        '--node-labels * node-role.kubernetes.io',
        'node-labels=node-role.kubernetes.io',
        'node-labels: node-role.kubernetes.io',
        '--node-labels=kubernetes.io/role',
        'node-label * node-role.kubernetes.io',
        'node-restriction.kubernetes.io',
        'node-labels * node-role',
        'node-labels * (not allowed|forbidden|unknown|must begin)',
        "unknown 'kubernetes.io' or 'k8s.io' labels",
        'node-role.kubernetes.io * --node-labels',
        'node-label * kubernetes.io/role',
        'node-role.kubernetes.io/{role} * (not allowed|forbidden|restricted|protected)',
        '(node-role|node-labels|节点标签|标签)*(不允许|不被允许|禁止|拒绝)',
      ],
    },
    shown: { weight: 'mentions', phrases: ['--node-labels', '--node-labels * (kubernetes.io|k8s.io)'] },
    forbidden: {
      weight: 'names',
      phrases: ['node-labels', 'node-label'],
      when: (_, { text }) =>
        /node-labels?\b["'=: [{(]{1,4}(\S{3,400})/
          .exec(text)?.[1]
          ?.split(',')
          .some((label) => isForbidden(label.split('=')[0]?.replace(/^["']/, '') ?? '')) === true,
    },
  },
  state: judge,
  explains: ['kubelet-exits', 'register-failed', 'kubelet-unhealthy', 'node-not-found'],
  page: {
    en: {
      means:
        "Since 1.16 a kubelet may label itself within kubernetes.io and k8s.io only under kubelet.kubernetes.io/, node.kubernetes.io/ and a short list. With node-role.kubernetes.io/... in --node-labels it ends at start, and NodeRestriction refuses it on the API server's side.",
      check:
        '    ps -o args= -C kubelet | tr " " "\\\\n" | grep node-labels\n    grep -r node-labels /etc/default/kubelet /var/lib/kubelet/kubeadm-flags.env /etc/systemd/system/kubelet.service.d',
      cure: 'Take the label out of --node-labels (k3s: node-label) and set it from outside once the node is there: `kubectl label node NAME node-role.kubernetes.io/worker=`. Or use a key of your own, or one under node.kubernetes.io/.',
    },
    zh: {
      means:
        '自 1.16 起，kubelet 在 kubernetes.io 与 k8s.io 命名空间内只能为自己设置 kubelet.kubernetes.io/、node.kubernetes.io/ 前缀及少数固定标签。--node-labels 中含 node-role.kubernetes.io/... 时 kubelet 启动即退出，API 服务器的 NodeRestriction 也会拒绝。',
      check:
        '    ps -o args= -C kubelet | tr " " "\\\\n" | grep node-labels\n    grep -r node-labels /etc/default/kubelet /var/lib/kubelet/kubeadm-flags.env /etc/systemd/system/kubelet.service.d',
      cure: '从 --node-labels（k3s：node-label）中移除该标签，节点注册后从外部设置：`kubectl label node NAME node-role.kubernetes.io/worker=`；或使用自定义键，或 node.kubernetes.io/ 前缀的键。',
    },
  },
});
