// A cloud controller runs, and the kubelet was not told to leave the cloud to it.
import { cause, type Finding, type HeardBySign, type Verdict } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import type { Remedy } from '../../remedies/remedy.ts';
import { restartKubelet } from '../../remedies/services.ts';

/** A cloud controller runs, and the kubelet's command line is shown without the flag, or the Node has neither taint nor providerID. */
const judge = ({
  controller,
  command,
  spec,
  unflagged,
  nameless,
}: HeardBySign<'controller' | 'command' | 'spec' | 'unflagged' | 'nameless'>): Verdict | undefined => {
  if (controller.length > 0 && command.length + spec.length > 0) return { weight: 'shows', because: [...controller, ...command, ...spec] };
  // Somebody says that the kubelet lacks the flag, and the Node is without what the cloud would give it.
  if (unflagged.length > 0 && nameless.length > 0) return { weight: 'shows', because: [...unflagged, ...nameless] };
  return unflagged.length > 0 && controller.length > 0 ? { weight: 'names', because: [...unflagged, ...controller] } : undefined;
};

const judgeState = (facts: Facts): Finding | undefined => {
  const flags = valueOf(facts.kubeletSettings)?.flags;
  if (flags === undefined) return undefined;
  const source = sourceOf(facts.kubeletSettings);
  const provider = flags['cloud-provider'] ?? '';
  if (provider === 'external') return finding('excluded', source, '--cloud-provider=external', '--cloud-provider=external');
  const node = valueOf(facts.node);
  const others = valueOf(facts.otherNodes) ?? [];
  const haveAll = others.length > 0 && others.every(({ providerId }) => providerId !== undefined);
  if (node === undefined || node.providerId !== undefined || provider !== '') return undefined;
  if (others.length > 0 && others.every(({ providerId }) => providerId === undefined))
    return finding('excluded', sourceOf(facts.otherNodes), 'no node of this cluster has a provider ID', '本集群的节点均没有 providerID');
  const en = 'the kubelet has no --cloud-provider=external, and all other nodes have a provider ID';
  return haveAll ? finding('proved', source, en, 'kubelet 没有 --cloud-provider=external，而其他节点均有 providerID') : undefined;
};

const remedies = (facts: Facts): readonly Remedy[] => {
  const path = valueOf(facts.layout)?.flagsFile;
  const name = valueOf(facts.node)?.name;
  if (path === undefined || name === undefined) return [];
  const edit = { put: 'flag-in-variable', variable: 'KUBELET_EXTRA_ARGS', flag: 'cloud-provider', value: 'external' } as const;
  return [
    {
      name: 'set-external',
      title: {
        en: `set --cloud-provider=external in ${path}, and let Node ${name} register anew`,
        zh: `在 ${path} 中设置 --cloud-provider=external，并重新注册 Node ${name}`,
      },
      applicability: 'confirm',
      steps: [
        { kind: 'edit-file', path, edit },
        { kind: 'api-delete', path: `/api/v1/nodes/${encodeURIComponent(name)}` },
        restartKubelet(facts),
      ],
    },
  ];
};

export const cloudProviderExternalMissing = cause({
  code: 'MU906',
  slug: 'cloud-provider-external-missing',
  rung: 'serving',
  title: { en: 'the kubelet is not told that the cloud is external', zh: 'kubelet 未设置外部云提供商' },
  frequency: 1,
  signs: {
    nameless: {
      weight: 'context',
      phrases: [
        '(no|empty|missing|without|has no|have no) (ExternalIP|providerID|provider ID)',
        '(providerID|ProviderID|ExternalIP) (is |are |)(missing|empty|not set|unset|none)',
        'providerID * <none>',
        'k3s://',
        'providerID*(空|没有)',
        '(no|without) (uninitialized |)taint',
        'no taint uninitialized',
        'cannot find * providerID',
        'cannot find providerID',
        '(nodes|node|them|it) (are |is |)(ignored|skipped)',
        '(ignores|skips) (the |)(node|nodes|them|it)',
        'providerID: empty',
        'providerID empty',
        'ProviderID does not have one of the expected prefixes',
        'server id * missing',
      ],
    },
    unflagged: {
      weight: 'context',
      phrases: [
        '(no taint|no uninitialized|never had|without the taint)* (uninitialized|taint)',
        'taint * (ever|never) (seen|there|appeared|had|was)',
        '--cloud-provider (missing|is missing|absent)',
        'kubelet* (no|without|lacks|has no) --cloud-provider',
        '(only|just) (in|on|for)* (control planes|control-plane|masters|servers|controllerManager|controller manager)',
        'kubeletExtraArgs* (none|no |without|lacks|not)',
        '(no|none|without|lacks|not in|missing in|missing from)* kubeletExtraArgs',
        'JoinConfiguration* (none|no |without|lacks|not)',
        'KUBELET_EXTRA_ARGS= ',
        'KUBELET_EXTRA_ARGS="" ',
        'without --kubelet-arg',
        '(without|no|lacks|missing)* kubelet-arg',
        'kubelet (flags|args|arguments): --',
        'cloud-provider* (only|just) (in|on|for)',
        '(without|no|lacks|missing) (the |a |)cloud-provider (flag|option|argument)',
        '(lacks|without|missing|no) (the |)external cloud provider',
        'kubelet (lacks|without|missing|has no|no) * cloud provider',
        '--cloud-provider= ',
        '--cloud-provider="" ',
        '(加上|补上|添加|adding|added)*--cloud-provider=external',
      ],
      when: (_, { text }) => !/kubelet (?:flags|args|arguments):.*cloud-provider/.test(text),
    },
    searched: { weight: 'names', phrases: [], together: ['no-cloud-provider-flag'] },
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
        '(start|run|started|starting) * kubelet with --cloud-provider',
        'cloud-provider=external * only (set |)(it |)(on|for|in) (the |)(kube-controller-manager|apiserver|api server|controller manager)',
        'only (set|added|passed) * kube-controller-manager',

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
        'Cloud provider external * only',
        'not in * kubeletExtraArgs',
        '(no|not in|none|missing)* kubeletExtraArgs* cloud-provider',
        'kubeletExtraArgs* (no|without|lacks) cloud-provider',
        'never had the uninitialized taint',
        'restart* with --cloud-provider=external',
        '(without|no|lacks|missing) (the |a |)cloud-provider (flag|option|argument)',
        'without --kubelet-arg=cloud-provider',
        'without kubelet-arg=cloud-provider',
        '(lacks|without|missing|no) (the |)external cloud provider',
        'kubelet (lacks|without|missing|has no|no) * cloud provider',
        '(misses|lacks) (the |)(--|)cloud-provider',
      ],
    },
    shown: {
      weight: 'points',
      phrases: ['hcloud://', 'unable to find * providerID', 'k3s://'],
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
  state: judgeState,
  remedies: remedies,
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
