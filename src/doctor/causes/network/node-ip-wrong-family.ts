// The node's address is of the other IP family than the cluster's networks.
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { familyOf, internalAddresses } from '../addresses.ts';

const judge = (facts: Facts): Finding | undefined => {
  const reported = internalAddresses(facts);
  const pods = valueOf(facts.node)?.podCidrs ?? [];
  if (reported.length === 0 || pods.length === 0) return undefined;
  const source = sourceOf(facts.node);
  const [addresses, list] = [reported.join(', '), pods.join(', ')];
  const fits = pods.some((range) => reported.some((address) => familyOf(address) === familyOf(range)));
  return fits
    ? finding('excluded', source, `${addresses} is of the family of ${list}`, `${addresses} 与 ${list} 属于同一地址族`)
    : finding('proved', source, `the node reports ${addresses}, its pods get ${list}`, `节点上报 ${addresses}，而 Pod 网段为 ${list}`);
};

export const nodeIpWrongFamily = cause({
  code: 'MU818',
  slug: 'node-ip-wrong-family',
  rung: 'network',
  title: { en: "the node's address is of the wrong IP family", zh: '节点地址的 IP 协议族不对' },
  frequency: 2,
  signs: {
    linkLocal: {
      weight: 'names',
      phrases: ['INTERNAL-IP {ip}', 'InternalIP: {ip}', 'InternalIP {ip}', 'node-ip={ip}'],
      when: ({ ip = '' }) => /^fe80:/i.test(ip),
    },
    unfound: {
      weight: 'names',
      phrases: ['failed to validate nodeIP: node IP: "{ip}" not found'],
      when: ({ ip = '' }) => ip.includes(':'),
    },
    compared: { weight: 'shows', phrases: [], together: ['node-of-other-family'] },
    usual: {
      weight: 'suggests',
      phrases: [
        '(ipv4|ipv6)* (instead of|but|not|before|rather than|while|although)* (ipv6|ipv4)',
        '(no|without) (ipv4|ipv6) address',
        'No iptables support for family',
      ],
    },
    named: {
      weight: 'names',
      phrases: [
        '集群*(是|为|只有|仅)ipv4',
        '(注册|上报)*ipv6*(ipv4|单栈)',
        '单栈*ipv6',

        '(share|same|wrong|different|other|mismatch|matching|unexpected|primary|preferred) (the same |)(ip family|ip version|address family|ip families)',
        "(ip family|ip version|address family|IP families)* (mismatch|does not match|not match|doesn't match|differ|different|wrong|same)",
        'must share the same IP version',
        'cluster is IPv6',
        'cluster is IPv4',
        'IPv4 entries come first',
        '(IPv6|IPv4) cluster',
        'ip family of * does not match',
        "couldn't find * address* ipv6",
        'unable to find * (ipv4|ipv6) address',
        'must match public address family',
        'bad --node-ip',
        'service IP family',
        'InternalIP* (cluster is|only) IPv(4|6)',
        'is not a valid IPv4 address',
        'is not a valid IPv6 address',
        'node IP family',
        'failed to find IPv4 address for interface',
        'does not match service CIDR family',
        'node-ip does not match',
        '(v6|IPv6|v4|IPv4)(-only|) cluster* node-ip',
        'node-ip* (v6|IPv6|v4|IPv4)-only cluster',
        'no IPv6 although',
        '(node-ip|node IP|INTERNAL-IP) fe80:',
        'required (IPv4|IPv6) address not available',
        'matches ip: ::',
      ],
      when: (_, { text }) => !/IPv[46]\/IPv[46]|\bwas enabled but\b|双栈|dual-?stack (?:cluster|node|mode)/i.test(text),
    },
    some: {
      weight: 'points',
      phrases: [
        '--node-ip=::',
        'node-ip=::',
        '(ipv6-only|ipv6 only|ipv6 single|single-stack)',
        '(InternalIP|internal ip)* ipv4',
        '(InternalIP|internal ip)* ipv6',
        'does not have any addresses of the cluster',
        'disable_ipv6',
      ],
    },
    mentioned: { weight: 'mentions', phrases: ['IPv6', '--node-ip'] },
  },
  state: judge,
  explains: ['connection-refused', 'connection-timeout', 'network-not-ready'],
  rivals: [
    { slug: 'dualstack-node-missing-ipv6', question: { en: 'is the cluster to have one family or both?', zh: '集群应为单栈还是双栈？' } },
  ],
  page: {
    en: {
      means:
        "The kubelet reports an IPv4 address unless told otherwise (--node-ip=::, an address, or the host name's first entry in /etc/hosts). In a cluster whose pods and Services are IPv6 (or the other way round) the API server, the service proxy and the network plugin refuse it or find nothing.",
      check: '    kubectl get node NAME -o jsonpath=\'{.status.addresses}\'; ip -br addr; getent ahosts "$(hostname)"',
      cure: 'Pin an address of the right family with --node-ip (`::` for any IPv6), put the right entry first in /etc/hosts, restart the kubelet.',
    },
    zh: {
      means:
        '除非另行指定（--node-ip=::、具体地址，或 /etc/hosts 中主机名的第一条记录），kubelet 会上报 IPv4 地址。在 Pod 与 Service 为 IPv6 的集群中（反之亦然），API 服务器、kube-proxy 与网络插件会拒绝它或找不到地址。',
      check: '    kubectl get node NAME -o jsonpath=\'{.status.addresses}\'; ip -br addr; getent ahosts "$(hostname)"',
      cure: '用 --node-ip 指定正确协议族的地址（`::` 表示任一 IPv6 地址），把 /etc/hosts 中正确的记录放在前面，重启 kubelet。',
    },
  },
});
