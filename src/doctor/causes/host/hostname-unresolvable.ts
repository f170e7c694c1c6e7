// The machine's own name is not found by the resolver, so that nobody reaches it by name and it does not find its address.
import type { Facts } from '../../facts/facts.ts';
import { valueOf } from '../../facts/reading.ts';
import { cause, type Finding } from '../cause.ts';
import { finding, sourceOf } from '../finding.ts';
import { isKubeletDown } from '../kubelet-down.ts';

/** A node that has an address did not need its name for it. */
const lacksAddress = (facts: Facts): boolean => {
  const node = valueOf(facts.node);
  return node === undefined ? isKubeletDown(facts) : !node.addresses.some(({ type }) => type === 'InternalIP');
};

const judgeState = (facts: Facts): Finding | undefined => {
  const host = valueOf(facts.hostName);
  if (host?.resolves === undefined) return undefined;
  const source = sourceOf(facts.hostName);
  // The name that was meant may be another machine's.
  if (host.resolves) return finding('against', source, `${host.running} resolves here`, `${host.running} 在本机可以解析`);
  return lacksAddress(facts) ? finding('supported', source, `${host.running} does not resolve`, `${host.running} 无法解析`) : undefined;
};

export const hostnameUnresolvable = cause({
  code: 'MU112',
  slug: 'hostname-unresolvable',
  rung: 'host',
  title: { en: 'the host name does not resolve', zh: '主机名无法解析' },
  frequency: 2,
  signs: {
    asksItself: { weight: 'names', phrases: ['hostname -i: '], when: (_, { text }) => /hostname -i: (?!\d)/.test(text) },
    usual: {
      weight: 'suggests',
      phrases: [
        '[WARNING Hostname]: hostname "{name}": lookup',
        '[WARNING Hostname]: hostname "{name}" lookup',
        'of the joining node does not resolve',
        'ping $(hostname)* (not known|Temporary failure|unknown host)',
        '$(hostname)* (prints nothing|not known|no such host|失败)',
        '/etc/hosts* (no|without|lacks)* hostname',
        '/etc/hosts has no entry',
        '(no|without|lacks)* hostname* /etc/hosts',
      ],
    },
    hosts: {
      weight: 'names',
      phrases: [
        '(no entry|missing|not|no line|add|added|adding) * /etc/hosts',
        '/etc/hosts*(没有|未|缺|加|添加|忘)',
        '(没有|未|缺|加|添加|忘)*/etc/hosts',
      ],
      // The name by which the API server is called is another cause.
      when: (_, { text }) => !/endpoint|api ?server|vip|\bserver\b|master|control.?plane|负载/i.test(text),
    },
    spokenTo: {
      weight: 'names',
      phrases: [
        '(exec|logs|port-forward|top|containerLogs|attach)* lookup {name} on',
        '(exec|logs|port-forward|top|containerLogs|attach)* lookup {name}: no such host',
      ],
      when: (_, { text }) => !/:6443|:9345/.test(text),
    },
    nodeLookup: {
      weight: 'names',
      phrases: ['lookup {name}:', 'lookup {name} on {server}'],
      when: ({ name = '' }, { text }) =>
        !name.includes('.') &&
        /:10250|can't get ip address of node|failed to get node address|dialing backend|kubelet|metrics|resolve host/i.test(text) &&
        !/:6443|:9345|--server|K3S_URL/.test(text),
    },
    named: {
      weight: 'names',
      phrases: [
        'hostname "{name}": lookup {again} on',
        '[ERROR Hostname]: hostname "{name}" could not be reached',
        'error dialing backend: dial tcp: lookup',
        'dial tcp: lookup {name} on {server} * 10250',
        'unable to resolve host',
        'cannot resolve hostname',
        'could not resolve (hostname|host name)',
        'hostname: Name or service not known',
        'hostname: Temporary failure in name resolution',
        'hostname: Unknown host',
        'hostname does not resolve',
        "(hostname|host name|node name) (cannot|could not|can not|can't|is not|was not) (be |)resolv",
        'failed to get node IP* lookup',
        'failed to resolve node* lookup',
        'failed to set some node status fields* lookup',
        'failed to lookup node hostname',
        '(主机名|hostname|节点名)*(无法解析|不能解析|解析失败|解析不了|解析)',
        "can't get ip address of node",
        '主机名*(hosts|解析)',
        'failed to lookup host',
        'could not resolve host',
        'No address associated with hostname',
        'nodename nor servname provided',
        'unknown host',
        'unable to fetch metrics from (Kubelet|node)* no such host',
        'hostname lookup failed',
      ],
    },
    warned: {
      weight: 'points',
      phrases: ['getent hosts', 'getaddrinfo * (failed|ENOTFOUND)'],
    },
    mentioned: { weight: 'mentions', phrases: ['[WARNING Hostname]: hostname "{name}" could not be reached', '/etc/hosts'] },
  },
  state: judgeState,
  explains: ['waiting-timed-out', 'node-not-ready', 'connection-timeout'],
  page: {
    en: {
      means:
        'kubeadm, the kubelet and the API server look nodes up by name: the kubelet to learn its own address, the API server for logs and exec when the Node shows no usable address, the joining of MicroK8s. A name that neither DNS nor /etc/hosts knows fails there.',
      check: '    getent hosts "$(hostname)"\n    cat /etc/hosts /etc/resolv.conf',
      cure: 'Add the line `ADDRESS NAME` to /etc/hosts (on the control plane too, when it is what looks the name up) or to the DNS; or pin the address with --node-ip. A plain warning of kubeadm harms nothing while the kubelet finds its address.',
    },
    zh: {
      means:
        'kubeadm、kubelet 与 API 服务器都会按名称查找节点：kubelet 用来确定自身地址；当 Node 没有可用地址时，API 服务器用它取日志和执行 exec；MicroK8s 加入时也会查询。DNS 与 /etc/hosts 都没有该名称时就会失败。',
      check: '    getent hosts "$(hostname)"\n    cat /etc/hosts /etc/resolv.conf',
      cure: '在 /etc/hosts（若由控制平面解析，则在控制平面上）或 DNS 中添加「地址 名称」；或用 --node-ip 固定地址。若 kubelet 能确定地址，kubeadm 的警告本身无害。',
    },
  },
});
