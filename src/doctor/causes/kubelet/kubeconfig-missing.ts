// The kubelet has neither a kubeconfig nor one to bootstrap with: the machine never joined, or lost what it had.
import { isKubeletDown } from '../kubelet-down.ts';
import type { Remedy } from '../../remedies/remedy.ts';
import { valueOf } from '../../facts/reading.ts';
import type { Facts } from '../../facts/facts.ts';
import { finding, sourceOf } from '../finding.ts';
import { cause, type Finding } from '../cause.ts';
import { isBeingSetUp } from '../way-in.ts';

const judgeState = (facts: Facts): Finding | undefined => {
  const config = valueOf(facts.kubeconfig);
  const bootstrap = valueOf(facts.bootstrapKubeconfig);
  if (config === undefined || bootstrap === undefined) return undefined;
  const source = sourceOf(facts.kubeconfig);
  if (config.present || bootstrap.present) {
    const path = config.present ? config.path : bootstrap.path;
    return finding('excluded', source, `${path} is there`, `${path} 存在`);
  }
  if (!isKubeletDown(facts)) return undefined;
  return finding(
    isBeingSetUp(facts) ? 'supported' : 'proved',
    source,
    `neither ${config.path} nor ${bootstrap.path} is there`,
    `${config.path} 与 ${bootstrap.path} 均不存在`,
  );
};

const remedies = (): readonly Remedy[] => [
  {
    name: 'join-again',
    title: { en: 'join again, with a new token', zh: '使用新令牌重新加入' },
    applicability: 'manual',
    steps: [],
    commands: [
      'kubeadm token create --print-join-command   # on a control plane',
      'kubeadm join <server> --token <token> --discovery-token-ca-cert-hash <hash>',
    ],
  },
];

export const kubeconfigMissing = cause({
  code: 'MU302',
  slug: 'kubeconfig-missing',
  rung: 'kubelet',
  title: { en: 'the kubelet has no kubeconfig and none to bootstrap with', zh: 'kubelet 既没有 kubeconfig 也没有引导用的 kubeconfig' },
  frequency: 2,
  signs: {
    both: {
      weight: 'suggests',
      phrases: [
        'unable to load bootstrap kubeconfig: stat',
        'bootstrap-kubelet.conf: no such file',
        'bootstrap.kubeconfig: no such file',
        'bootstrap-kubelet.conf does not exist',
        'invalid kubeconfig: stat',
        '(kubelet.conf|kubelet.kubeconfig): no such file',
        'failed to run Kubelet: unable to load bootstrap kubeconfig',
      ],
    },
    some: {
      weight: 'points',
      phrases: [
        'unable to load bootstrap kubeconfig',
        'no bootstrap kubeconfig',
        'no client provided, cannot use webhook authentication',
        'standalone mode, no API client',
        'kubelet is running in standalone mode',
        'No api server defined',
        'No API client',
      ],
    },
    // A kubelet whose certificate is of no use asks for a bootstrap kubeconfig too: its absence is then no fault.
    certificate: {
      weight: 'context',
      phrases: [
        '(switched|powered|turned) off',
        'months',
        'kubelet-client',
        '/var/lib/kubelet/pki',
        'client-cert',
        'certificate',
        'cert',
        '证书',
      ],
    },
    mentioned: { weight: 'mentions', phrases: ['bootstrap-kubelet.conf', 'bootstrap-kubeconfig', 'kubelet.conf'] },
  },
  weigh: ({ both, certificate }) => (both.length > 0 && certificate.length > 0 ? { weight: 'points', because: both } : undefined),
  state: judgeState,
  explains: ['kubelet-exits', 'kubelet-unhealthy', 'waiting-timed-out', 'connection-refused'],
  remedies: remedies,
  page: {
    en: {
      means:
        'The kubelet starts from its kubeconfig, or bootstraps one. With neither it ends (or runs alone). That is its normal state before `kubeadm join`; afterwards it means that the files were removed, or that the client certificate ran out while no bootstrap file was left.',
      check: '    ls -l /etc/kubernetes/*.conf /var/lib/kubelet/pki/\n    journalctl -u kubelet -n 20 --no-pager',
      cure: 'Join the machine (a new command: `kubeadm token create --print-join-command`), or write the kubeconfig anew on the control plane: `kubeadm kubeconfig user --org system:nodes --client-name system:node:NAME`, and restart the kubelet.',
    },
    zh: {
      means:
        'kubelet 依靠 kubeconfig 启动，或用引导文件生成它。两者都没有时会退出（或独立运行）。在 `kubeadm join` 之前这是正常状态；之后则说明文件被删除，或客户端证书过期而引导文件已不存在。',
      check: '    ls -l /etc/kubernetes/*.conf /var/lib/kubelet/pki/\n    journalctl -u kubelet -n 20 --no-pager',
      cure: '加入集群（新命令：`kubeadm token create --print-join-command`），或在控制平面上重新生成 kubeconfig：`kubeadm kubeconfig user --org system:nodes --client-name system:node:NAME`，然后重启 kubelet。',
    },
  },
});
