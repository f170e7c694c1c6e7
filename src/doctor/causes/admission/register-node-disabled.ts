// The kubelet is told not to make its Node.
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { registerNode } from '../../remedies/register-node.ts';

const judge = (facts: Facts): Finding | undefined => {
  const flag = valueOf(facts.kubeletSettings)?.flags['register-node'];
  const config = valueOf(facts.kubeletConfig);
  const isOff = flag === undefined ? config?.values['registerNode'] === false : flag === 'false';
  if (flag === undefined && config === undefined) return undefined;
  const source = flag === undefined ? sourceOf(facts.kubeletConfig) : sourceOf(facts.kubeletSettings);
  if (!isOff) return finding('excluded', source, 'the kubelet registers its Node', 'kubelet 会注册 Node');
  const isMissing = facts.node.known && facts.node.value === undefined;
  return finding(isMissing ? 'proved' : 'supported', source, 'registering is switched off', '已关闭 Node 注册');
};

export const registerNodeDisabled = cause({
  code: 'MU609',
  slug: 'register-node-disabled',
  rung: 'admission',
  title: { en: 'the kubelet is told not to register its Node', zh: 'kubelet 被设置为不注册 Node' },
  frequency: 2,
  signs: {
    named: {
      weight: 'names',
      phrases: [
        'register-node * false',
        'in standalone mode',
        '--register-node=false',
        'register-node=false',
        'registerNode: false',
        'register-node: false',
        'registerNode=false',
        '"registerNode":false',
        'Kubelet is running in standalone mode',
        'No API server defined - no node status update will be sent',
        'No API server defined',
        'Standalone mode, no API client',
        'no API client',
        'Not starting * no kubeconfig',
        'without --kubeconfig',
        'registration is disabled',
        'KUBELET_KUBECONFIG * not set',
        'kubelet * missing --kubeconfig',
        '--register-node false',
        'register-node * (false|disabled|off)',
        '(no|without|missing) --kubeconfig',
        'kubelet * (without|no|missing) * kubeconfig',
        'standalone mode',
        '--disable-agent',
        'disable-agent: true',
        'Kubernetes client is nil',
        'kubeClient is nil',
        '独立模式',
        'registerNode is false',
        'registerNode * false',
        'standalone 模式',
        '没有 --kubeconfig',
        '(没有|缺少|没加)*--kubeconfig',
        '--register-node="false"',
        'register-node="false"',
      ],
    },
    shown: { weight: 'mentions', phrases: ['register-node'] },
  },
  state: judge,
  remedies: registerNode,
  explains: ['node-not-found', 'waiting-timed-out'],
  page: {
    en: {
      means:
        'With registerNode: false (--register-node=false), or without a kubeconfig at all (standalone mode), the kubelet runs its static pods and never makes a Node; kubeadm waits for one until its time is up.',
      check:
        '    ps -o args= -C kubelet | tr " " "\\\\n" | grep -E "register-node|kubeconfig"\n    grep registerNode /var/lib/kubelet/config.yaml',
      cure: 'Take the setting out (its default is true), give it --kubeconfig, and restart the kubelet.',
    },
    zh: {
      means:
        '设置 registerNode: false（--register-node=false），或完全没有 kubeconfig（独立模式）时，kubelet 只运行静态 Pod，不会创建 Node；kubeadm 会一直等待直至超时。',
      check:
        '    ps -o args= -C kubelet | tr " " "\\\\n" | grep -E "register-node|kubeconfig"\n    grep registerNode /var/lib/kubelet/config.yaml',
      cure: '移除该设置（默认为 true），提供 --kubeconfig，并重启 kubelet。',
    },
  },
});
