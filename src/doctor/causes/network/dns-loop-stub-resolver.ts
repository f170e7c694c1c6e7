// The node's resolver file points at a stub on the loopback; CoreDNS takes it over and asks itself.
import { cause, type Finding, type HeardBySign, type Verdict } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import type { Remedy } from '../../remedies/remedy.ts';
import { restartKubelet } from '../../remedies/services.ts';

const isLoopback = (address: string): boolean => address.startsWith('127.') || address === '::1';

const judge = (facts: Facts): Finding | undefined => {
  const resolver = valueOf(facts.resolver);
  const flavour = valueOf(facts.layout)?.flavour;
  // k3s and RKE2 write a resolver file of their own when they see a loopback address.
  if (resolver === undefined || resolver.nameservers.length === 0 || flavour === 'k3s' || flavour === 'rke2') return undefined;
  const source = sourceOf(facts.resolver);
  const list = resolver.nameservers.join(', ');
  if (!resolver.nameservers.every(isLoopback))
    return finding('excluded', source, `pods are told ${list}`, `Pod 使用的名称服务器为 ${list}`);
  const dns = valueOf(facts.systemPods)?.find(({ name, ready }) => name.startsWith('coredns') && !ready);
  const is = dns?.waiting === 'CrashLoopBackOff' ? 'proved' : 'supported';
  return finding(is, source, `${resolver.path} names only ${list}`, `${resolver.path} 中只有 ${list}`);
};

/** Another file on this machine that names real servers. */
const remedies = (facts: Facts): readonly Remedy[] => {
  const other = valueOf(facts.resolver)?.others?.find(({ nameservers }) => nameservers.some((one) => !isLoopback(one)));
  const path = valueOf(facts.kubeletConfig)?.path;
  if (other === undefined || path === undefined || valueOf(facts.kubeletSettings)?.flags['resolv-conf'] !== undefined) return [];
  const edit = { put: 'yaml-value', path: ['resolvConf'], value: other.path } as const;
  return [
    {
      name: 'use-other',
      title: { en: `let the kubelet hand ${other.path} to pods made from now on`, zh: `让 kubelet 为新建的 Pod 使用 ${other.path}` },
      applicability: 'safe',
      steps: [{ kind: 'edit-file', path, edit }, restartKubelet(facts)],
    },
  ];
};

/** The cluster's DNS server, beside a resolver that listens on the machine itself. */
const weigh = ({ named, probe, stubAsked, dnsServer, stubNamed }: HeardBySign<Signs>): Verdict | undefined =>
  named.length + probe.length + stubAsked.length === 0 && dnsServer.length > 0 && stubNamed.length > 0
    ? { weight: 'names', because: [...dnsServer, ...stubNamed] }
    : undefined;

type Signs = 'named' | 'probe' | 'stubAsked' | 'dnsServer' | 'stubNamed';

export const dnsLoopStubResolver = cause({
  code: 'MU809',
  slug: 'dns-loop-stub-resolver',
  rung: 'network',
  title: { en: "the cluster's DNS forwards to itself", zh: '集群 DNS 转发到自身形成环路' },
  frequency: 3,
  signs: {
    stubNamed: {
      weight: 'context',
      phrases: [
        'resolvConf: /etc/resolv.conf',
        '--resolv-conf=/etc/resolv.conf',
        'resolv-conf=/etc/resolv.conf',
        'stub-resolv.conf',
        'nameserver 127.0.',
        'nameserver ::1',
        '--resolv-conf=/run/systemd/resolve/resolv.conf',
        '127.0.0.53',
        'systemd-resolved',
      ],
    },
    dnsServer: { weight: 'context', phrases: ['coredns', 'kube-dns', 'Corefile', 'plugin/errors'] },
    stubAsked: {
      weight: 'names',
      phrases: ['->127.0.0.53:53', '->127.0.0.1:53', '->127.0.1.1:53', '->[::1]:53'],
      when: (_, { text }) => !/\blookup\b/.test(text),
    },
    named: {
      weight: 'names',
      phrases: [
        'plugin/loop',
        '->127.0.0.1:53: i/o timeout',
        '->127.0.0.53:53: i/o timeout',
        'dial udp 127.0.0.(1|53):53',
        'loop detected',
        'detected for zone',
        'Forwarding loop',
        'dns (forwarding |)loop',
        'dns is looping',
        'resolv.conf* 127.0.0.53',
        '127.0.0.53* resolv.conf',
        '(coredns|dns)*(环路|循环|死循环)',
      ],
    },
    probe: { weight: 'names', phrases: ['HINFO'], when: (_, { text }) => !/i\/o timeout|read udp|no route|refused|unreachable/.test(text) },
    stub: { weight: 'points', phrases: ['nameserver 127.0.0.53', 'nameserver 127.0.0.1', 'nameserver 127.0.1.1', 'nameserver ::1'] },
    mentioned: { weight: 'mentions', phrases: ['coredns', 'systemd-resolved', 'dnsmasq'] },
  },
  weigh,
  state: judge,
  remedies: remedies,
  explains: ['pods-pending'],
  page: {
    en: {
      means:
        "CoreDNS forwards what it does not know to the name servers of the node's resolver file. When that says 127.0.0.53 (systemd-resolved's stub) or 127.0.0.1 (dnsmasq), it means itself inside the pod; the loop plugin sees it and ends CoreDNS.",
      check: '    cat /etc/resolv.conf; grep -i resolvConf /var/lib/kubelet/config.yaml',
      cure: 'Point the kubelet to the real servers: `resolvConf: /run/systemd/resolve/resolv.conf`, restart it and CoreDNS. Or name servers in the Corefile: `forward . 1.1.1.1`. Do not merely take the loop plugin out.',
    },
    zh: {
      means:
        'CoreDNS 会把不认识的域名转发给节点 resolv.conf 中的服务器。若其中是 127.0.0.53（systemd-resolved 的桩）或 127.0.0.1（dnsmasq），在 Pod 内就是它自己；loop 插件发现后会终止 CoreDNS。',
      check: '    cat /etc/resolv.conf; grep -i resolvConf /var/lib/kubelet/config.yaml',
      cure: '让 kubelet 使用真实的服务器：`resolvConf: /run/systemd/resolve/resolv.conf`，重启 kubelet 与 CoreDNS。或在 Corefile 中指定：`forward . 1.1.1.1`。不要只是去掉 loop 插件。',
    },
  },
});
