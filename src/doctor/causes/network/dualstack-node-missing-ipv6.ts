// The cluster has both IP families, and this node has an address of one only.
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { familyOf, internalAddresses, isNodeReady } from '../addresses.ts';

const families = (texts: readonly string[]): number => new Set(texts.map(familyOf)).size;

const hasIpv6 = (facts: Facts): boolean | undefined =>
  valueOf(facts.links)?.some(
    ({ name, addresses }) => name !== 'lo' && addresses.some((one) => one.includes(':') && !one.startsWith('fe80')),
  );

const judge = (facts: Facts): Finding | undefined => {
  const reported = internalAddresses(facts);
  const pods = valueOf(facts.node)?.podCidrs ?? [];
  if (reported.length === 0 || pods.length === 0) return undefined;
  const source = sourceOf(facts.node);
  const list = reported.join(', ');
  if (families(reported) === 2) return finding('excluded', source, `it reports ${list}`, `已上报 ${list}`);
  if (families(pods) === 1)
    return finding('excluded', source, 'the node is given pod addresses of one family', '节点只分配了一个地址族的 Pod 网段');
  const is = hasIpv6(facts) === false && isNodeReady(facts) !== true ? 'proved' : 'supported';
  return finding(
    is,
    source,
    `its pods get ${pods.join(', ')}, it reports ${list} only`,
    `Pod 网段为 ${pods.join(', ')}，节点只上报 ${list}`,
  );
};

export const dualstackNodeMissingIpv6 = cause({
  code: 'MU819',
  slug: 'dualstack-node-missing-ipv6',
  rung: 'network',
  title: { en: 'the cluster has two IP families and the node reports one', zh: '双栈集群中节点只上报了一种 IP 地址' },
  frequency: 2,
  signs: {
    switchedOff: { weight: 'names', phrases: ['disable_ipv6 = 1', 'disable_ipv6=1', 'ipv6.disable=1'] },
    bothRanges: {
      weight: 'points',
      phrases: ['cluster-cidr', 'podCIDRs', 'podSubnet', 'service-cidr', 'pod-network-cidr'],
      when: (_, { text }) =>
        /\d+\.\d+\.\d+\.\d+\/\d+[,\]\s]+\s*[0-9a-f]+:[0-9a-f:]*\/\d+|[0-9a-f]+:[0-9a-f:]*\/\d+[,\]\s]+\s*\d+\.\d+\.\d+\.\d+\/\d+/i.test(
          text,
        ),
    },
    named: {
      weight: 'names',
      phrases: [
        'IPv6 was enabled but no IPv6 address was found',
        'IPv4 was enabled but no IPv4 address was found',
        '(no|lacks|lacking|missing|without|only) (an |a |one |)ipv6 (internalip|internal ip|address|node ip|addresses|ip)',
        'required IPv6 PodCIDR not available',
        '(dual-stack|dualstack|dual stack|双栈)* (node-ip|node ip|internalip|only|missing|without|lacks|address|IPv6)',
        '(node-ip|node ip|internalip|missing|lacks)* (dual-stack|dualstack|dual stack)',
        'Could not * IPv6 * (autodetect|auto-detect|detect)',
        'unable to find default v6 route',
        'failed to get default v6 interface',
        'failed to find IPv6 address for interface',
        'no valid IPv6 addresses found',
        'IPv6 node address could not',
        'external IPv6 node address',
        'IPv6 address not found',
        'failed to get IPv6',
        'IPv6 (is |)(disabled|not available|missing) on (the |this |)node',
        '(cluster-cidr|cluster-pool|PodCIDRs)* (only ipv4|only one)',
        "Couldn't autodetect an IPv6",
        'unable to determine IPv6',
        'no IPv6 default route',
        "(Couldn't|Could not|Unable to)* IPv6 address",
        '(没有|缺少|无)*IPv6*(地址|InternalIP)',
        '双栈*(只有|缺)',
        '(node-ip|node ip|INTERNAL-IP) (is |)only (IPv4|v4)',
        'only (an |one |)ipv4 (address|node-ip|node ip|InternalIP)',
      ],
      when: (_, { text }) => !text.includes('must share'),
    },
    pair: {
      weight: 'names',
      phrases: ['node-ip {one},{other}', 'node-ip={one},{other}', 'node-ip: {one},{other}'],
      when: ({ one = '', other = '' }) => one.includes('.') !== other.includes('.') && (one.includes(':') || other.includes(':')),
    },
    some: { weight: 'points', phrases: ['dual-stack', 'dualstack', 'dual stack', '双栈', 'IPv6DualStack', 'IPv4/IPv6', 'IPv6/IPv4'] },
    mentioned: { weight: 'mentions', phrases: ['IPv6', '--node-ip'] },
  },
  state: judge,
  explains: ['network-not-ready', 'node-not-ready'],
  rivals: [{ slug: 'node-ip-wrong-family', question: { en: 'is the cluster to have one family or both?', zh: '集群应为单栈还是双栈？' } }],
  page: {
    en: {
      means:
        "In a dual-stack cluster each node needs an address of both families. The kubelet reports one only, unless --node-ip names two; machines whose IPv6 comes late (router advertisements) or is switched off have none to report. k3s's network policy controller, Calico and Cilium then end.",
      check: "    kubectl get node NAME -o jsonpath='{.status.addresses}'; ip -6 -br addr; sysctl net.ipv6.conf.all.disable_ipv6",
      cure: 'Give the machine an IPv6 address before the kubelet starts, and name both: `--node-ip=192.0.2.7,2001:db8::7` (k3s: node-ip; with an external cloud provider from 1.29 on). Restart the kubelet.',
    },
    zh: {
      means:
        '双栈集群中每个节点都需要两种地址。除非 --node-ip 指定两个，kubelet 只上报一种；IPv6 较晚获得（路由通告）或被禁用的机器则无从上报。于是 k3s 的网络策略控制器、Calico 与 Cilium 会退出。',
      check: "    kubectl get node NAME -o jsonpath='{.status.addresses}'; ip -6 -br addr; sysctl net.ipv6.conf.all.disable_ipv6",
      cure: '在 kubelet 启动之前为机器配置 IPv6 地址，并同时指定两者：`--node-ip=192.0.2.7,2001:db8::7`（k3s：node-ip；使用外部云提供商时需 1.29 及以上）。重启 kubelet。',
    },
  },
});
