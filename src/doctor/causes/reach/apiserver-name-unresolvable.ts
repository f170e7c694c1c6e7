// The API server's name is not known to the machine's resolver.
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { useServer } from '../../remedies/use-server.ts';

const elsewhere =
  /\b(?:docker\.(?:io|com)|gcr\.io|k8s\.io|quay\.io|ghcr\.io|pkg\.dev|ecr\.|mcr\.microsoft|registry|mirror|\[(?:WARNING|ERROR) Hostname\]|hostname "|\$\(hostname\)|hostname -[if]|resolve host |joining node|for the hostname|github(?:usercontent)?\.com|ntp|sudo:)|:10250/i;

/** The kubelet names the file that speaks by its import path. */
const sourceFile = /\bk8s\.io\/[\w./-]{1,120}\.go\b/g;

const judge = (facts: Facts): Finding | undefined => {
  const name = valueOf(facts.apiName);
  if (name === undefined) return undefined;
  const source = sourceOf(facts.apiName);
  if (name.resolves)
    return finding('excluded', source, `it resolves to ${name.addresses.join(', ')}`, `解析为 ${name.addresses.join(', ')}`);
  const host = valueOf(facts.apiEndpoint)?.host ?? '';
  return finding(
    'proved',
    source,
    `${host} does not resolve: ${name.problem ?? 'no address'}`,
    `${host} 无法解析：${name.problem ?? '无地址'}`,
  );
};

export const apiserverNameUnresolvable = cause({
  code: 'MU401',
  slug: 'apiserver-name-unresolvable',
  rung: 'reach',
  title: { en: "the API server's name does not resolve", zh: 'API 服务器的名称无法解析' },
  frequency: 2,
  signs: {
    silent: {
      weight: 'suggests',
      phrases: ['getent hosts {name} prints nothing', 'getent hosts {name}: no output', 'getent hosts {name} (no output)'],
      when: ({ name = '' }) => !name.includes('hostname'),
    },
    compared: { weight: 'shows', phrases: [], together: ['server-name-unknown'] },
    lookup: {
      weight: 'names',
      // A registry, a package server or another node that has no name here is not the API server.
      when: (_, { text }) => !elsewhere.test(text.replace(sourceFile, '')),
      phrases: [
        '/etc/hosts * (kubeadm join|join|agent|worker|workers|kubelet) * (go |went|works|worked|through|connect|connects|通|成功)',
        'lookup {name} on {server}: server misbehaving',
        'lookup {name}: server misbehaving',
        'lookup {name} on {server}: read udp',

        '(endpoint|controlPlaneEndpoint)*/etc/hosts*(忘|没|未|缺)',
        '(endpoint|controlPlaneEndpoint)* /etc/hosts',

        '(dns|resolver) * (not resolve|cannot resolve|fails|missing|no record)',
        '(not in|missing from|no entry in|add to|added to) * /etc/hosts',
        'endpoint does not resolve',
        'name does not resolve',
        'dial tcp: lookup {name}: Temporary failure in name resolution',
        'dial tcp: lookup {name}: i/o timeout',
        'lookup {name} on {server} server misbehaving',
        'Could not resolve host',
        'could not resolve host',
        'Temporary failure in name resolution',
        'Name or service not known',
        "server can't find",
        'NXDOMAIN',
        'controlPlaneEndpoint * not * resolve',
        'unable to resolve',
        'cannot resolve',
        '无法解析',
        '解析不到',
        '解析失败',
        'lookup {name} on {server} read udp',
        'could not resolve hostname',
        'No address associated with hostname',
        'getaddrinfo: Name or service not known',
        'SERVFAIL',
        'ping: * Name or service not known',
        'ping: unknown host',
        '未知的名称或服务',
        '没写 hosts',
        'hosts * 没有 * 解析',
        '没加 * /etc/hosts',
      ],
    },
    hosts: { weight: 'mentions', phrases: ['/etc/hosts', 'nslookup', 'controlPlaneEndpoint'] },
    hinted: { weight: 'points', phrases: ['could not be resolved'] },
    usual: {
      weight: 'suggests',
      phrases: [
        'dial tcp: lookup {name} on',
        'dial tcp: lookup {name}: no such host',
        'lookup {name} * no such host',
        'dial tcp: lookup',
        'no such host',
        'dial tcp: lookup {name} on {server} no such host',
        'connection timed out; no servers could be reached',
      ],
    },
    ofApi: {
      weight: 'names',
      phrases: [': lookup {name}'],
      when: (_, { text }) => /https:\/\/([\w.-]+):(?:6443|8443|443|9345|16443)\b.*lookup \1\b/.test(text),
    },
  },
  state: judge,
  remedies: useServer,
  explains: [
    'list-failed',
    'register-failed',
    'node-not-found',
    'waiting-timed-out',
    'lease-failed',
    'server-not-ready',
    'connection-timeout',
  ],
  becauseOf: ['mdns-local-name'],
  page: {
    en: {
      means:
        "The address in the kubelet's configuration (or in the join command) is a name, and the machine's resolver does not know it: the entry in /etc/hosts or DNS is missing on this machine, the name server is wrong or not reachable, or resolv.conf was written anew.",
      check: '    getent hosts NAME\n    cat /etc/resolv.conf\n    grep server: /etc/kubernetes/kubelet.conf',
      cure: 'Let the name resolve: an entry in DNS, or a line in /etc/hosts of every machine. Then the kubelet goes on by itself; kubeadm join must be run again.',
    },
    zh: {
      means:
        'kubelet 配置（或加入命令）中的地址是名称，而本机解析器不认识它：本机缺少 /etc/hosts 或 DNS 记录，DNS 服务器错误或不可达，或 resolv.conf 被改写。',
      check: '    getent hosts NAME\n    cat /etc/resolv.conf\n    grep server: /etc/kubernetes/kubelet.conf',
      cure: '使名称可解析：添加 DNS 记录，或在每台机器的 /etc/hosts 中添加一行。之后 kubelet 会自动恢复；kubeadm join 需要重新执行。',
    },
  },
});
