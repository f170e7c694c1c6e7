// The port by which a microk8s or other joining service is called is blocked.
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';

const judge = (facts: Facts): Finding | undefined => {
  const flavour = valueOf(facts.layout)?.flavour;
  return flavour === undefined || flavour === 'hand'
    ? undefined
    : finding('excluded', sourceOf(facts.layout), `this machine joins as ${flavour} does`, `本机按 ${flavour} 的方式加入`);
};

export const firewallJoinPort = cause({
  code: 'MU411',
  slug: 'firewall-join-port',
  rung: 'reach',
  title: { en: 'the port for joining is blocked', zh: '加入所用端口被阻断' },
  frequency: 1,
  signs: {
    tried: { weight: 'suggests', phrases: [], together: ['join-port-silent'] },
    compared: { weight: 'shows', phrases: [], together: ['firewall-closes-join'] },
    named: {
      weight: 'names',
      phrases: [
        '(telnet|nc|curl|nmap) * 25000',
        '25000 * (times out|not in the|not allowed|not open|hangs|dropped|没有放行|未放行)',
        'and 25000',

        ':25000',
        'port 25000',
        '25000/tcp',
        '--dport 25000',
        'DPT=25000',
        'microk8s * Connection timed out',
        'port 19001',
        'port 8132',
        'port 9443 * k0s',
        'k0s * :9443',
        ':9443/v1beta1',
        '50000/tcp',
        'port 50000',
        ':25000/',
        '25000 * (blocked|closed|filtered|not open|timed out|timeout|不通)',
        'port=25000',
        'port 16443 * (blocked|closed|filtered)',
        '9443 * (blocked|closed|filtered|not open|timed out|timeout)',
        ':50001: i/o timeout',
        ':50000: i/o timeout',
        ':50000: connect: (no route to host|connection timed out)',
        'talosctl * (timed out|deadline exceeded|connection refused)',
        '(konnectivity|8132) * (i/o timeout|timed out|blocked|refused)',
        ':8132: i/o timeout',
      ],
    },
    timeout: {
      weight: 'points',
      phrases: [
        'TimeoutError: [Errno 110] Connection timed out',
        '[Errno 113] No route to host',
        '[Errno 111] Connection refused',
        'NewConnectionError',
        'Max retries exceeded with url: /cluster/api',
        'Could not connect to * join',
      ],
    },
    shown: { weight: 'mentions', phrases: ['microk8s', 'microk8s.join', 'Contacting cluster at'] },
  },
  state: judge,
  explains: ['connection-timeout', 'no-route'],
  page: {
    en: {
      means:
        'microk8s joins through the cluster agent at port 25000 of the first node (k0s: 9443; Talos: 50000). That port is blocked by a firewall or a security group, though others are open.',
      check: '    nc -zv FIRST 25000\n    ufw status\n    ss -ltnp | grep 25000',
      cure: 'Open the port on the first node for the joining machine (`ufw allow 25000/tcp`, or in the security group), then make a new token: the old one may be used up.',
    },
    zh: {
      means:
        'microk8s 通过首个节点 25000 端口上的 cluster agent 加入（k0s 为 9443，Talos 为 50000）。该端口被防火墙或安全组阻断，尽管其他端口是开放的。',
      check: '    nc -zv FIRST 25000\n    ufw status\n    ss -ltnp | grep 25000',
      cure: '在首个节点上为加入的机器开放该端口（`ufw allow 25000/tcp` 或安全组规则），然后创建新令牌：旧令牌可能已失效。',
    },
  },
});
