// A firewall between the machine and the API server drops or rejects the connection.
import { cause, type Finding, type HeardBySign, type Verdict } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { blockingNftRule, blockingRule, openOwnFirewall } from '../../remedies/open-own-firewall.ts';

const supervisorPort = 9345;

/** By iptables, or by nftables itself. */
const ownRule = (facts: Facts): Finding | undefined => {
  const rule = blockingRule(facts);
  if (rule !== undefined) return finding('proved', sourceOf(facts.firewallRules), `this machine's own rule: ${rule}`, `本机规则：${rule}`);
  const native = blockingNftRule(facts)?.rule;
  if (native === undefined) return undefined;
  return finding('proved', sourceOf(facts.nftRules), `this machine's own rule: ${native}`, `本机规则：${native}`);
};

const supportedBy = (own: Finding | undefined): Finding | undefined => (own === undefined ? undefined : { ...own, is: 'supported' });

const judge = (facts: Facts): Finding | undefined => {
  const connection = valueOf(facts.apiConnection);
  // Not tried, or not until it ended: a rule before this one may let it pass.
  if (connection === undefined) return supportedBy(ownRule(facts));
  const source = sourceOf(facts.apiConnection);
  if (connection.ok) return finding('excluded', source, 'the connection is made', '连接成功');
  if (valueOf(facts.apiEndpoint)?.port === supervisorPort)
    return finding('excluded', source, 'it is the port where machines join RKE2', '该端口是加入 RKE2 的端口');
  const own = ownRule(facts);
  if (own !== undefined) return own;
  if (connection.kind === 'refused') return finding('against', source, 'something answers and refuses', '有应答但拒绝连接');
  const isWhichPort = facts.apiEndpoint.known || valueOf(facts.layout)?.flavour !== 'rke2';
  if (connection.hostAnswers === true && isWhichPort)
    return finding('proved', source, 'the host answers at another port and not at this one', '该主机在其他端口有应答，此端口没有');
  const isSilent = connection.kind === 'timeout' || connection.kind === 'unreachable';
  return isSilent
    ? finding(
        'supported',
        source,
        `no answer: ${connection.problem ?? connection.kind}`,
        `无应答：${connection.problem ?? connection.kind}`,
      )
    : undefined;
};

/** A firewall that drops another port of the control plane too is told by that one: joining needs it first. */
type Signs = 'compared' | 'tried' | 'atHome' | 'named' | 'packet' | 'other' | 'timeout' | 'network';

const weigh = ({ compared, tried, atHome, named, packet, other, timeout, network }: HeardBySign<Signs>): Verdict => {
  if (compared.length > 0) return { weight: 'shows', because: compared };
  if (tried.length > 0 && atHome.length > 0) return { weight: 'names', because: [...tried, ...atHome] };
  if (named.length > 0) return { weight: 'names', because: named };
  if (packet.length > 0) return { weight: other.length > 0 ? 'points' : 'names', because: packet };
  if (tried.length > 0) return { weight: 'suggests', because: tried };
  if (timeout.length > 0) return { weight: 'points', because: timeout };
  return { weight: network.length > 0 ? 'mentions' : 'silent', because: network };
};

const otherPort = /\b(?:2379|2380|8472|9345|10250|25000)\b/;

export const firewallApiserverPort = cause({
  code: 'MU403',
  slug: 'firewall-apiserver-port',
  rung: 'reach',
  title: { en: "a firewall blocks the API server's port", zh: '防火墙阻断了 API 服务器端口' },
  frequency: 3,
  signs: {
    atHome: { weight: 'points', phrases: [], together: ['port-answers-only-at-home'] },
    tried: { weight: 'suggests', phrases: ['安全组 * 6443'], together: ['apiserver-port-silent'] },
    compared: { weight: 'shows', phrases: [], together: ['firewall-closes-apiserver'] },
    named: {
      weight: 'names',
      // A list of ports tells what is open, or that another one is not.
      when: (_, { text }) => !otherPort.test(text) && !/只(?:开|放|允)|仅开|\bonly\b/.test(text),
      phrases: [
        '(no|missing|without) * (ingress|inbound|allow) rule * 6443',

        '(time|times|timed|timing) out (on|at|to) (port |)6443',
        '(drops|drop|denies|deny|rejects|reject|blocks|blocking) (port |tcp |)6443',

        '(关闭|停止|禁用) * 防火墙',
        '(stopping|disabling|stopped|disabled|turning off|turned off) * (firewalld|ufw|iptables|firewall)',
        '(开放|放行|打开) * 6443',
        '6443 * (开放|放行|打开|不通)',
        'not allow * 6443',
        'does not accept * 6443',
        'no rule for 6443',
        'ufw blocks',
        'ufw allow 6443',
        'firewall-cmd * 6443',
        'firewall-cmd --add-port',
        'tcp dport 6443',
        'port 6443 * blocked',
        'port 6443 * not open',
        'port 6443 * closed',
        '6443 * not reachable',
        '6443 * filtered',
        'security group * 6443',
        '6443/tcp filtered',
        'IN_public_allow',
        'nftables * 6443',
        '(open|allow) (6443|port 6443|tcp 6443|tcp/6443|the port 6443|ports 6443)',
        'allow inbound * 6443',
        '6443 is (blocked|filtered|dropped|not open|closed|not allowed)',
        '6443 * (blocked|dropped) by',
        'TCP 6443 * (drop|deny|denied|block|missing)',
        'nc {host} 6443 * (timed out|timeout|No route to host)',
        'telnet {host} 6443 * (timed out|timeout|No route to host)',
        '防火墙 * 6443',
        'firewall * (port 6443|6443/tcp|tcp/6443|TCP 6443)',
        'nc -vz {host} 6443 (timed out|-> timed out|-> timeout|: timeout|times out|timeout|fails|hangs|-> No route to host)',
        'nc -zv {host} 6443 (timed out|-> timed out|-> timeout|: timeout|times out|timeout|fails|hangs|-> No route to host)',
        '(opened|opening|allowed|allowing) * 6443',
        '(安全组|防火墙)*放行 6443',
      ],
    },
    packet: { weight: 'names', phrases: ['DPT=6443'] },
    other: { weight: 'mentions', phrases: ['DPT=9345', 'DPT=2379', 'DPT=2380'] },
    timeout: {
      weight: 'points',
      phrases: [
        'REJECT rule',
        'iptables/rules.v4',

        'firewalld',
        'Chain INPUT (policy DROP',
        'DROP-INPUT',
        'UFW BLOCK',
        'REJECT * icmp',
        '(icmp-host-prohibited|icmp-admin-prohibited)',
        'firewalld * (active|running|enabled)',
        'iptables INPUT',
        'iptables chain',
        '[WARNING Firewalld]',
        'firewalld is active, please ensure ports',
        'iptables -F',
        'ufw disable',
        'systemctl disable firewalld',
        'systemctl stop firewalld',
        'firewall * block',
        'firewall * blocks',
        'firewall * drops',
        'firewall rule',
        '安全组',
        '防火墙',
        '--dport 6443',
        'ufw status: Status: active',
        ':6443: i/o timeout',
        ':6443: connect: connection timed out',
        ':6443: connect: no route to host',
        ':8443: i/o timeout',
        '[discovery] Failed to request cluster info, will try again',
        'Failed to request cluster-info, will try again',
        'connect to * port 6443 failed: No route to host',
        'connect to * port 6443 failed: Connection timed out',
        'Failed to connect to {host} port 6443',
        'firewall-cmd --list',
        'port 6443 (tcp) failed: (Connection timed out|No route to host)',
        'nc: connect to * port 6443 * (timed out|No route)',
        '(INPUT|input) * (policy drop|policy DROP|DROP|REJECT)',
        '-P INPUT DROP',
        'network security group',
        'network policy * 6443',
      ],
    },
    network: {
      weight: 'mentions',
      phrases: [
        'iptables -L',
        'ufw status',
        'Status: active',
        'no route to host',
        'i/o timeout',
        'telnet',
        'nc -zv',
        'Connection timed out',
        'security group',
        'services: * ssh',
        'NSG',
        'network ACL',
      ],
    },
  },
  state: judge,
  remedies: openOwnFirewall,
  weigh,
  explains: [
    'connection-timeout',
    'no-route',
    'list-failed',
    'register-failed',
    'node-not-found',
    'waiting-timed-out',
    'server-not-ready',
    'lease-failed',
  ],
  page: {
    en: {
      means:
        'Packets to the API server\'s port (6443, or what the URL says) do not come back: dropped ones end in a timeout, rejected ones in "no route to host". It is the host\'s firewall (firewalld, ufw, nftables), a cloud security group, or one between the networks.',
      check: '    nc -zv SERVER 6443\n    firewall-cmd --list-all\n    ufw status\n    iptables -S INPUT\n    ip route get SERVER',
      cure: "Open the port on the control plane for all nodes: `firewall-cmd --permanent --add-port=6443/tcp && firewall-cmd --reload`, `ufw allow 6443/tcp`, or a rule in the security group. Open 10250/tcp to the nodes and the pod network's ports (8472/udp for VXLAN) at the same time.",
    },
    zh: {
      means:
        '到 API 服务器端口（6443 或 URL 中的端口）的数据包没有返回：被丢弃则超时，被拒绝则显示 "no route to host"。原因是主机防火墙（firewalld、ufw、nftables）、云安全组，或网络之间的防火墙。',
      check: '    nc -zv SERVER 6443\n    firewall-cmd --list-all\n    ufw status\n    iptables -S INPUT\n    ip route get SERVER',
      cure: '在控制平面为所有节点开放端口：`firewall-cmd --permanent --add-port=6443/tcp && firewall-cmd --reload`、`ufw allow 6443/tcp`，或安全组规则。同时开放到节点的 10250/tcp 与 Pod 网络端口（VXLAN 为 8472/udp）。',
    },
  },
});
