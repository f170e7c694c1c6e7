// Packets between pods on different nodes are dropped: the overlay's port or protocol is closed.
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import type { Remedy } from '../../remedies/remedy.ts';
import { ruleAgainst, takeRuleAway } from '../../remedies/open-own-firewall.ts';

const crossing = /\b(?:8472|4789|8285|51820|51821|6081)\b|vxlan|overlay|geneve|ipip/i;
const closed =
  /block|clos(?:ed|es)|drop|reject|filter|not open|not allow|no (?:rule|reply|answer|packet)|missing|never arriv|not arriv|do(?:es)? ?n[o']t arrive|nothing arriv|\bopen(?:ed|ing)\b|\ballow(?:ed|ing)\b.{0,40}(?:help|fix|solv|work)|未放行|没放行|放行|没开|未开|被拦|丢/i;

/** VXLAN as flannel and Cilium, as Calico speak it; WireGuard; Geneve. */
const tunnels = ['8472', '4789', '51820', '51821', '6081'];

const judge = (facts: Facts): Finding | undefined => {
  const rule = tunnels.map((port) => ruleAgainst(facts, ['INPUT', 'OUTPUT'], 'udp', port)).find((one) => one !== undefined);
  return rule === undefined
    ? undefined
    : finding('proved', sourceOf(facts.firewallRules), `this machine's own rule: ${rule}`, `本机规则：${rule}`);
};

const remedies = (facts: Facts): readonly Remedy[] =>
  tunnels
    .map((port) => ruleAgainst(facts, ['INPUT', 'OUTPUT'], 'udp', port))
    .flatMap((rule) => (rule === undefined ? [] : [takeRuleAway(rule)]))
    .slice(0, 1);

export const vxlanPortBlocked = cause({
  code: 'MU805',
  slug: 'vxlan-port-blocked',
  rung: 'network',
  title: { en: "the overlay network's packets are dropped between nodes", zh: '节点之间的 overlay 网络数据包被丢弃' },
  frequency: 2,
  signs: {
    hinted: { weight: 'points', phrases: [] },
    named: {
      weight: 'suggests',
      phrases: [
        '(IPIP|protocol 4|IP-in-IP|tcp 179|port 179)* (blocked|dropped|not allowed|security group|firewall)',
        '(firewall|firewalld|ufw|security group)* (vxlan|overlay|flannel|ipip|bgp)',
        '(vxlan|overlay)* (blocked|dropped|firewall|security group)',
        '防火墙*(vxlan|8472|4789)',
      ],
    },
    port: {
      weight: 'suggests',
      phrases: ['8472', '4789', '8285', '51820', '51821', '6081', 'vxlan', 'geneve', 'ipip'],
      when: (_, { text }) => closed.test(text) && crossing.test(text),
    },
    shownPort: { weight: 'mentions', phrases: ['8472', '4789', '8285', '51820', '6081'] },
    crossNode: {
      weight: 'points',
      phrases: [
        'different node',
        'across nodes',
        'cross-node',
        'between nodes',
        'other node',
        'another node',
        'same node',
        '跨节点',
        '不同节点',
        '节点之间',
      ],
      when: (_, { text }) => /pods?\b|ping|service|dns|flannel|overlay|calico/i.test(text),
    },
    offload: {
      weight: 'suggests',
      phrases: ['tx-checksum-ip-generic', 'tx-udp_tnl-csum-segmentation', 'checksum offload', 'bad udp cksum', 'ethtool -K'],
    },
    mentioned: { weight: 'mentions', phrases: ['flannel.1', 'vxlan.calico', 'cilium_vxlan'] },
  },
  state: judge,
  remedies: remedies,
  explains: ['connection-timeout', 'no-route'],
  page: {
    en: {
      means:
        "VXLAN goes over UDP 8472 (flannel, Cilium) or 4789 (Calico), WireGuard over 51820, Calico's BGP over TCP 179 and IP protocol 4. With these closed, or with a network card that spoils checksums of encapsulated packets, the node is Ready and its pods reach only those beside them.",
      check: "    tcpdump -ni any 'udp port 8472 or udp port 4789' -c 5\n    ethtool -k flannel.1 | grep tx-checksum-ip-generic",
      cure: 'Open the port between all nodes (host firewall and security groups). If packets arrive with bad checksums: `ethtool -K flannel.1 tx-checksum-ip-generic off`, or a newer kernel.',
    },
    zh: {
      means:
        'VXLAN 使用 UDP 8472（flannel、Cilium）或 4789（Calico），WireGuard 使用 51820，Calico 的 BGP 使用 TCP 179 与 IP 协议 4。若这些被关闭，或网卡破坏了封装数据包的校验和，节点虽为 Ready，其 Pod 却只能访问同一节点。',
      check: "    tcpdump -ni any 'udp port 8472 or udp port 4789' -c 5\n    ethtool -k flannel.1 | grep tx-checksum-ip-generic",
      cure: '在所有节点之间放行该端口（主机防火墙与安全组）。若数据包校验和错误：`ethtool -K flannel.1 tx-checksum-ip-generic off`，或升级内核。',
    },
  },
});
