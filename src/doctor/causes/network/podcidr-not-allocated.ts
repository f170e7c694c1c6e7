// The Node has no pod addresses: nobody gives any, or the range is used up.
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { setFlags } from '../../remedies/component-flag.ts';
import type { Remedy } from '../../remedies/remedy.ts';
import { lacksNetwork } from '../addresses.ts';

const told =
  /\b(?:no|without|missing|empty|get|getting|retriev\w+|wait(?:ing)? (?:for|on))\s+(?:a |the |node |ipv[46] |its )?pod ?cidrs?\b/i;

/** They take the node's range from its Node; others bring their own. */
const needsRange = (facts: Facts): boolean =>
  valueOf(facts.cniConfig)?.files[0]?.plugins.some((plugin) => ['flannel', 'kubenet', 'bridge', 'kindnet'].includes(plugin)) === true ||
  facts.flannelNetwork.known;

const judge = (facts: Facts): Finding | undefined => {
  const node = valueOf(facts.node);
  if (node === undefined) return undefined;
  const source = sourceOf(facts.node);
  if (node.podCidrs.length > 0)
    return finding('excluded', source, `it has ${node.podCidrs.join(', ')}`, `已分配 ${node.podCidrs.join(', ')}`);
  if (!needsRange(facts)) return undefined;
  return finding(lacksNetwork(facts) ? 'proved' : 'supported', source, 'the Node has no podCIDR', 'Node 没有 podCIDR');
};

/** In the range of the network plugin. */
const remedies = (facts: Facts): readonly Remedy[] => {
  const range = valueOf(facts.flannelNetwork);
  const flags = valueOf(facts.controllerManager)?.flags;
  if (range === undefined || flags === undefined || flags['cluster-cidr'] !== undefined) return [];
  return setFlags(facts, 'controllerManager', [
    { flag: 'allocate-node-cidrs', value: 'true' },
    { flag: 'cluster-cidr', value: range },
  ]);
};

export const podcidrNotAllocated = cause({
  code: 'MU803',
  slug: 'podcidr-not-allocated',
  rung: 'network',
  title: { en: 'the Node was given no pod addresses', zh: 'Node 未分配到 Pod 地址段' },
  frequency: 3,
  signs: {
    asked: {
      weight: 'names',
      phrases: ['node.spec.podCIDR'],
      when: (_, { text }) => !/podCIDR\S{0,3}(?: is|:|=)? ?\[?[\"']?\d/.test(text),
    },
    named: {
      weight: 'names',
      when: (_, { text }) => !/podCIDRs?: Invalid value|invalid CIDR|\{["']podCIDR|podCIDRs?":/.test(text),
      phrases: [
        'pod cidr not assigned',
        'PodCIDR not assigned',
        'podCIDR (is |was |)(not set|not assigned|empty|missing|not allocated|<none>|null|none)',
        'podCIDR: (<none>|null|"")',
        'PodCIDR: <none>',
        'lack of PodCIDR',
        'Kubenet does not have netConfig',
        'CIDRNotAvailable',
        'CIDRAssignmentFailed',
        'required IPv4 PodCIDR not available',
        'no remaining CIDRs',
        'CIDR allocation failed; there are no remaining CIDRs',
        'failed to allocate cidr',

        'pod CIDR is empty',
        'PodCIDR* <none>',
        'podCIDR*(未分配|没有分配|为空)',
        'no remaining CIDRs left',
        'node podCIDR is nil',
        'Waiting for node podCIDR',
        'failed to allocate cidr from',
        'podCIDR* (second|other|third) node * (none|no)',
        '(没有|忘|未)*(pod-network-cidr|podCIDR|cluster-cidr)',
        '(forgot|forgotten|without|omitted|no) (the |)--pod-network-cidr',
        'has no podCIDR',
        'no podCIDR',
        'range allocator',
        'no PodCIDR set',
        'cidr range is exhausted',
        'CIDR range is full',
        'CIDR not assigned',
        'mask size of cluster CIDR must be',
      ],
    },
    told: {
      weight: 'names',
      phrases: ['podcidr', 'pod cidr'],
      when: (_, { text }) => told.test(text) && !/detect-?local-?mode/i.test(text),
    },
    some: {
      weight: 'points',
      when: (_, { text }) => !/flag provided but not defined|^cluster-cidr:/.test(text),
      phrases: [
        'cluster-cidr',
        '--cluster-cidr',
        'node-cidr-mask-size',
        'nodeCIDRMaskSize',
        'range is full',
        'without --pod-network-cidr',
        'allocate-node-cidrs',
      ],
    },
    mentioned: {
      weight: 'mentions',
      phrases: [
        'spec.podCIDR',

        '--pod-network-cidr',
        'podSubnet',
        'podCIDR',
      ],
    },
  },
  state: judge,
  remedies: remedies,
  explains: ['network-not-ready', 'node-not-ready', 'sandbox-failed', 'pods-pending'],
  page: {
    en: {
      means:
        "flannel, kubenet, kube-router and Cilium in Kubernetes mode take the node's pod addresses from spec.podCIDR, which the controller manager sets only with --allocate-node-cidrs and --cluster-cidr (kubeadm: --pod-network-cidr), and only while the range has room (a /16 in /24 pieces serves 256 nodes).",
      check:
        "    kubectl get nodes -o custom-columns=NAME:.metadata.name,CIDR:.spec.podCIDR\n    grep -E 'cidr' /etc/kubernetes/manifests/kube-controller-manager.yaml",
      cure: 'Give the controller manager `--allocate-node-cidrs=true --cluster-cidr=RANGE` (the plugin\'s range), or set one by hand: `kubectl patch node NAME -p \'{"spec":{"podCIDR":"10.244.7.0/24"}}\'`. A range that is used up cannot be widened in place: choose smaller pieces for new nodes.',
    },
    zh: {
      means:
        'flannel、kubenet、kube-router 以及 Kubernetes 模式的 Cilium 从 spec.podCIDR 取得节点的 Pod 地址段；只有设置了 --allocate-node-cidrs 与 --cluster-cidr（kubeadm 为 --pod-network-cidr）且地址段仍有余量时（/16 按 /24 划分可供 256 个节点），控制器管理器才会分配。',
      check:
        "    kubectl get nodes -o custom-columns=NAME:.metadata.name,CIDR:.spec.podCIDR\n    grep -E 'cidr' /etc/kubernetes/manifests/kube-controller-manager.yaml",
      cure: '为控制器管理器设置 `--allocate-node-cidrs=true --cluster-cidr=网段`（与插件一致），或手工设置：`kubectl patch node NAME -p \'{"spec":{"podCIDR":"10.244.7.0/24"}}\'`。用尽的网段无法就地扩大：可为新节点使用更小的划分。',
    },
  },
});
