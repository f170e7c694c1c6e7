// The server is called by a .local name, which programs that do not ask mDNS cannot resolve.
import { cause, type Finding, type HeardBySign, type Verdict } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';

const judge = (facts: Facts): Finding | undefined => {
  const endpoint = valueOf(facts.apiEndpoint);
  const name = valueOf(facts.apiName);
  if (endpoint === undefined) return undefined;
  const source = sourceOf(facts.apiEndpoint);
  if (!endpoint.host.endsWith('.local'))
    return finding('against', source, `${endpoint.host} is no .local name`, `${endpoint.host} 不是 .local 名称`);
  const en = `${endpoint.host} is a name of multicast DNS`;
  return finding(name?.resolves === false ? 'proved' : 'supported', source, en, `${endpoint.host} 是多播 DNS 名称`);
};

/** One label before `.local`, as hosts announce themselves; clusters and companies use it with more, and with names of their own. */
const isOfMulticast = (name: string | undefined): boolean =>
  name !== undefined && /^(?!(?:cluster|k8s|kube|kubernetes|svc|domain|corp)\.)[\w-]{1,63}\.local\.?$/i.test(name);

const weigh = ({ named = [], lookup = [], called = [], empty = [] }: HeardBySign): Verdict | undefined =>
  named.length + lookup.length === 0 && called.length > 0 && empty.length > 0
    ? { weight: 'names', because: [...called, ...empty] }
    : undefined;

export const mdnsLocalName = cause({
  code: 'MU414',
  slug: 'mdns-local-name',
  rung: 'reach',
  title: { en: "the server's .local name resolves by mDNS only", zh: '服务器的 .local 名称只能通过 mDNS 解析' },
  frequency: 1,
  weigh,
  signs: {
    named: {
      weight: 'names',
      phrases: [
        '.local * mDNS',
        '.local name',
        '.local address',
        '.local domain',
        '.local hostname',
        'nss-mdns',
        'multicast DNS',
        'bonjour',
        'mdns4_minimal',
        'avahi-daemon',
        'avahi-resolve',
        '.local * (avahi|multicast)',
        ".local * (nslookup|not resolve|cannot resolve|can't resolve)",
        '.local 域名',
      ],
    },
    lookup: {
      weight: 'names',
      phrases: [
        '(IP|address) instead of {name}',

        '(用|use|using|used) {name}',
        'instead of {name}',
        '不能解析 {name}',

        'load balancer * [{name}]',
        'dial tcp: lookup {name}',
        'lookup {name} on',
        'Could not resolve host: {name}',
        "server can't find {name}",
        'resolve {name}',
        'nslookup {name}',
        'ping {name}',
        'ping: {name}',
        '解析 {name}',
      ],
      when: ({ name }) => isOfMulticast(name?.split(/[:/]/)[0]),
    },
    called: {
      weight: 'points',
      phrases: ['https://{name}', 'kubeadm join {name}'],
      when: ({ name }) => isOfMulticast(name?.split(/[:/]/)[0]),
    },
    url: { weight: 'points', phrases: ['mDNS', '.local]'] },
    empty: { weight: 'mentions', phrases: ['failed to get CA certs', 'no such host'] },
  },
  state: judge,
  explains: ['server-not-ready', 'connection-timeout', 'list-failed'],
  page: {
    en: {
      means:
        'Names that end in .local are answered by multicast DNS (Avahi, Bonjour). ping and curl ask for it through the C library; k3s, the kubelet and other Go programs ask DNS only and find nothing.',
      check: '    getent hosts NAME.local\n    dig NAME.local\n    grep hosts /etc/nsswitch.conf',
      cure: "Use the server's address, a name in DNS, or a line in /etc/hosts in place of the .local name (K3S_URL, kubeadm's controlPlaneEndpoint), and list it in the server's certificate (--tls-san).",
    },
    zh: {
      means:
        '以 .local 结尾的名称由多播 DNS（Avahi、Bonjour）应答。ping 与 curl 通过 C 库查询 mDNS；k3s、kubelet 等 Go 程序只查询 DNS，因此找不到。',
      check: '    getent hosts NAME.local\n    dig NAME.local\n    grep hosts /etc/nsswitch.conf',
      cure: '使用服务器 IP、DNS 中的名称或 /etc/hosts 记录代替 .local 名称（K3S_URL、kubeadm 的 controlPlaneEndpoint），并将其加入服务器证书（--tls-san）。',
    },
  },
});
