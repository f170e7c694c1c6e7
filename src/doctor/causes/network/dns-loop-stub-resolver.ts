// The node's resolver file points at a stub on the loopback; CoreDNS takes it over and asks itself.
import { cause } from '../cause.ts';

export const dnsLoopStubResolver = cause({
  code: 'MU809',
  slug: 'dns-loop-stub-resolver',
  rung: 'network',
  title: { en: "the cluster's DNS forwards to itself", zh: '集群 DNS 转发到自身形成环路' },
  frequency: 3,
  signs: {
    named: {
      weight: 'names',
      phrases: [
        'plugin/loop',
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
