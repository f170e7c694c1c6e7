// A cloud controller runs, and the kubelet was not told to leave the cloud to it.
import { cause, type HeardBySign, type Verdict } from '../cause.ts';

/** A cloud controller runs, and the kubelet's command line is shown without the flag, or the Node has neither taint nor providerID. */
const judge = ({ controller, command, spec }: HeardBySign<'controller' | 'command' | 'spec'>): Verdict | undefined =>
  controller.length > 0 && command.length + spec.length > 0
    ? { weight: 'shows', because: [...controller, ...command, ...spec] }
    : undefined;

export const cloudProviderExternalMissing = cause({
  code: 'MU906',
  slug: 'cloud-provider-external-missing',
  rung: 'serving',
  title: { en: 'the kubelet is not told that the cloud is external', zh: 'kubelet 未设置外部云提供商' },
  frequency: 1,
  signs: {
    controller: {
      weight: 'context',
      phrases: ['cloud-controller-manager', 'cloud controller', 'ccm '],
      when: (_, { text }) => !/cloud-provider=|CrashLoop|Pending|Error:|ImagePull|not (?:running|installed)/.test(text),
    },
    command: {
      weight: 'context',
      phrases: ['kubelet --', 'KUBELET_KUBEADM_ARGS='],
      when: (_, { text }) => !text.includes('cloud-provider') && /--(?:kubeconfig|config|container-runtime-endpoint)/.test(text),
    },
    spec: {
      weight: 'context',
      phrases: ['podCIDR":', '"podCIDRs"'],
      when: (_, { text }) => text.includes('{') && !/providerID|taints/.test(text),
    },
    named: {
      weight: 'names',
      phrases: [
        'cloud-provider (flag|option|setting) * (missing|not|without|absent)',
        'cloud-provider=external not',
        'cloud-provider=external was not',
        'without --cloud-provider=external',
        'without cloud-provider=external',
        'cloud-provider=external * missing',
        'missing --cloud-provider=external',
        '--cloud-provider=external * not set',
        'kubelet * not started with --cloud-provider',
        'providerID is not set on the node',
        'not set --cloud-provider=external',
        'no --cloud-provider',
        '(no|without|missing|lacks) --cloud-provider',
        'kubelet * (no|without|missing|lacks) * cloud-provider',
        'uninitialized never appeared',
        '(taint|uninitialized) * never (appeared|set|added|there)',
        'Cloud provider is not initialised',
        '(没有|缺少|没加|忘了) * cloud-provider',
        '(adding|added|setting|forgot|forgotten|after) * cloud-provider=external',
      ],
    },
    shown: {
      weight: 'points',
      phrases: ['hcloud://', 'unable to find * providerID'],
    },
    ccm: {
      weight: 'mentions',
      phrases: [
        'disable-cloud-controller',
        'cloud-provider: external',
        '--cloud-provider=external',
        'cloud-controller-manager',
        'providerID',
        'failed to get provider ID',
        'instance not found * provider',
      ],
    },
  },
  weigh: judge,
  explains: ['pods-pending', 'node-not-ready'],
  page: {
    en: {
      means:
        'An out-of-tree cloud controller sets addresses, zones and the provider ID only on nodes that registered with the taint uninitialized, that is, whose kubelet has --cloud-provider=external. Without it the Node stays without provider ID, and routes, balancers and volumes do not find it.',
      check: '    ps -o args= -C kubelet | tr " " "\\\\n" | grep cloud-provider\n    kubectl get node NODE -o jsonpath={.spec.providerID}',
      cure: 'Add --cloud-provider=external to every kubelet (kubeadm: nodeRegistration.kubeletExtraArgs; k3s: --disable-cloud-controller and kubelet-arg), delete the Node and restart the kubelet so that it registers anew.',
    },
    zh: {
      means:
        '外部云控制器只会为带有 uninitialized 污点注册的节点（即 kubelet 使用 --cloud-provider=external）设置地址、可用区与 providerID。否则 Node 没有 providerID，路由、负载均衡与卷都无法对应到该节点。',
      check: '    ps -o args= -C kubelet | tr " " "\\\\n" | grep cloud-provider\n    kubectl get node NODE -o jsonpath={.spec.providerID}',
      cure: '为每个 kubelet 添加 --cloud-provider=external（kubeadm：nodeRegistration.kubeletExtraArgs；k3s：--disable-cloud-controller 与 kubelet-arg），删除 Node 并重启 kubelet 以重新注册。',
    },
  },
});
