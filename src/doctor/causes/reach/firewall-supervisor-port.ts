// RKE2's (or k3s') supervisor port is blocked, though the API server's may be open.
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { blockingRule, openOwnFirewall } from '../../remedies/open-own-firewall.ts';

const port = 9345;

const judge = (facts: Facts): Finding | undefined => {
  const flavour = valueOf(facts.layout)?.flavour;
  if (flavour !== undefined && flavour !== 'hand' && flavour !== 'rke2')
    return finding('excluded', sourceOf(facts.layout), `this machine joins as ${flavour} does`, `本机按 ${flavour} 的方式加入`);
  const connection = valueOf(facts.apiConnection);
  if (valueOf(facts.apiEndpoint)?.port !== port || connection === undefined) return undefined;
  const source = sourceOf(facts.apiConnection);
  if (connection.ok || connection.kind === 'refused')
    return finding('excluded', source, `port ${String(port)} answers`, `端口 ${String(port)} 有应答`);
  const rule = blockingRule(facts);
  if (rule !== undefined) return finding('proved', sourceOf(facts.firewallRules), `this machine's own rule: ${rule}`, `本机规则：${rule}`);
  const is = connection.hostAnswers === true ? 'proved' : 'supported';
  const problem = connection.problem ?? connection.kind ?? '';
  return finding(is, source, `port ${String(port)} is silent: ${problem}`, `端口 ${String(port)} 无应答：${problem}`);
};

export const firewallSupervisorPort = cause({
  code: 'MU412',
  slug: 'firewall-supervisor-port',
  rung: 'reach',
  title: { en: "a firewall blocks the supervisor's port 9345", zh: '防火墙阻断了 supervisor 端口 9345' },
  frequency: 2,
  signs: {
    tried: {
      weight: 'suggests',
      phrases: ['open * 9345', 'firewall * 9345', '9345/tcp', '--dport 9345', '(opened|opening|allowed|allowing|adding) * 9345'],
      together: ['supervisor-port-silent'],
    },
    compared: { weight: 'shows', phrases: [], together: ['firewall-closes-supervisor'] },
    named: {
      weight: 'names',
      // A list of what is let in closes nothing that stands in it.
      when: (_, { text }) => !/9345 (?:is )?open|--list-ports.{0,80}9345/.test(text),
      phrases: [
        '9345 (does not|fails|hangs|is refused|closed)',

        'only 6443 * open',
        '9345 is not in',
        'security group * 9345',
        '9345 * firewall',
        'allow 9345',
        'port 9345 is not',
        'port 9345 * closed',
        'port 9345 * not open',
        'port 9345 * blocked',
        'DPT=9345',
        '9345 * blocked',
        '9345 端口',
        'TCP 9345',
        '9345 * (filtered|dropped|not open|missing|closed|unreachable|timed out|times out|不通|未开放|没放行|没开)',
        '(nc|telnet|curl|nmap) * 9345 * (timed out|timeout|No route|failed|filtered|hangs)',
        '(开放|放行|打开|放通) * 9345',
        '9345 * security group',
        '安全组 * 9345',
        '防火墙 * 9345',
      ],
    },
    cacerts: {
      weight: 'points',
      phrases: [
        'https://127.0.0.1:9345/cacerts',
        'failed to get CA certs: Get "https://127.0.0.1:6444/cacerts": context deadline exceeded',
        'failed to get CA certs: * context deadline exceeded',
        '/cacerts": context deadline exceeded',
        '/cacerts": net/http: TLS handshake timeout',
      ],
    },
    shown: { weight: 'mentions', phrases: ['port 9345', '9345', 'rke2', 'failed to get CA certs'] },
    usual: {
      weight: 'suggests',
      phrases: [
        ':9345: i/o timeout',
        ':9345: connect: connection timed out',
        'dial tcp {address}:9345: (i/o timeout|connect: no route to host|connect: connection timed out)',
        ':9345/cacerts * timeout',
        ':9345/cacerts * deadline exceeded',
        ':9345/cacerts": dial tcp',
        ':9345/ping',
        '9345 * timeout',

        ':9345: connect: no route to host',
      ],
    },
    only: { weight: 'points', phrases: ['(只开|只放行|只开放|仅开放|仅放行)*6443'] },
  },
  state: judge,
  remedies: openOwnFirewall,
  explains: ['connection-timeout', 'no-route', 'server-not-ready'],
  page: {
    en: {
      means:
        'RKE2 machines register at the supervisor, port 9345 of a server, before they ever use 6443. The firewall or security group lets 6443 through and not 9345, or lets agents through and not the other servers.',
      check: '    nc -zv SERVER 9345\n    journalctl -k | grep DPT=9345\n    firewall-cmd --list-all',
      cure: 'Open 9345/tcp (and 6443/tcp) on every server for all agents and all servers. The agent tries again by itself.',
    },
    zh: {
      means:
        'RKE2 机器先在服务器的 supervisor 端口 9345 注册，之后才使用 6443。防火墙或安全组放行了 6443 却没有放行 9345，或只放行 agent 而没有放行其他服务器。',
      check: '    nc -zv SERVER 9345\n    journalctl -k | grep DPT=9345\n    firewall-cmd --list-all',
      cure: '在每台服务器上对所有 agent 与服务器开放 9345/tcp（以及 6443/tcp）。agent 会自动重试。',
    },
  },
});
