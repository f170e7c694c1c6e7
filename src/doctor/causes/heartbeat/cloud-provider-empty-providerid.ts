// The cloud controller does not find the machine behind the Node and deletes the Node.
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';

const judge = (facts: Facts): Finding | undefined => {
  const node = valueOf(facts.node);
  if (node === undefined) return undefined;
  const source = sourceOf(facts.node);
  if (node.providerId !== undefined)
    return finding('excluded', source, `its provider ID is ${node.providerId}`, `其 providerID 为 ${node.providerId}`);
  const others = valueOf(facts.otherNodes);
  if (others === undefined || others.length === 0) return undefined;
  const have = others.filter(({ providerId }) => providerId !== undefined).length;
  if (have === 0) return finding('excluded', source, 'no node of this cluster has a provider ID', '本集群的节点均没有 providerID');
  return have === others.length
    ? finding('supported', source, 'all other nodes have a provider ID, and this has none', '其他节点均有 providerID，本节点没有')
    : undefined;
};

export const cloudProviderEmptyProviderid = cause({
  code: 'MU706',
  slug: 'cloud-provider-empty-providerid',
  rung: 'heartbeat',
  title: { en: "the Node's provider ID is empty or unknown to the cloud", zh: 'Node 的 providerID 为空或云端不识别' },
  frequency: 1,
  signs: {
    compared: { weight: 'shows', phrases: [], together: ['node-without-provider-id'] },
    named: {
      weight: 'names',
      phrases: [
        'ProviderID: vsphere://',
        'providerID: ""',
        'providerID is empty',
        'empty providerID',
        'empty provider ID',
        'ProviderID is empty',
        'provider id is empty',
        'providerID: vsphere://',
        'node has no providerID',
        'providerID not set',
        'invalid providerID',
        'failed to parse provider id',
        'node provider ID * cannot be',
        'deleted by the cloud controller',
        'no provider id',
        'has no provider ID',
        'no providerID',
        'providerID: <none>',
        'providerID * <none>',
        'ProviderID=""',
        'providerID = ""',
        'providerID * (空|为空)',
        'provider ID ""',
        'providerID "":',
        'ProviderID: (empty)',
        'ProviderID: empty',
        'providerID is not (specified|set)',
        'ProviderID must not be empty',
        'without providerID',
        'spec.providerID*(空|为空)',
        'providerID*为空',
        'did not have ProviderID set',
        'ProviderID "" didn\'t match expected format',
        'before (the |)--cloud-provider * added',
      ],
    },
    shown: {
      weight: 'points',
      phrases: [
        'node * deleted * cloud',
        'spec.providerID',
        'provider-id',
        'vsphere://',
        'failed to set provider id',
        '(failed|unable) to get provider ID',
        'error getting instance * providerID',
      ],
    },
    cloud: { weight: 'mentions', phrases: ['cloud-controller-manager', 'vsphere', 'providerID'] },
    usual: {
      weight: 'suggests',
      phrases: [
        'no longer present in cloud provider',
        'does not exist in the cloud provider',
        'ProviderID * empty',
        '(providerid|provider id) * (empty|missing|blank|wrong|not set|unset)',
      ],
    },
  },
  state: judge,
  explains: ['node-not-found', 'node-not-ready'],
  becauseOf: ['cloud-provider-external-missing'],
  page: {
    en: {
      means:
        "The cloud's node controller matches Nodes to instances by spec.providerID. It was empty or wrong (asked for while the cloud's API gave no UUID, machine moved or failing over, two providers), so the controller takes the instance for gone and deletes the Node.",
      check:
        '    kubectl get nodes -o custom-columns=N:.metadata.name,P:.spec.providerID\n    kubectl get events -A | grep -i DeletingNode',
      cure: 'Restart the kubelet so that it registers again. See to it that the provider returns the ID (vSphere: disk.EnableUUID=TRUE and a provider that retries), or give it by --provider-id; a wrong one cannot be changed: delete the Node and register anew.',
    },
    zh: {
      means:
        '云节点控制器通过 spec.providerID 将 Node 与实例对应。若其为空或错误（查询时云 API 未返回 UUID、机器迁移或故障切换、存在两个提供商），控制器会认为实例已消失并删除 Node。',
      check:
        '    kubectl get nodes -o custom-columns=N:.metadata.name,P:.spec.providerID\n    kubectl get events -A | grep -i DeletingNode',
      cure: '重启 kubelet 使其重新注册。确保云提供商返回 ID（vSphere：disk.EnableUUID=TRUE 以及会重试的版本），或用 --provider-id 指定；错误的值无法修改，需删除 Node 后重新注册。',
    },
  },
});
