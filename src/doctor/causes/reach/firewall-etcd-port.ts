// etcd members cannot reach each other or be reached: 2379 or 2380 is blocked.
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { ruleAgainst, takeRuleAway } from '../../remedies/open-own-firewall.ts';
import type { Remedy } from '../../remedies/remedy.ts';

const judge = (facts: Facts): Finding | undefined => {
  const peers = valueOf(facts.etcdPeers);
  const rule = ['2379', '2380'].map((port) => ruleAgainst(facts, ['INPUT', 'OUTPUT'], 'tcp', port)).find((one) => one !== undefined);
  if (rule !== undefined) return finding('proved', sourceOf(facts.firewallRules), `this machine's own rule: ${rule}`, `本机规则：${rule}`);
  if (peers === undefined) return undefined;
  const source = sourceOf(facts.etcdPeers);
  const cut = peers.find(({ connection }) => connection.kind === 'timeout' || connection.kind === 'unreachable');
  if (cut === undefined)
    return peers.every(({ connection }) => connection.ok)
      ? finding('excluded', source, 'every peer answers', '所有 peer 均有应答')
      : undefined;
  const answers = cut.connection.hostAnswers === true;
  const en = answers ? `the host of ${cut.url} answers at another port and not at this one` : `no answer from ${cut.url}`;
  return finding(
    answers ? 'proved' : 'supported',
    source,
    en,
    answers ? `${cut.url} 的主机在其他端口有应答，此端口没有` : `${cut.url} 无应答`,
  );
};

const remedies = (facts: Facts): readonly Remedy[] =>
  ['2379', '2380']
    .flatMap((port) => ruleAgainst(facts, ['INPUT', 'OUTPUT'], 'tcp', port) ?? [])
    .map(takeRuleAway)
    .slice(0, 1);

export const firewallEtcdPort = cause({
  code: 'MU410',
  slug: 'firewall-etcd-port',
  rung: 'reach',
  title: { en: "a firewall blocks etcd's ports", zh: '防火墙阻断了 etcd 端口' },
  frequency: 2,
  signs: {
    ruled: {
      weight: 'names',
      phrases: ['firewall * (2379|2380)'],
      when: (_, { text }) => !/ports?: .*(?:2379|2380)|9345|--list-ports/.test(text),
    },
    tried: { weight: 'suggests', phrases: ['TCP 2379', '2380/tcp'], together: ['etcd-port-silent'] },
    compared: { weight: 'shows', phrases: [], together: ['firewall-closes-etcd'] },
    named: {
      weight: 'names',
      // A list of what is let in closes nothing that stands in it.
      when: (_, { text }) =>
        !/^(?:to-)?ports: .{0,80}(?:2379|2380)|--list-ports|(?:covers|allows|lists|lets in|opens) [\d,\s/tcp-]{0,60}(?:2379|2380)/i.test(
          text,
        ),
      phrases: [
        '(unreachable|not reachable) on (2379|2380)',

        '(reach|reached|contact|talk) * (on|at|over|via) (port |ports |)(2379|2380)',
        '防火墙 * (2379|2380)',
        '2379-2380 not',

        '2380 * blocked',
        '2379 * blocked',
        'security group * 2380',
        'security group * 2379',
        'allow * 2379',
        'open * 2380',
        'open * 2379',
        'ports 2379 * open',
        'ports 2379 * not',
        'port 2380 * blocked',
        'port 2379 * blocked',
        'port 2380 * not',
        'port 2379 * not',
        '2379/tcp',
        'TCP 2380',
        '2379 not',
        '2380 not',
        'DPT=2379',
        'DPT=2380',
        '--dport 2379',
        '--dport 2380',
        '2379 端口',
        '2380 端口',
        'nc -vz {host} (2379|2380) * (timed out|timeout|No route|failed|filtered)',
        'nc -zv {host} (2379|2380) * (timed out|timeout|No route|failed|filtered)',
        '(telnet|nc|curl|nmap) * (2379|2380) * (timed out|timeout|times out|No route|failed|filtered|hangs|refuses|unreachable)',
        '(2379|2380) * (不通|没有放行|没放行|未放行|未开放|没开)',
        '(开放|放行|打开|放通) * (2379|2380)',
        '2379-2380 * (missing|closed|blocked|not open|opened|allowed|only)',
        '发往 2380',
        '发往 2379',
        'Waiting for the new etcd member to join * (firewall|timeout|timed out)',
      ],
    },
    timeout: {
      weight: 'points',
      phrases: [
        'join as server',
        'joining as server',
        ':2379: i/o timeout',
        ':2380: i/o timeout',
        ':2379: connect: no route to host',
        ':2380: connect: no route to host',
        ':2379: connect: connection timed out',
        ':2380: connect: connection timed out',
        ':2379: context deadline exceeded',
        'failed to join etcd cluster: context deadline exceeded',
        'error execution phase check-etcd: * context deadline exceeded',
        'error execution phase check-etcd: * timeout',
        'etcd cluster is not healthy: context deadline exceeded',
        'etcd cluster is not healthy: failed to dial endpoint',
        'failed to dial endpoint * with maintenance client: context deadline exceeded',
        'ETCD join failed: context deadline exceeded',
        'prober detected unhealthy status',
        'Failed to test data store connection: context deadline exceeded',
        'dial tcp {address}:2380',
      ],
    },
    dial: { weight: 'points', phrases: ['with maintenance client: context deadline exceeded'] },
    peer: { weight: 'mentions', phrases: ['2379-2380', 'ports 2379', 'port 2380', 'port 2379', 'etcd', 'health check for peer'] },
    usual: {
      weight: 'suggests',
      phrases: [
        ':2380 * no route to host',
        ':2380 * i/o timeout',
        '2379 * (timed out|timeout|filtered|dropped|unreachable|No route to host)',
        '2380 * (timed out|timeout|filtered|dropped|unreachable|No route to host)',
        'dial tcp {address}:(2379|2380): (i/o timeout|connect: no route to host|connect: connection timed out)',
        'etcd cluster is not healthy * i/o timeout',
        'prober detected unhealthy status * (2380|i/o timeout|no route to host)',
      ],
    },
  },
  state: judge,
  remedies: remedies,
  explains: ['connection-timeout', 'no-route', 'waiting-timed-out', 'server-not-ready'],
  page: {
    en: {
      means:
        'Control planes with etcd on the same machines talk to each other at 2379 (clients) and 2380 (peers). Machines may reach the API server and still be cut off there: workers join, servers do not.',
      check: '    nc -zv PEER 2379\n    nc -zv PEER 2380\n    ss -ltnp | grep -E "2379|2380"',
      cure: 'Open 2379 and 2380/tcp between all control planes, and only between them. Mind the exact numbers in the security group. Then start the join again (remove the half-joined member first: `etcdctl member list`).',
    },
    zh: {
      means:
        '与 etcd 同机部署的控制平面之间使用 2379（客户端）与 2380（成员）通信。机器可能能访问 API 服务器，却在这两个端口上被阻断：工作节点可以加入，服务器无法加入。',
      check: '    nc -zv PEER 2379\n    nc -zv PEER 2380\n    ss -ltnp | grep -E "2379|2380"',
      cure: '在所有控制平面之间（且仅在它们之间）开放 2379 与 2380/tcp，仔细核对安全组中的端口号。随后重新加入（先移除未完成加入的成员：`etcdctl member list`）。',
    },
  },
});
